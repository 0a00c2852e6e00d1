package dev.tombolo.processor.read;

import dev.tombolo.annotations.Packed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** The structs that a struct has inside, as they are written down, whatever is wrong with them. */
record ContainedStructs(TypeElement type) {

    /** What is packed of the struct and all that it has inside, as messages say it. */
    Optional<String> packed() {
        return way(found -> Use.of(Packed.class, found).isPresent())
                .map(way -> way.size() == 1
                        ? type.getSimpleName().toString()
                        : way.getLast().getSimpleName() + ", which " + type.getSimpleName() + " has inside,");
    }

    /** The structs from this one to that, each of which has the next inside; nothing if it is not inside. */
    Optional<List<TypeElement>> wayTo(TypeElement other) {
        return way(other::equals);
    }

    private Optional<List<TypeElement>> way(Predicate<TypeElement> goal) {
        return way(type, goal, new HashSet<>());
    }

    private static Optional<List<TypeElement>> way(
            TypeElement from, Predicate<TypeElement> goal, Set<TypeElement> visited) {
        if (!visited.add(from)) {
            return Optional.empty();
        }
        if (goal.test(from)) {
            return Optional.of(List.of(from));
        }
        return inside(from)
                .flatMap(next -> way(next, goal, visited).stream())
                .findFirst()
                .map(rest -> {
                    List<TypeElement> way = new ArrayList<>(List.of(from));
                    way.addAll(rest);
                    return way;
                });
    }

    private static Stream<TypeElement> inside(TypeElement type) {
        return fields(type).filter(field -> field.byReference().isEmpty()).flatMap(field -> {
            TypeMirror fieldType = field.type() instanceof ArrayType array ? array.getComponentType() : field.type();
            return JavaKind.of(fieldType) instanceof JavaKind.Struct struct ? Stream.of(struct.type()) : Stream.empty();
        });
    }

    private static Stream<Slot> fields(TypeElement type) {
        return type.getEnclosedElements().stream().flatMap(member -> switch (member) {
            case RecordComponentElement component -> Stream.of(new Slot(component, component.asType()));
            case ExecutableElement method
            when method.getModifiers().contains(Modifier.ABSTRACT) -> Stream.of(Slot.ofResult(method));
            default -> Stream.empty();
        });
    }
}
