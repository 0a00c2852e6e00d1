package dev.tombolo.processor.read;

import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.model.Variable;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of one contract that get and set global variables. */
final class VariableReader {
    private final Place place;
    private final Elements elements;
    private final Throwing throwing;
    private final SymbolReader symbols;
    private final NativeEnums enums;
    private final Problems problems;

    VariableReader(Place place, Elements elements, Types types, Problems problems) {
        this.place = place;
        this.elements = elements;
        this.throwing = new Throwing(elements, types);
        this.symbols = new SymbolReader(place, problems);
        this.enums = new NativeEnums(place, problems);
        this.problems = problems;
    }

    static Optional<Use> annotation(ExecutableElement method) {
        return Use.of(dev.tombolo.annotations.Variable.class, method);
    }

    /** Reports an annotation on a method that is not bound. */
    static void checkBody(ExecutableElement method, Place place, Problems problems) {
        if (annotation(method).isPresent() && !method.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.add(Rule.NOT_A_VARIABLE.at(
                    place.at(annotation(method).orElseThrow()),
                    place.nameOf(method),
                    "has a body",
                    "remove one of the two"));
        }
    }

    /** Reports an annotation on a method that no contract has; it may inherit it. */
    static void checkOutside(ExecutableElement method, Place place, Problems problems) {
        TypeElement owner = Owner.of(method);
        if (owner.getKind() == ElementKind.INTERFACE) {
            checkBody(method, place, problems);
        } else {
            problems.add(Rule.NOT_A_VARIABLE.at(
                    place.at(annotation(method).orElseThrow()),
                    place.nameOf(method),
                    "is a method of " + Words.kindOf(owner.getKind()),
                    "declare it in a @NativeLib interface"));
        }
    }

    /** The variable, or nothing when there is a problem with it. */
    Optional<Variable> read(ExecutableElement method, Converters converters) {
        Optional<String> symbol = symbols.variable(method, annotation(method).orElseThrow());
        if (!hasShape(method)) {
            return Optional.empty();
        }
        ConversionReader conversions = new ConversionReader(place, problems, converters, enums, false);
        Optional<Value> value = value(method, conversions);
        ThrownByConverters thrown = new ThrownByConverters(conversions.called(), throwing);
        thrown.check(method, place, problems);
        checkThrown(method, thrown);
        Optional<VariableElement> set = set(method);
        value.ifPresent(v -> set.ifPresent(parameter -> checkSettable(parameter, v, conversions)));
        return symbol.flatMap(s -> value.map(v -> new Variable(
                method.getSimpleName().toString(),
                s,
                v,
                set.map(parameter -> parameter.getSimpleName().toString()),
                thrown(method),
                declaration(v, isIdentifier(s) ? s : method.getSimpleName().toString()),
                isDocumented(method))));
    }

    /** {@code int numbers[3]}, {@code char version[16]}. */
    private static String declaration(Value value, String name) {
        String declared = value.cType().declaration(name);
        return switch (value.crossing().innermost()) {
            case Crossing.Array array
            when array.count() instanceof Crossing.Count.Exactly(int length) -> declared + "[" + length + "]";
            case Crossing.Text text
            when text.size().isPresent() ->
                "%s %s[%d]".formatted(text.encoding().unit(), name, text.size().getAsInt());
            case Crossing _ -> declared;
        };
    }

