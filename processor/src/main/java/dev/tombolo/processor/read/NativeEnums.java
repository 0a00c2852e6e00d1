package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The native enums that the methods of one contract take and return. */
final class NativeEnums {
    private final Place place;
    private final Problems problems;
    private final Map<TypeElement, Optional<Companion>> read = new HashMap<>();

    NativeEnums(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The enum that a slot names, or nothing when its binding could not use it. */
    Optional<Companion> read(Slot slot, TypeElement type) {
        Anchor anchor = place.atType(slot.element());
        Generated generated = new Generated(place);
        Optional<Element> hidden = generated.hidden(type);
        if (hidden.isPresent()) {
            problems.add(Rule.HIDDEN_ENUM.at(
                    anchor, hidden.get().getSimpleName(), "not public", "the binding", "make it public"));
            return Optional.empty();
        }
        Optional<Companion> found = read.computeIfAbsent(type, t -> EnumReader.readSilently(t, place));
        if (found.isEmpty()) {
            problems.add(Rule.BROKEN_ENUM.at(anchor, type.getSimpleName()));
        } else if (generated.isMissing(type, found.get().name())) {
            problems.add(Rule.COMPANION_MISSING.at(
                    anchor, type.getSimpleName(), found.get().name().simpleName(), type.getSimpleName()));
            return Optional.empty();
        }
        return found;
    }

    /** Whether a C type that is given at a use holds all of the enum's values; what it is otherwise is not checked. */
    boolean fit(Companion type, CType given, Anchor anchor) {
        Optional<Companion.Constant> first = given instanceof IntegerType integer
                ? type.constants().stream()
                        .filter(c -> !Range.of(integer).holds(c.value()))
                        .findFirst()
                : Optional.empty();
        first.ifPresent(constant -> problems.add(Rule.ENUM_VALUE_OUT_OF_RANGE.at(
                anchor,
                type.type().simpleName() + "." + constant.name(),
                constant.value(),
                Range.of((IntegerType) given).words(),
                "give a type that holds it")));
        return first.isEmpty();
    }
}
