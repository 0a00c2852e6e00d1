package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.Found;
import java.util.Map;
import java.util.Optional;

/** Decides how the numbers in a buffer cross, which C reads where they are: they have its width everywhere, or do not. */
record NumberReader(Place place, Problems problems, Slot slot) {
    private static final CTypeReader C_ALONE = new CTypeReader(Map.of());

    Optional<Value> read(JavaKind number, Optional<CType> declared) {
        CType type = declared.orElseGet(() -> ((Found) C_ALONE.read(number.spelling())).type());
        Optional<Crossing> crossing = Fit.of(number, type, Optional.empty(), false) instanceof Fit.Crosses(var found)
                ? Optional.of(found)
                : Optional.empty();
        Optional<Crossing> same = crossing.filter(NumberReader::hasItsWidth);
        if (same.isEmpty()) {
            problems.add(Rule.CARRIER_MISMATCH.at(
                    place.atType(slot.element()),
                    Words.typeName(slot.type()),
                    type.spelling() + " *",
                    crossing.isPresent() ? number.typeName() + "[]" : "MemorySegment"));
        }
        return same.map(c -> new Value(JavaType.of(number.typeName()), type, c));
    }

    private static boolean hasItsWidth(Crossing crossing) {
        return crossing instanceof Crossing.SameWidth || crossing instanceof Crossing.Floating;
    }
}