    private static boolean isIdentifier(String symbol) {
        return symbol.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private boolean hasShape(ExecutableElement method) {
        boolean isSetter = method.getReturnType().getKind() == TypeKind.VOID;
        if (method.getParameters().size() != (isSetter ? 1 : 0)) {
            refuse(
                    method,
                    isSetter ? "sets " + method.getParameters().size() + " values" : "has parameters and a result",
                    "give it no parameters, or one and void");
            return false;
        }
        if (!method.getTypeParameters().isEmpty() || method.isVarArgs()) {
            refuse(method, "has type parameters or takes varargs", "declare its type");
            return false;
        }
        if (Use.of(Attach.class, method).isPresent()) {
            refuse(method, "has @Attach too, which is for functions", "remove one of the two");
            return false;
        }
        if (Stream.concat(Stream.of(method), method.getParameters().stream())
                .anyMatch(element -> Use.of(Variadic.class, element).isPresent())) {
            refuse(method, "has @Variadic, which is for functions", "remove it");
            return false;
        }
        if (List.of("clone", "finalize").contains(method.getSimpleName().toString())
                && method.getParameters().isEmpty()) {
            refuse(method, "is a method of java.lang.Object", "give it another name, and @Variable the symbol");
            return false;
        }
        return true;
    }

    private void refuse(ExecutableElement method, String reason, String cure) {
        problems.add(Rule.NOT_A_VARIABLE.at(place.at(method), place.nameOf(method), reason, cure));
    }

    private Optional<Value> value(ExecutableElement method, ConversionReader conversions) {
        Optional<VariableElement> set = set(method);
        if (set.isEmpty()) {
            Slot.ofResult(method)
                    .owned()
                    .ifPresent(use -> problems.add(Rule.OWNED_WITHOUT_COPY.at(
                            place.at(use), place.nameOf(method), "a variable, which C keeps", "remove it")));
        }
        Slot slot = set.map(Slot::of).orElseGet(() -> Slot.ofResult(method));
        VariableArrayReader arrays = new VariableArrayReader(place, problems, conversions);
        if (arrays.reads(slot)) {
            return arrays.read(slot);
        }
        return set.isPresent() ? conversions.parameter(set.get()) : conversions.result(method);
    }

    private static Optional<VariableElement> set(ExecutableElement method) {
        return method.getParameters().stream().<VariableElement>map(p -> p).findFirst();
    }

    private void checkSettable(VariableElement parameter, Value value, ConversionReader conversions) {
        Crossing crossing = value.crossing();
        if (conversions.isConst(Slot.of(parameter), value.cType())) {
            problems.add(Rule.NOT_A_VARIABLE.at(
                    place.at(parameter),
                    parameter.getSimpleName(),
                    "is const",
                    "remove this method, or const if C declares it without"));
        } else if (isKept(crossing)) {
            problems.add(Rule.KEPT_BY_VARIABLE.at(
                    place.atType(parameter),
                    isText(crossing) ? "a copy of a String" : "what is made of " + parameter.getSimpleName(),
                    "take a MemorySegment, from an arena that lasts as long as C needs it"));
        }
    }

    /** Whether C would keep the address of memory that lasts for a call. */
    private static boolean isKept(Crossing crossing) {
        return switch (crossing) {
            case Crossing.Text text -> text.size().isEmpty();
            case Crossing.Array array -> isKeptElement(array);
            default -> crossing.pointers().toCopies() || crossing.isReleased();
        };
    }

    /** Elements that lie in the variable itself are not kept, but what they point to is. */
    private static boolean isKeptElement(Crossing.Array array) {
        return !(array.count() instanceof Crossing.Count.Exactly)
                || array.element().crossing().pointers().toCopies();
    }

    private static boolean isText(Crossing crossing) {
        return crossing.innermost() instanceof Crossing.Text
                || (crossing instanceof Crossing.Array array && array.element().crossing() instanceof Crossing.Text);
    }

    private void checkThrown(ExecutableElement method, ThrownByConverters converters) {
        for (int i = 0; i < method.getThrownTypes().size(); i++) {
            TypeMirror thrown = method.getThrownTypes().get(i);
            if (throwing.isChecked(thrown) && !converters.explain(thrown)) {
                problems.add(Rule.NOT_A_VARIABLE.at(
                        place.atThrown(method, i),
                        place.nameOf(method),
                        "throws " + Words.typeName(thrown) + ", where nothing can fail",
                        "remove it"));
            }
        }
    }

    private List<TypeName> thrown(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(throwing::isChecked)
                .<TypeName>map(TypeName::get)
                .toList();
    }

    private boolean isDocumented(ExecutableElement method) {
        String comment = elements.getDocComment(method);
        return comment != null && !comment.isBlank();
    }
}
