package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Upcall;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Decides how C calls a method: what it gives comes from C, and the result goes there. */
record UpcallReader(Place place, Problems problems, ConversionReader conversions) {
    /** What C releases with it, the C library has allocated. */
    private static final String RELEASE = "free";

    /** How the method is called, or nothing when there is a problem with that. */
    Optional<Upcall> read(ExecutableElement method) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            conversions
                    .given(parameter)
                    .ifPresent(value -> parameters.add(
                            new Parameter(parameter.getSimpleName().toString(), value)));
        }
        Optional<Value> result = conversions.answer(method);
        result.ifPresent(value -> checkLasts(method, value));
        return problems.allowWriting()
                        && parameters.size() == method.getParameters().size()
                ? result.map(
                        value -> new Upcall(method.getSimpleName().toString(), parameters, value, Optional.empty()))
                : Optional.empty();
    }

    /** Nothing of the call's memory outlasts the method's return. */
    private void checkLasts(ExecutableElement method, Value result) {
        Slot slot = Slot.ofResult(method);
        if (result.crossing() instanceof Crossing.Text && slot.owned().isPresent()) {
            slot.owned()
                    .filter(use -> !use.string("value").equals(RELEASE))
                    .ifPresent(use -> problems.add(Rule.CALLBACK_RESULT.at(
                            place.at(use, "value"),
                            place.nameOf(method),
                            "is released by %s, and nobody knows what allocates for that"
                                    .formatted(Words.printable(use.string("value"))),
                            "use @Owned(\"free\"), or return a MemorySegment")));
            return;
        }
        if (result.crossing().needsScratch() || result.crossing().isReleased()) {
            problems.add(Rule.CALLBACK_RESULT.at(
                    place.atType(method), place.nameOf(method), "would end before C sees it", cure(result)));
        }
    }

    private static String cure(Value result) {
        return switch (result.crossing().innermost()) {
            case Crossing.Text _ -> "say with @Owned(\"free\") that C releases it, or return a MemorySegment";
            case Crossing.Callback _ -> "return a CallbackHandle";
            default -> "return a MemorySegment, of an arena that lasts as long as C needs it";
        };
    }
}
