package dev.tombolo.processor.read;

import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Decides how long callbacks are C's to call: for a call, or as long as an arena that stands beside them. */
record Lifetimes(Place place, Problems problems) {

    /** Whether a parameter is the arena of a callback that stands beside it. */
    boolean isLifetime(Slot slot) {
        return isArena(slot.element())
                && slot.element().getEnclosingElement() instanceof ExecutableElement method
                && method.getParameters().stream().anyMatch(Lifetimes::isRetained);
    }

    /** Whether C sees a parameter. */
    boolean isPassed(VariableElement parameter) {
        return Use.of(FunctionAddress.class, parameter).isEmpty() && !isLifetime(Slot.of(parameter));
    }

    /** The arena, of which C knows nothing. */
    Optional<Value> read(Slot slot) {
        List<? extends VariableElement> arenas = arenas(slot);
        if (arenas.size() > 1 && !arenas.getFirst().equals(slot.element())) {
            problems.add(Rule.TWO_LIFETIMES.at(
                    place.at(slot.element()), slot.name(), arenas.getFirst().getSimpleName()));
            return Optional.empty();
        }
        return Optional.of(new Value(slot.javaType(), new CType.VoidType("void"), new Crossing.Lifetime()));
    }

    /** A value that is an argument, with what is said of its lifetime, or nothing when there is a problem with that. */
    Optional<Value> of(Slot slot, Value value, boolean isCritical) {
        boolean isCallback = isCallback(value.crossing().innermost());
        if (isCritical && isCallback) {
            problems.add(Rule.CRITICAL_CALLBACK.at(place.at(slot.element()), slot.name()));
            return Optional.empty();
        }
        Optional<Use> retained = slot.retained();
        if (retained.isEmpty()) {
            return Optional.of(value);
        }
        if (!isCallback) {
            problems.add(
                    Rule.RETAINED_VALUE.at(place.at(retained.get()), slot.name(), Words.wholeTypeName(slot.type())));
            return Optional.empty();
        }
        return value.crossing().innermost() instanceof Crossing.Callback
                ? inArena(slot, retained.get(), value)
                : Optional.of(value);
    }

    private Optional<Value> inArena(Slot slot, Use retained, Value value) {
        Optional<? extends VariableElement> arena = arenas(slot).stream().findFirst();
        if (arena.isEmpty()) {
            problems.add(Rule.NO_LIFETIME.at(place.at(retained), slot.name(), Words.typeName(slot.type())));
            return Optional.empty();
        }
        return Optional.of(retained(value, arena.get().getSimpleName().toString()));
    }

    private static Value retained(Value value, String arena) {
        Crossing crossing = switch (value.crossing()) {
            case Crossing.Callback callback -> callback.retained(arena);
            case Crossing.Converted converted ->
                new Crossing.Converted(converted.converter(), converted.nulls(), retained(converted.inner(), arena));
            default -> throw new IllegalStateException("no callback: " + value);
        };
        return new Value(value.javaType(), value.cType(), crossing);
    }

    private static boolean isCallback(Crossing crossing) {
        return crossing instanceof Crossing.Callback || crossing instanceof Crossing.HeldCallback;
    }

    private List<? extends VariableElement> arenas(Slot slot) {
        return slot.element().getEnclosingElement() instanceof ExecutableElement method
                ? method.getParameters().stream().filter(this::isArena).toList()
                : List.of();
    }

    private boolean isArena(Element parameter) {
        return place.types().asElement(parameter.asType()) instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.foreign.Arena");
    }

    private static boolean isRetained(VariableElement parameter) {
        return Slot.of(parameter).retained().isPresent();
    }
}
