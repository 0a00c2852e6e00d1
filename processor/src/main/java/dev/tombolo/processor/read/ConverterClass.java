package dev.tombolo.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A converter whose methods have the shape that bindings call; at least one direction is there. */
record ConverterClass(
        TypeElement type,
        Optional<ExecutableElement> toNative,
        Optional<ExecutableElement> fromNative,
        Optional<ExecutableElement> release) {

    boolean offers(Direction direction) {
        return offered(direction).isPresent();
    }

    /** The types that it turns into each other, which both directions agree on. */
    TypeMirror javaType() {
        return toNative.<TypeMirror>map(m -> m.getParameters().getFirst().asType())
                .or(() -> fromNative.map(ExecutableElement::getReturnType))
                .orElseThrow();
    }

    /** Where what crosses leaves it, or enters. */
    Slot nativeSlot(Direction direction) {
        ExecutableElement method = method(direction);
        return switch (direction) {
            case TO_NATIVE -> Slot.ofResult(method);
            case FROM_NATIVE -> Slot.of(method.getParameters().getFirst());
        };
    }

    ExecutableElement method(Direction direction) {
        return offered(direction).orElseThrow();
    }

    /** What a binding calls in that direction. */
    Stream<ExecutableElement> called(Direction direction) {
        return Stream.concat(
                Stream.of(method(direction)), direction == Direction.TO_NATIVE ? release.stream() : Stream.of());
    }

    /** Whether {@code toNative} takes memory of the call. */
    boolean allocates() {
        return toNative.filter(m -> m.getParameters().size() == 2).isPresent();
    }

    String name() {
        return type.getSimpleName().toString();
    }

    private Optional<ExecutableElement> offered(Direction direction) {
        return switch (direction) {
            case TO_NATIVE -> toNative;
            case FROM_NATIVE -> fromNative;
        };
    }
}
