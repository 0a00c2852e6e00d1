package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problem;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The callbacks that the methods of one contract take and return, and that structs hold. */
record Callbacks(Place place, Problems problems) {

    /** Whether what is generated can use the callback that a slot names, on that way; what is in the way is reported. */
    boolean areUsable(Slot slot, TypeElement type, Direction direction) {
        Anchor anchor = place.atType(slot.element());
        Generated generated = new Generated(place);
        ClassName companion = Callback.nameFor(ClassName.get(type));
        Optional<Element> hidden = generated.hidden(type);
        if (hidden.isPresent()) {
            problems.add(Rule.HIDDEN_CALLBACK.at(
                    anchor, hidden.get().getSimpleName(), "not public", "what is generated", "make it public"));
            return false;
        }
        if (generated.isMissing(type, companion)) {
            problems.add(Rule.CALLBACK_CLASS_MISSING.at(
                    anchor, type.getSimpleName(), companion.simpleName(), type.getSimpleName()));
            return false;
        }
        return goes(slot, type, direction, anchor);
    }

    /** A getter says what a field is that nothing may ever be written to. */
    private boolean goes(Slot slot, TypeElement type, Direction direction, Anchor anchor) {
        boolean isOnlyRead = slot.isInStruct() && slot.isResult() && StructKinds.isView(Owner.of(slot.element()));
        return (direction == Direction.TO_NATIVE && isOnlyRead) || goes(type, direction, anchor);
    }

    /** Whether the callback can go to C, or come from there; of one that is being read now that is not asked again. */
    boolean goes(TypeElement type, Direction direction, Anchor anchor) {
        if (place.callbacks().contains(type)) {
            return true;
        }
        CallbackReader reader = new CallbackReader(type, place.of(type), new Problems());
        Optional<Callback> callback = reader.read();
        if (callback.isEmpty()) {
            problems.add(Rule.BROKEN_CALLBACK.at(anchor, type.getSimpleName()));
            return false;
        }
        boolean goes = direction == Direction.TO_NATIVE
                ? callback.get().upcall().isPresent()
                : callback.get().downcall().isPresent();
        if (!goes) {
            String reason =
                    reader.obstacles(direction).first().map(Problem::message).orElse("");
            problems.add(Rule.ONE_WAY_CALLBACK.at(
                    anchor,
                    type.getSimpleName(),
                    direction == Direction.TO_NATIVE ? "cannot be called by C" : "cannot call C",
                    reason));
        }
        return goes;
    }
}
