package dev.tombolo.processor.read;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Linkage;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of one contract. */
final class FunctionReader {
    private static final int MOST_SLOTS = 252;

    private final TypeElement contract;
    private final String symbolPrefix;
    private final Elements elements;
    private final Types types;
    private final Place place;
    private final Problems problems;

    FunctionReader(Place place, Elements elements, Types types, Problems problems) {
        this.place = place;
        this.contract = place.contract();
        this.symbolPrefix = Use.of(NativeLib.class, contract)
                .map(use -> use.string("symbolPrefix"))
                .orElse("");
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /** The function, or nothing when there is a problem with it. */
    Optional<Function> read(ExecutableElement method, CTypeReader scope) {
        Optional<Use> attach = attach(method);
        if (attach.isEmpty()) {
            reportUnbound(method);
            return Optional.empty();
        }
        checkShape(method);
        List<String> symbols = symbols(method, attach.get());
        ConversionReader conversions = new ConversionReader(place, problems, scope);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            conversions
                    .parameter(parameter)
                    .ifPresent(value -> parameters.add(
                            new Parameter(parameter.getSimpleName().toString(), value)));
        }
        Optional<Value> result = conversions.result(method);
        if (symbols.isEmpty()
                || result.isEmpty()
                || parameters.size() < method.getParameters().size()) {
            return Optional.empty();
        }
        checkSize(method, parameters);
        return Optional.of(new Function(
                method.getSimpleName().toString(),
                new Linkage(symbols, attach.get().flag("critical"), false, Optional.empty()),
                parameters,
                result.get(),
                List.of(),
                Optional.empty(),
                List.of(),
                signature(method, symbols.get(0), result.get(), parameters),
                false,
                isDocumented(method)));
    }

    /** What a generic parent asks for is not bound anyway, and a problem of its own. */
    private void reportUnbound(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        if (owner.equals(contract) || owner.getTypeParameters().isEmpty()) {
            problems.add(Rule.UNBOUND_METHOD.at(place.at(method), nameOf(method), cureForUnbound(owner)));
        }
    }

    private String cureForUnbound(TypeElement owner) {
        return owner.equals(contract)
                ? "add @Attach to bind it to a C function, or make it default or static"
                : "declare it in %s too, with @Attach to bind it to a C function, or with a body"
                        .formatted(contract.getSimpleName());
    }

    /** The method's own {@code @Attach}, else its interface's, else the contract's. */
    private Optional<Use> attach(ExecutableElement method) {
        return Use.of(Attach.class, method)
                .or(() -> Use.of(Attach.class, Owner.of(method)))
                .or(() -> Use.of(Attach.class, contract));
    }

    private void checkShape(ExecutableElement method) {
        method.getTypeParameters().stream()
                .limit(1)
                .forEach(t -> problems.add(Rule.GENERIC_METHOD.at(place.at(t), nameOf(method))));
        if (replacesProtectedMethodOfObject(method)) {
            problems.add(Rule.OBJECT_METHOD.at(place.at(method), nameOf(method), method.getSimpleName()));
        }
        if (method.isVarArgs()) {
            VariableElement last = method.getParameters().getLast();
            problems.add(Rule.VARARGS.at(place.at(last), nameOf(method)));
        }
        for (int i = 0; i < method.getThrownTypes().size(); i++) {
            TypeMirror thrown = method.getThrownTypes().get(i);
            if (isChecked(thrown)) {
                problems.add(Rule.CHECKED_EXCEPTION.at(place.atThrown(method, i), nameOf(method), simpleName(thrown)));
            }
        }
    }

    /** The JVM counts 255 slots for a call, of which the handle and the linker take some. */
    private void checkSize(ExecutableElement method, List<Parameter> parameters) {
        int slots =
                parameters.stream().mapToInt(p -> p.value().crossing().slots()).sum();
        if (slots > MOST_SLOTS) {
            problems.add(Rule.TOO_MANY_PARAMETERS.at(place.at(method), nameOf(method), MOST_SLOTS));
        }
    }

    /** An interface may declare them, for it inherits nothing from Object; a class that implements it does. */
    private static boolean replacesProtectedMethodOfObject(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && List.of("clone", "finalize").contains(method.getSimpleName().toString());
    }

    private boolean isChecked(TypeMirror thrown) {
        return thrown.getKind() == TypeKind.DECLARED
                && !types.isSubtype(
                        thrown,
                        elements.getTypeElement("java.lang.RuntimeException").asType())
                && !types.isSubtype(
                        thrown, elements.getTypeElement("java.lang.Error").asType());
    }

    private String simpleName(TypeMirror type) {
        return types.asElement(type).getSimpleName().toString();
    }

    /** {@code strlen} of the contract, {@code Base.strlen} of what it inherits from. */
    private String nameOf(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        return owner.equals(contract)
                ? method.getSimpleName().toString()
                : owner.getSimpleName() + "." + method.getSimpleName();
    }

    /** The candidates with the prefix before each; nothing if one of them is no symbol. */
    private List<String> symbols(ExecutableElement method, Use attach) {
        List<AnnotationValue> written = attach.list("value");
        if (written.isEmpty() || !attach.element().equals(method)) {
            return List.of(symbolPrefix + method.getSimpleName());
        }
        List<String> symbols = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String symbol = String.valueOf(written.get(i).getValue());
            if (isSymbol(symbol)) {
                symbols.add(symbolPrefix + symbol);
            } else {
                problems.add(Rule.SYMBOL_NAME.at(
                        place.at(attach, "value", i),
                        Words.printable(symbol),
                        "a symbol of C: give the function's name as the library exports it"));
            }
        }
        return symbols.size() == written.size() ? symbols : List.of();
    }

    static boolean isSymbol(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    }

    /** {@code size_t strlen(const char *s)}. */
    private static String signature(ExecutableElement method, String symbol, Value result, List<Parameter> parameters) {
        String name = symbol.chars().allMatch(Character::isJavaIdentifierPart)
                ? symbol
                : method.getSimpleName().toString();
        String declared = parameters.stream()
                .map(p -> p.value().cType().declaration(p.name()))
                .collect(Collectors.joining(", "));
        return result.cType().declaration(name) + "(" + (declared.isEmpty() ? "void" : declared) + ")";
    }

    private boolean isDocumented(ExecutableElement method) {
        String comment = elements.getDocComment(method);
        return comment != null && !comment.isBlank();
    }
}
