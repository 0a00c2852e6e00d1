package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.Handle;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.HandleClass;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @Handle}. */
final class HandleReader {
    /** What the class that is written has already, and the number of its parameters. */
    private static final Map<String, Integer> TAKEN = Map.ofEntries(
            Map.entry("address", 0),
            Map.entry("release", 0),
            Map.entry("releaseLast", 0),
            Map.entry("consume", 0),
            Map.entry("clone", 0),
            Map.entry("finalize", 0),
            Map.entry("borrowed", 1),
            Map.entry("owned", 2),
            Map.entry("acquire", 3),
            Map.entry("acquireLast", 3),
            Map.entry("addressOf", 3));

    private final TypeElement type;
    private final Place place;
    private final Surroundings surroundings;
    private final Problems problems;

    HandleReader(TypeElement type, Place place, Problems problems) {
        this.type = type;
        this.place = place;
        this.surroundings = new Surroundings(type, place.elements());
        this.problems = problems;
    }

    /** How a handle crosses, as an argument that C does not keep or as a result that it does. */
    static Crossing.Handle crossing(TypeElement type, boolean isNullable) {
        ClassName name = ClassName.get(type);
        return type.getRecordComponents().stream()
                .findFirst()
                .map(c -> Crossing.Handle.ofRecord(name, c.getSimpleName().toString(), isNullable))
                .orElseGet(() -> Crossing.Handle.ofInterface(name, isNullable));
    }

    /** Whether there is nothing wrong with the handle; what is wrong is reported where it is declared. */
    static boolean isSound(TypeElement type, Place place) {
        Problems silent = new Problems();
        new HandleReader(type, place.of(type), silent).read();
        return silent.allowWriting();
    }

    /** The class to be written; nothing for a record, or when there is a problem with the handle. */
    Optional<HandleClass> read() {
        checkType();
        switch (type.getKind()) {
            case RECORD -> checkRecord();
            case INTERFACE -> checkInterface();
            default -> refuse("is " + Words.kindOf(type.getKind()), "declare it as one of these");
        }
        return type.getKind() == ElementKind.INTERFACE && problems.allowWriting()
                ? Optional.of(new HandleClass(
                        ClassName.get(type),
                        surroundings.isPublic(),
                        foreignNames(),
                        surroundings.seesGenerated(),
                        silenced()))
                : Optional.empty();
    }

    private void checkType() {
        if (!type.getTypeParameters().isEmpty()) {
            refuse("has type parameters", "remove them");
        }
        surroundings
                .types()
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .forEach(hidden -> problems.add(Rule.HIDDEN_HANDLE.at(
                        place.at(type), hidden.getSimpleName(), "private", "what is generated", "remove private")));
    }

    private void checkRecord() {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        if (components.size() != 1 || !(JavaKind.of(components.getFirst().asType()) instanceof JavaKind.Segment)) {
            refuse("has other components", "declare one, the MemorySegment that is its address");
        }
        if (!annotation().string("close").isEmpty()) {
            problems.add(Rule.HANDLE_CLOSE.at(
                    place.at(annotation(), "close"),
                    type.getSimpleName(),
                    "is a record, which nobody closes: remove close, or declare an interface that extends"
                            + " AutoCloseable"));
        }
    }

    private void checkInterface() {
        if (!surroundings.seesRuntime()) {
            problems.add(Rule.RUNTIME_NOT_VISIBLE.at(
                    place.at(type), type.getSimpleName(), "its handle class", surroundings.cureForRuntime()));
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            refuse("is sealed, so that no class of ours could implement it", "remove sealed and permits");
        }
        Members members = new Members(type, place.elements());
        if (members.interfaces().stream()
                .noneMatch(e -> e.getQualifiedName().contentEquals("java.lang.AutoCloseable"))) {
            refuse("does not", "let it extend AutoCloseable");
        }
        if (type.getInterfaces().stream().anyMatch(parent -> isGeneric((DeclaredType) parent))) {
            refuse("extends a generic interface", "extend one without type parameters");
        }
        checkClose();
        members.toBind().stream().filter(m -> !isOfTheRuntime(m)).forEach(this::reportAbstract);
        members.interfaces().stream()
                .flatMap(e -> ElementFilter.methodsIn(e.getEnclosedElements()).stream())
                .filter(HandleReader::isTaken)
                .forEach(this::reportTaken);
    }

    private static boolean isGeneric(DeclaredType type) {
        return !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }

    private void checkClose() {
        String symbol = annotation().string("close");
        if (symbol.isEmpty()) {
            problems.add(Rule.HANDLE_CLOSE.at(
                    place.at(annotation()),
                    type.getSimpleName(),
                    "is an interface, which a program closes: say with close = \"…\" what C releases it with"));
        } else if (!SymbolReader.isSymbol(symbol)) {
            problems.add(
                    Rule.SYMBOL_NAME.at(place.at(annotation(), "close"), Words.printable(symbol), SymbolReader.ALONE));
        }
    }

    /** What a handle's class has a body for: {@code close} and {@code isClosed}. */
    private static boolean isOfTheRuntime(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && List.of("close", "isClosed").contains(method.getSimpleName().toString());
    }

    private void reportAbstract(ExecutableElement method) {
        if (!isTaken(method)) {
            problems.add(Rule.HANDLE_METHOD.at(
                    place.at(method),
                    place.nameOf(method),
                    "has no body, and C cannot give it one: make it default, or declare it in the contract"));
        }
    }

    private static boolean isTaken(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean isInherited = !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
        return isInherited
                && TAKEN.getOrDefault(name, -1) == method.getParameters().size();
    }

    private void reportTaken(ExecutableElement method) {
        problems.add(Rule.HANDLE_METHOD.at(
                place.at(method),
                place.nameOf(method),
                "is a method of the class that implements %s: give it another name".formatted(type.getSimpleName())));
    }

    private void refuse(String reason, String cure) {
        problems.add(Rule.NOT_A_HANDLE.at(place.at(type), type.getSimpleName(), reason, cure));
    }

    /** Members of the interface that the class inherits, and classes of its package that hide those of java.lang. */
    private Set<String> foreignNames() {
        Set<String> names = surroundings.namesThatHideJavaLang();
        var members = place.elements().getAllMembers(type);
        ElementFilter.typesIn(members).forEach(t -> names.add(t.getSimpleName().toString()));
        return names;
    }

    private List<String> silenced() {
        List<String> warnings = new ArrayList<>();
        if (surroundings.isDeprecated()) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (surroundings.isSeenByOtherModules()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private Use annotation() {
        return Use.of(Handle.class, type).orElseThrow();
    }
}
