package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;
import dev.tombolo.processor.model.Crossing.Transfer;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;

/** Decides how a global variable is copied that is an array, of values or of characters. */
record VariableArrayReader(Place place, Problems problems, ConversionReader conversions) {

    /** Whether a variable is one of those; a pointer to pointers is none. */
    boolean reads(Slot slot) {
        return slot.nullTerminated().isEmpty()
                && !conversions.isConverted(slot)
                && (slot.kind() instanceof JavaKind.Array || isGivenCharacters(slot));
    }

    /** Whether a variable is set to characters; those it has are read as those that C points to. */
    private static boolean isGivenCharacters(Slot slot) {
        return slot.kind() instanceof JavaKind.Text && slot.length().isPresent() && !slot.isResult();
    }

    /** What the variable is, or nothing when there is a problem with it. */
    Optional<Value> read(Slot slot) {
        Optional<Integer> length = length(slot);
        Optional<Value> value =
                slot.kind() instanceof JavaKind.Array ? elements(slot, length) : characters(slot, length);
        return value.filter(_ -> length.isPresent());
    }

    private Optional<Integer> length(Slot slot) {
        Optional<Use> length = slot.length();
        if (length.isEmpty()) {
            problems.add(Rule.UNSUPPORTED_TYPE.at(
                    place.atType(slot.element()),
                    Words.wholeTypeName(slot.type()),
                    "add @Length with the number of elements that C declares"));
        }
        return length.map(use -> use.number("value")).filter(size -> {
            if (size < 1) {
                problems.add(Rule.IMPOSSIBLE_LENGTH.at(place.at(length.get(), "value"), size));
            }
            return size >= 1;
        });
    }

    private Optional<Value> characters(Slot slot, Optional<Integer> length) {
        return conversions
                .field(slot, Direction.TO_NATIVE)
                .flatMap(value -> length.map(size ->
                        new Value(value.javaType(), value.cType(), ((Crossing.Text) value.crossing()).within(size))));
    }

    private Optional<Value> elements(Slot slot, Optional<Integer> length) {
        Transfer transfer = slot.isResult() ? Transfer.OUT : Transfer.IN;
        Direction direction = slot.isResult() ? Direction.FROM_NATIVE : Direction.TO_NATIVE;
        return conversions
                .field(slot.ofElements(), direction)
                .filter(value -> hasElements(slot, value))
                .flatMap(value -> length.map(size -> new Value(
                        slot.javaType(),
                        value.cType(),
                        new Crossing.Array(value, transfer, new Count.Exactly(size), false, false, false))));
    }

    private boolean hasElements(Slot slot, Value element) {
        boolean hasElements = ArrayReader.hasElements(element.crossing());
        if (!hasElements) {
            problems.add(Rule.UNSUPPORTED_TYPE.at(
                    place.atType(slot.element()), Words.wholeTypeName(slot.type()), "use MemorySegment"));
        }
        return hasElements;
    }
}
