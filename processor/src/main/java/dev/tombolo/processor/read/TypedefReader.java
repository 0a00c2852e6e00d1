package dev.tombolo.processor.read;

import dev.tombolo.annotations.Typedef;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the {@code @Typedef}s of an interface and of those it imports. */
final class TypedefReader {
    private final Place place;
    private final Problems problems;

    TypedefReader(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** What the C types of that interface's methods mean. */
    CTypeReader read(TypeElement owner) {
        Map<String, Definition> scope = new LinkedHashMap<>();
        for (Use typedef : typedefsOf(owner)) {
            if (isImport(typedef)) {
                imported(typedef, new HashSet<>(Set.of(owner))).forEach(d -> define(d, typedef, scope));
            } else if (isComplete(typedef) && hasUsableName(typedef)) {
                define(Definition.of(typedef), typedef, scope);
            }
        }
        CTypeReader reader = new CTypeReader(targets(scope));
        scope.values().stream()
                .filter(d -> d.owner().equals(owner))
                .forEach(d -> reader.faultOfTypedef(d.name())
                        .flatMap(fault -> CTypeProblems.of(fault, d.type(), owner))
                        .ifPresent(p -> problems.add(p.at(place.at(d.use(), "type")))));
        return reader;
    }

    private static Map<String, String> targets(Map<String, Definition> scope) {
        Map<String, String> targets = new LinkedHashMap<>();
        scope.values().forEach(d -> targets.put(d.name(), d.type()));
        return targets;
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
                && typedef.written("type").isEmpty();
    }

    private boolean isComplete(Use typedef) {
        boolean named = typedef.written("name").isPresent();
        boolean typed = typedef.written("type").isPresent();
        boolean uses = typedef.written("uses").isPresent();
        if (named && typed && !uses) {
            return true;
        }
        problems.add(Rule.INCOMPLETE_TYPEDEF.at(
                place.at(typedef),
                uses ? "give uses a @Typedef of its own" : !named && !typed ? "give one" : named ? "give the type" : "give the name"));
        return false;
    }

    private boolean hasUsableName(Use typedef) {
        String name = typedef.string("name");
        CTypeReader.faultOfName(name)
                .ifPresent(fault -> problems.add(
                        Rule.TYPEDEF_NAME.at(place.at(typedef, "name"), Words.printable(name), fault)));
        return CTypeReader.faultOfName(name).isEmpty();
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
            } else {
                definitions.add(Definition.of(other));
            }
        }
        return definitions;
    }

    private void define(Definition definition, Use at, Map<String, Definition> scope) {
        Definition other = scope.putIfAbsent(definition.name(), definition);
        if (other != null && !other.type().equals(definition.type())) {
            problems.add(Rule.TYPEDEF_CLASH.at(
                    isImport(at) ? place.at(at, "uses") : place.at(at, "name"),
                    definition.name(),
                    definition.type(),
                    other.type(),
                    other.owner().getSimpleName()));
        }
    }

    private record Definition(String name, String type, Use use) {
        static Definition of(Use typedef) {
            return new Definition(typedef.string("name"), typedef.string("type"), typedef);
        }

        TypeElement owner() {
            return (TypeElement) use.element();
        }
    }
}
