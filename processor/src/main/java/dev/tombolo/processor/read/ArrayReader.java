package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;
import dev.tombolo.processor.model.Crossing.Transfer;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;

/** Decides how an array or a buffer crosses. */
final class ArrayReader {
    private final Place place;
    private final Problems problems;
    private final ConversionReader conversions;
    private final Pointer pointer;
    private final Slot slot;
    private final boolean isCritical;

    ArrayReader(Place place, Problems problems, ConversionReader conversions, Pointer pointer, boolean isCritical) {
        this.place = place;
        this.problems = problems;
        this.conversions = conversions;
        this.pointer = pointer;
        this.slot = pointer.slot();
        this.isCritical = isCritical;
    }

    Optional<Value> read(JavaKind.Array array) {
        Slot part = slot.part(array.element());
        Transfer declared = pointer.transfer();
        Optional<Value> element = element(part, declared);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        Crossing crossing = element.get().crossing();
        Transfer transfer = crossing instanceof Crossing.Text ? ofStrings() : declared;
        checkTerminated(crossing);
        Optional<Count> count = count(transfer);
        boolean isHeap = isCritical && hasItsWidth(crossing);
        return count.map(c -> pointer.to(
                element.get(),
                new Crossing.Array(
                        element.get(),
                        transfer,
                        c,
                        pointer.isNullable(),
                        slot.nullTerminated().isPresent(),
                        isHeap)));
    }

    Optional<Value> read(JavaKind.Buffer buffer) {
        checkTerminated(new Crossing.Nothing());
        Optional<Value> element = new NumberReader(place, problems, slot).read(buffer.element(), pointer.pointee());
        Optional<Count> count = count(pointer.transfer());
        return element.flatMap(value -> count.map(c -> pointer.to(
                value, new Crossing.Buffer(value, pointer.transfer(), c, pointer.isNullable(), isCritical))));
    }

    /** What an element is, in both directions if it goes both ways. */
    private Optional<Value> element(Slot part, Transfer transfer) {
        Direction direction = transfer.goesIn() ? Direction.TO_NATIVE : Direction.FROM_NATIVE;
        return conversions.part(part, direction, pointer.pointee()).filter(value -> {
            if (transfer == Transfer.BOTH && RefReader.isOwnedElsewhere(part, value)) {
                problems.add(Rule.ONE_WAY_VALUE.at(place.atType(slot.element()), slot.name()));
                return false;
            }
            boolean hasElements = hasElements(value.crossing());
            if (!hasElements) {
                problems.add(Rule.UNSUPPORTED_TYPE.at(
                        place.atType(slot.element()), Words.typeName(slot.type()), "use MemorySegment"));
            }
            return hasElements;
        });
    }

    static boolean hasElements(Crossing crossing) {
        return switch (crossing) {
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _ -> true;
            case Crossing.Address _, Crossing.Segment _, Crossing.Text _, Crossing.Enumerated _ -> true;
            case Crossing.Struct struct -> !struct.isView();
            case Crossing.Handle _ -> true;
            case Crossing.FlagSet _, Crossing.View _, Crossing.Converted _, Crossing.Nothing _ -> false;
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _, Crossing.Referenced _, Crossing.Values _ -> false;
        };
    }

    /** Whether an array in Java's heap is what C takes it for. */
    private static boolean hasItsWidth(Crossing crossing) {
        return crossing instanceof Crossing.SameWidth || crossing instanceof Crossing.Floating;
    }

    /** What C might leave in an array of strings would be pointers. */
    private Transfer ofStrings() {
        slot.out().ifPresent(use -> problems.add(Rule.OUT_OF_STRINGS.at(place.at(use), slot.name())));
        return Transfer.IN;
    }

    private void checkTerminated(Crossing element) {
        if (!(element instanceof Crossing.Text || element instanceof Crossing.Segment)) {
            slot.nullTerminated()
                    .ifPresent(use -> problems.add(
                            Rule.TERMINATED_VALUES.at(place.at(use), slot.name(), Words.typeName(slot.type()))));
        }
    }

    private Optional<Count> count(Transfer transfer) {
        if (pointer.isConst()) {
            slot.out()
                    .ifPresent(use -> problems.add(Rule.CONST_OUT.at(
                            place.at(use),
                            slot.name(),
                            pointer.declared().orElseThrow().spelling())));
        }
        Optional<Count> count = new CountReader(place, problems, conversions).read(slot);
        if (count.isPresent() && count.get() instanceof Count.All && transfer.comesOut()) {
            problems.add(Rule.UNCOUNTED_ARRAY.at(place.atType(slot.element()), slot.name()));
        }
        return count;
    }
}
