package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;
import dev.tombolo.processor.model.Crossing.Transfer;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;

/** Decides how the elements are copied that C points to: so many, or all up to a NULL. */
record GivenArrayReader(Place place, Problems problems, ConversionReader conversions, Pointer pointer) {

    /** What the array is, or nothing when there is a problem with it. */
    Optional<Value> read() {
        Slot slot = pointer.slot();
        JavaKind.Array array = (JavaKind.Array) slot.kind();
        Optional<Value> element =
                conversions.part(slot.part(array.element()), Direction.FROM_NATIVE, pointer.pointee());
        Optional<Count> count = new CountReader(place, problems, conversions).read(slot);
        boolean isTerminated = slot.nullTerminated().isPresent();
        return element.filter(value -> isTerminated ? endsInNull(value) : hasLength(value))
                .flatMap(value -> count.map(c -> pointer.to(
                        value, new Crossing.Array(value, Transfer.OUT, c, pointer.isNullable(), isTerminated, false))));
    }

    private boolean endsInNull(Value element) {
        Slot slot = pointer.slot();
        slot.length().ifPresent(use -> problems.add(Rule.TWO_COUNTS.at(place.at(use), slot.name(), "@NullTerminated")));
        return element.crossing() instanceof Crossing.Text || refused("use MemorySegment");
    }

    private boolean hasLength(Value element) {
        if (!ArrayReader.hasElements(element.crossing())) {
            return refused("use MemorySegment");
        }
        return pointer.slot().length().isPresent()
                || refused(
                        element.crossing() instanceof Crossing.Text
                                ? "add @NullTerminated, or @Length where C always gives as many"
                                : "add @Length where C always gives as many, or use MemorySegment");
    }

    private boolean refused(String cure) {
        Slot slot = pointer.slot();
        problems.add(Rule.UNSUPPORTED_TYPE.at(place.atType(slot.element()), Words.wholeTypeName(slot.type()), cure));
        return false;
    }
}
