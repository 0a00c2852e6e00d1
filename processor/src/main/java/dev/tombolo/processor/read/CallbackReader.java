package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Linkage;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Upcall;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @Callback}. */
final class CallbackReader {
    /** What the class that is written has already, and the number of its parameters. */
    private static final Map<String, Integer> TAKEN = Map.ofEntries(
            Map.entry("address", 0),
            Map.entry("segment", 0),
            Map.entry("clone", 0),
            Map.entry("finalize", 0),
            Map.entry("at", 1),
            Map.entry("retain", 1));

    private static final String UPCALL = "upcall";

    private final TypeElement type;
    private final Place place;
    private final Surroundings surroundings;
    private final Problems problems;
    private final Problems ofUpcall = new Problems();
    private final Problems ofDowncall = new Problems();
    private final List<ExecutableElement> called = new ArrayList<>();

    CallbackReader(TypeElement type, Place place, Problems problems) {
        this.type = type;
        this.place = place.within(type);
        this.surroundings = new Surroundings(type, place.elements());
        this.problems = problems;
    }

    /** The callback, or nothing when there is a problem with it, or neither C nor Java can call it. */
    Optional<Callback> read() {
        if (!checkKind()) {
            return Optional.empty();
        }
        checkSurroundings();
        return method().flatMap(this::read);
    }

    /** What keeps C from calling it, or Java. */
    Problems obstacles(Direction direction) {
        return direction == Direction.TO_NATIVE ? ofUpcall : ofDowncall;
    }

    private Optional<Callback> read(ExecutableElement method) {
        checkShape(method);
        OnErrorReader onError = new OnErrorReader(place, problems);
        Optional<Upcall> upcall = new UpcallReader(place, ofUpcall, conversions(ofUpcall))
                .read(method)
                .map(u -> onError.read(annotation(), u));
        Optional<Function> downcall = downcall(method);
        if (upcall.isEmpty() && downcall.isEmpty()) {
            problems.addAll(ofUpcall);
        }
        return problems.allowWriting()
                ? Optional.of(new Callback(
                        ClassName.get(type),
                        signature(upcall, downcall),
                        upcall,
                        downcall,
                        surroundings.isPublic(),
                        foreignNames(),
                        surroundings.seesGenerated(),
                        silenced(method)))
                : Optional.empty();
    }

    private ConversionReader conversions(Problems obstacles) {
        TypedefReader typedefs = new TypedefReader(place, new Problems()); // reported where they stand
        Converters converters = new Converters(place.types(), place, typedefs::readSilently);
        return new ConversionReader(place, obstacles, converters, new NativeEnums(place, obstacles), false);
    }

