package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Transfer;
import dev.tombolo.processor.model.Value;
import java.util.Optional;

/**
 * The pointer that C takes for a parameter.
 *
 * @param declared its C type; what it points to says it where it is not declared
 * @param pointee what that points to; anything that the parameter may hold where it is {@code void} or not declared
 * @param isConst whether C only reads there
 */
record Pointer(Slot slot, Optional<CType> declared, Optional<CType> pointee, boolean isConst) {

    /** Which way the contents go. */
    Transfer transfer() {
        if (isConst || (slot.in().isPresent() && slot.out().isEmpty())) {
            return Transfer.IN;
        }
        return slot.out().isPresent() && slot.in().isEmpty() ? Transfer.OUT : Transfer.BOTH;
    }

    /** The parameter that crosses so, and points to values like that one. */
    Value to(Value pointee, Crossing crossing) {
        return new Value(slot.javaType(), declared.orElseGet(() -> pointerTo(pointee.cType())), crossing);
    }

    private static CType pointerTo(CType pointee) {
        String type = pointee.spelling();
        return new PointerType(CWords.pointerTo(type), type);
    }

    boolean isNullable() {
        return slot.nullable().isPresent();
    }
}
