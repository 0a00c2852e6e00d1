package dev.tombolo.processor.read;

import dev.tombolo.annotations.Typedef;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @Typedef}s of an interface and of those it imports. */
final class TypedefReader {
    private final Place place;
    private final Problems problems;
    private final Map<TypeElement, CTypeReader> scopes;

    TypedefReader(Place place, Problems problems) {
        this(place, problems, new LinkedHashMap<>());
    }

    private TypedefReader(Place place, Problems problems, Map<TypeElement, CTypeReader> scopes) {
        this.place = place;
        this.problems = problems;
        this.scopes = scopes;
    }

    /** What the C types of that interface's methods mean; what is wrong with its typedefs is reported. */
    CTypeReader read(TypeElement owner) {
        Map<String, Definition> own = new LinkedHashMap<>();
        Map<String, Definition> all = new LinkedHashMap<>();
        for (Use typedef : typedefsOf(owner)) {
            if (isImport(typedef)) {
                checkImport(typedef);
                imported(typedef, new HashSet<>(Set.of(owner))).forEach(d -> define(d, typedef, all));
            } else if (isUsable(typedef)) {
                own.putIfAbsent(typedef.string("name"), Definition.of(typedef));
                define(Definition.of(typedef), typedef, all);
            } else {
                reportUnusable(typedef);
            }
        }
        CTypeReader scope = scope(own, all);
        scopes.put(owner, scope);
        own.values().forEach(d -> reportFault(d, scope));
        return scope;
    }

    /** The same for another interface, whose mistakes are reported where it stands. */
    CTypeReader readSilently(TypeElement owner) {
        CTypeReader known = scopes.get(owner);
        return known == null ? new TypedefReader(place, new Problems(), scopes).read(owner) : known;
    }

    /** Those of a type's typedefs that name converters. */
    static List<Conversion> conversions(TypeElement owner) {
        return typedefsOf(owner).stream()
                .filter(typedef ->
                        isUsable(typedef) && typedef.written("convert").isPresent())
                .map(Conversion::ofTypedef)
                .toList();
    }

    private CTypeReader scope(Map<String, Definition> own, Map<String, Definition> all) {
        Map<String, String> targets = new LinkedHashMap<>();
        own.forEach((name, definition) -> targets.put(name, definition.type()));
        Map<String, Supplier<CTypeReader>> imported = new LinkedHashMap<>();
        all.forEach((name, definition) -> imported.put(name, () -> readSilently(definition.owner())));
        imported.keySet().removeAll(own.keySet());
        Map<String, Use> converting = new LinkedHashMap<>();
        own.forEach((name, definition) -> converting.put(name, definition.use()));
        converting.values().removeIf(use -> use.written("convert").isEmpty());
        return new CTypeReader(targets, imported, converting);
    }

    static boolean hasTypedefs(TypeElement owner) {
        return !typedefsOf(owner).isEmpty();
    }

    private static List<Use> typedefsOf(TypeElement owner) {
        return Use.on(owner).flatMap(TypedefReader::flattened).toList();
    }

    private static Stream<Use> flattened(Use use) {
        if (use.is(Typedef.class)) {
            return Stream.of(use);
        }
        return use.is(Typedef.List.class)
                ? IntStream.range(0, use.list("value").size()).mapToObj(i -> nested(use, i))
                : Stream.of();
    }

    private static Use nested(Use container, int index) {
        AnnotationMirror mirror =
                (AnnotationMirror) container.list("value").get(index).getValue();
        return new Use(container.element(), mirror, index);
    }

    private static boolean isImport(Use typedef) {
        return typedef.written("uses").isPresent()
                && typedef.written("name").isEmpty()
                && typedef.written("type").isEmpty()
                && typedef.written("convert").isEmpty();
    }

    private static boolean isUsable(Use typedef) {
        return missing(typedef).isEmpty()
                && CTypeReader.faultOfName(typedef.string("name")).isEmpty();
    }

    /** What to do about a typedef that is neither a name and a type nor an import. */
    private static Optional<String> missing(Use typedef) {
        boolean isNamed = typedef.written("name").isPresent();
        boolean isTyped = typedef.written("type").isPresent();
        if (typedef.written("uses").isPresent()) {
            return Optional.of("put uses into a @Typedef of its own");
        }
        if (isNamed && isTyped) {
            return Optional.empty();
        }
        return Optional.of(isNamed ? "give the type" : isTyped ? "give the name" : "give one or the other");
    }

    private void reportUnusable(Use typedef) {
        Optional<String> missing = missing(typedef);
        if (missing.isPresent()) {
            problems.add(Rule.INCOMPLETE_TYPEDEF.at(place.at(typedef), missing.get()));
            return;
        }
        String name = typedef.string("name");
        CTypeReader.faultOfName(name)
                .map(fault -> Rule.TYPEDEF_NAME.at(place.at(typedef, "name"), Words.printable(name), fault))
                .ifPresent(problems::add);
    }

    private void reportFault(Definition typedef, CTypeReader scope) {
        scope.faultOfTypedef(typedef.name())
                .flatMap(fault -> CTypeProblems.of(fault, typedef.type(), typedef.owner(), typedef.owner()))
                .ifPresent(p -> problems.add(p.at(place.at(typedef.use(), "type"))));
    }

    private void checkImport(Use typedef) {
        Object uses = typedef.written("uses").orElseThrow().getValue();
        if (uses instanceof TypeMirror type && typedefsOf(type).isEmpty()) {
            problems.add(Rule.NOTHING_TO_IMPORT.at(place.at(typedef, "uses"), Words.typeName(type)));
        }
    }

    private static List<Use> typedefsOf(TypeMirror type) {
        return type instanceof DeclaredType declared ? typedefsOf((TypeElement) declared.asElement()) : List.of();
    }

    /** All that a type's typedefs define, and those that it imports. */
    private static List<Definition> imported(Use typedef, Set<TypeElement> visited) {
        Object uses = typedef.written("uses").orElseThrow().getValue();
        if (!(uses instanceof DeclaredType declared) || !visited.add((TypeElement) declared.asElement())) {
            return List.of();
        }
        List<Definition> definitions = new ArrayList<>();
        for (Use other : typedefsOf((TypeElement) declared.asElement())) {
            if (isImport(other)) {
                definitions.addAll(imported(other, visited));
            } else if (isUsable(other)) {
                definitions.add(Definition.of(other));
            }
        }
        return definitions;
    }

    private void define(Definition definition, Use at, Map<String, Definition> scope) {
        Definition other = scope.putIfAbsent(definition.name(), definition);
        if (other != null && !other.meaning().equals(definition.meaning())) {
            problems.add(Rule.TYPEDEF_CLASH.at(
                    isImport(at) ? place.at(at, "uses") : place.at(at, "name"),
                    definition.name(),
                    definition.meaning(),
                    other.meaning(),
                    other.owner().getSimpleName()));
        }
    }

    private record Definition(String name, String type, Use use) {
        static Definition of(Use typedef) {
            return new Definition(typedef.string("name"), typedef.string("type"), typedef);
        }

        /** {@code int}, {@code int by Decimal}. */
        String meaning() {
            List<String> converters = Conversion.ofTypedef(use).named().stream()
                    .map(Words::valueName)
                    .toList();
            return converters.isEmpty() ? type : type + " by " + String.join(", ", converters);
        }

        TypeElement owner() {
            return (TypeElement) use.element();
        }
    }
}