    /** How an object calls a function of C's. */
    private Optional<Function> downcall(ExecutableElement method) {
        ConversionReader conversions = conversions(ofDowncall);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            conversions
                    .parameter(parameter)
                    .ifPresent(value -> parameters.add(
                            new Parameter(parameter.getSimpleName().toString(), value)));
        }
        Optional<Value> result = conversions.result(method);
        Slot.ofResult(method)
                .owned()
                .ifPresent(use -> ofDowncall.add(Rule.OWNED_WITHOUT_COPY.at(
                        place.at(use), place.nameOf(method), "given by a function of no library", "remove it")));
        called.addAll(conversions.called());
        return ofDowncall.allowWriting()
                        && parameters.size() == method.getParameters().size()
                ? result.map(value -> function(method, parameters, value))
                : Optional.empty();
    }

    private Function function(ExecutableElement method, List<Parameter> parameters, Value result) {
        return new Function(
                method.getSimpleName().toString(),
                Linkage.ofAddress(),
                parameters,
                result,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                thrown(method),
                signature(result, parameters),
                Optional.empty(),
                true,
                false,
                isDocumented(method));
    }

    private List<TypeName> thrown(ExecutableElement method) {
        Throwing throwing = new Throwing(place.elements(), place.types());
        return method.getThrownTypes().stream()
                .filter(throwing::isChecked)
                .<TypeName>map(TypeName::get)
                .toList();
    }

    private boolean isDocumented(ExecutableElement method) {
        String comment = place.elements().getDocComment(method);
        return comment != null && !comment.isBlank();
    }

    private static String signature(Optional<Upcall> upcall, Optional<Function> downcall) {
        return downcall.map(Function::signature)
                .orElseGet(() ->
                        upcall.map(u -> signature(u.result(), u.parameters())).orElse(""));
    }

    /** {@code int (*)(const int *a, const int *b)}. */
    private static String signature(Value result, List<Parameter> parameters) {
        String declared = parameters.stream()
                .map(p -> p.value().cType().declaration(p.name()))
                .collect(Collectors.joining(", "));
        return result.cType().declaration("(*)") + "(" + (declared.isEmpty() ? "void" : declared) + ")";
    }

    private boolean checkKind() {
        if (type.getKind() == ElementKind.INTERFACE) {
            return true;
        }
        refuse("is " + Words.kindOf(type.getKind()), "declare it as an interface with one method");
        return false;
    }

    private void checkSurroundings() {
        if (!surroundings.seesRuntime()) {
            problems.add(Rule.RUNTIME_NOT_VISIBLE.at(
                    place.at(type),
                    type.getSimpleName(),
                    "the class of its function pointers",
                    surroundings.cureForRuntime()));
        }
        surroundings
                .types()
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .forEach(hidden -> problems.add(Rule.HIDDEN_CALLBACK.at(
                        place.at(type), hidden.getSimpleName(), "private", "what is generated", "remove private")));
        if (!type.getTypeParameters().isEmpty()) {
            refuse("has type parameters", "remove them, for C has none");
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            refuse("is sealed, so that no class of ours could implement it", "remove sealed and permits");
        }
        GenericParents.check(place, problems);
    }

    /** Its one method without a body. */
    private Optional<ExecutableElement> method() {
        Members members = new Members(type, place.elements());
        members.inherited().stream().filter(CallbackReader::isTaken).forEach(this::reportTaken);
        List<ExecutableElement> methods = members.toBind();
        if (methods.size() != 1) {
            refuse(
                    methods.isEmpty() ? "has no method without a body" : "has several methods without a body",
                    "declare one, which is what is called");
            return Optional.empty();
        }
        return Optional.of(methods.getFirst());
    }

    private static boolean isTaken(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals(UPCALL)
                || TAKEN.getOrDefault(name, -1) == method.getParameters().size();
    }

    private void reportTaken(ExecutableElement method) {
        problems.add(Rule.CALLBACK_METHOD.at(
                place.at(method),
                place.nameOf(method),
                "is a method of the class that implements %s: give it another name".formatted(type.getSimpleName())));
    }

    private void checkShape(ExecutableElement method) {
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(Rule.CALLBACK_METHOD.at(
                    place.at(method), place.nameOf(method), "has type parameters, and C has none: remove them"));
        }
        Stream.concat(Stream.of(method), method.getParameters().stream())
                .flatMap(element -> Use.of(Variadic.class, element).stream())
                .forEach(use -> problems.add(Rule.CALLBACK_METHOD.at(
                        place.at(use),
                        place.nameOf(method),
                        "is variadic, and C cannot call Java with any number of arguments: remove @Variadic")));
        if (method.isVarArgs()) {
            problems.add(Rule.CALLBACK_METHOD.at(
                    place.at(method.getParameters().getLast()),
                    place.nameOf(method),
                    "takes Java varargs, and C cannot call Java with any number of arguments: declare each"));
        }
    }

    private void refuse(String reason, String cure) {
        problems.add(Rule.NOT_A_CALLBACK.at(place.at(type), type.getSimpleName(), reason, cure));
    }

    /** Members of the interface that the class inherits, and classes of its package that hide those of java.lang. */
    private Set<String> foreignNames() {
        Set<String> names = surroundings.namesThatHideJavaLang();
        List<? extends Element> members = place.elements().getAllMembers(type);
        Stream.concat(ElementFilter.fieldsIn(members).stream(), ElementFilter.typesIn(members).stream())
                .forEach(member -> names.add(member.getSimpleName().toString()));
        return names;
    }

    private List<String> silenced(ExecutableElement method) {
        List<String> warnings = new ArrayList<>();
        boolean touchesDeprecated = surroundings.isDeprecated()
                || Stream.concat(Stream.of(method), called.stream())
                        .anyMatch(m -> place.elements().isDeprecated(m) || isDeprecated(Owner.of(m)));
        if (touchesDeprecated || typesOf(method).anyMatch(this::isDeprecated)) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (surroundings.isSeenByOtherModules()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private Stream<TypeElement> typesOf(ExecutableElement method) {
        return Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(Element::asType))
                .map(mirror -> place.types().asElement(mirror))
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }

    private boolean isDeprecated(TypeElement other) {
        return new Surroundings(other, place.elements()).isDeprecated();
    }

    private Use annotation() {
        return CallbackKinds.annotation(type).orElseThrow();
    }
}
