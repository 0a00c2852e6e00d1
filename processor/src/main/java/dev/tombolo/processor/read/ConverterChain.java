package dev.tombolo.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * The converters between a slot and what crosses.
 *
 * @param converters outermost first, maybe none
 * @param slots the slot itself, then the native side of each converter
 */
record ConverterChain(List<ConverterClass> converters, List<Slot> slots) {

    ConverterChain {
        converters = List.copyOf(converters);
        slots = List.copyOf(slots);
    }

    /** A slot that crosses as it is. */
    static ConverterChain of(Slot slot) {
        return new ConverterChain(List.of(), List.of(slot));
    }

    /** What a converter makes or takes, the converter behind it. */
    static ConverterChain of(ConverterClass converter, Direction direction) {
        Slot slot = converter.nativeSlot(direction);
        return new ConverterChain(List.of(converter), List.of(slot));
    }

    ConverterChain then(ConverterClass converter, Direction direction) {
        return new ConverterChain(with(converters, converter), with(slots, converter.nativeSlot(direction)));
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    Slot outermost() {
        return slots.getFirst();
    }

    /** What crosses. */
    Slot innermost() {
        return slots.getLast();
    }

    boolean converts() {
        return !converters.isEmpty();
    }

    /** The place of a converter in the chain, negative if it is not there. */
    int indexOf(ConverterClass converter) {
        return converters.stream().map(ConverterClass::type).toList().indexOf(converter.type());
    }

    /** The last of the slots in words: {@code text}, {@code what Decimal.toNative makes}. */
    String describe(Direction direction) {
        return converters.isEmpty()
                ? innermost().name()
                : "what %s.%s %s".formatted(converters.getLast().name(), direction.method(), direction.verb());
    }

    /** The last of the slots as a message adds it to its type: {@code which Decimal.toNative makes}. */
    String described(Direction direction) {
        return describe(direction).replaceFirst("what", "which");
    }

    /** What a binding calls, outermost first. */
    Stream<ExecutableElement> called(Direction direction) {
        return converters.stream().flatMap(converter -> converter.called(direction));
    }
}
