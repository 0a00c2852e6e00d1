package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Transfer;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;

/** Decides how a variable crosses that C is given the address of, or a copy. */
record RefReader(Place place, Problems problems, ConversionReader conversions, Pointer pointer) {

    Optional<Value> read(JavaKind.Ref ref) {
        refuseCounts();
        Transfer transfer = transfer();
        return element(pointer.slot().part(ref.element()), transfer)
                .map(value -> pointer.to(value, new Crossing.Ref(value, transfer, pointer.isNullable())));
    }

    /** A number or an enum, of which C takes the address. */
    Optional<Value> copy() {
        refuseCounts();
        refuseDirections();
        Slot slot = pointer.slot();
        return conversions
                .part(slot.part(slot.type()), Direction.TO_NATIVE, pointer.pointee())
                .map(value -> pointer.to(value, new Crossing.Referenced(value, false)));
    }

    private Transfer transfer() {
        if (pointer.isConst()) {
            pointer.slot()
                    .out()
                    .ifPresent(use -> problems.add(Rule.CONST_OUT.at(
                            place.at(use),
                            pointer.slot().name(),
                            pointer.declared().orElseThrow().spelling())));
        }
        return pointer.transfer();
    }

    private Optional<Value> element(Slot part, Transfer transfer) {
        return switch (transfer) {
            case IN ->
                conversions.part(part, Direction.TO_NATIVE, pointer.pointee()).filter(this::isTakenBack);
            case OUT -> conversions.part(part, Direction.FROM_NATIVE, pointer.pointee());
            case BOTH -> both(part);
        };
    }

    private Optional<Value> both(Slot part) {
        Optional<Value> stored = conversions.part(part, Direction.TO_NATIVE, pointer.pointee());
        if (stored.stream().anyMatch(value -> isOwnedElsewhere(part, value))) {
            return oneWay(part);
        }
        if (stored.isEmpty() || !(stored.get().crossing() instanceof Crossing.Converted)) {
            return stored;
        }
        Optional<Value> loaded = conversions.part(part, Direction.FROM_NATIVE, pointer.pointee());
        if (loaded.isPresent() && !isAlike(stored.get(), loaded.get())) {
            return oneWay(part);
        }
        return loaded.flatMap(_ -> stored).filter(this::isTakenBack);
    }

    private Optional<Value> oneWay(Slot part) {
        problems.add(Rule.ONE_WAY_VALUE.at(
                place.atType(part.element()), pointer.slot().name()));
        return Optional.empty();
    }

    /** Two objects would own one address, where C left the one that it was given. */
    static boolean isOwnedElsewhere(Slot part, Value stored) {
        return stored.innermost().crossing() instanceof Crossing.Handle handle
                && handle.companion().isPresent()
                && part.borrowed().isEmpty();
    }

    /** What is said of nulls differs, and does not matter where C has none. */
    private static boolean isAlike(Value stored, Value loaded) {
        boolean hasNull = switch (stored.innermost().crossing()) {
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _ -> false;
            case Crossing.Enumerated _, Crossing.FlagSet _ -> false;
            default -> true;
        };
        return stored.equals(loaded) || (!hasNull && stored.innermost().equals(loaded.innermost()));
    }

    /** What a converter gives back is made in any case, and a variable that is not there has nothing to make it of. */
    private boolean isTakenBack(Value value) {
        boolean isImpossible = pointer.isNullable() && value.crossing().isReleased();
        pointer.slot()
                .nullable()
                .filter(_ -> isImpossible)
                .ifPresent(use -> problems.add(
                        Rule.NULLABLE_PRIMITIVE.at(place.at(use), "a Ref whose converter releases", use.simpleName())));
        return !isImpossible;
    }

    private void refuseCounts() {
        Slot slot = pointer.slot();
        slot.countedBy()
                .ifPresent(use -> problems.add(
                        Rule.COUNT_WITHOUT_ARRAY.at(place.at(use), slot.name(), Words.wholeTypeName(slot.type()))));
        slot.length()
                .ifPresent(use -> problems.add(
                        Rule.LENGTH_WITHOUT_STRING.at(place.at(use), slot.name(), Words.wholeTypeName(slot.type()))));
        slot.nullTerminated()
                .ifPresent(use -> problems.add(
                        Rule.TERMINATED_VALUES.at(place.at(use), slot.name(), Words.wholeTypeName(slot.type()))));
    }

    private void refuseDirections() {
        Slot slot = pointer.slot();
        slot.out()
                .or(slot::in)
                .ifPresent(use -> problems.add(Rule.DIRECTION_OF_VALUE.at(
                        place.at(use), use.simpleName(), slot.name(), Words.wholeTypeName(slot.type()))));
    }
}
