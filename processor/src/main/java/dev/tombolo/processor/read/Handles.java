package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.Handle;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.HandleClass;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The handles that the methods of one contract take and return, and who owns them. */
record Handles(Place place, Problems problems) {

    /** Whether the binding can use the handle that a slot names; what is in its way is reported. */
    boolean areUsable(Slot slot, TypeElement type) {
        Anchor anchor = place.atType(slot.element());
        Generated generated = new Generated(place);
        ClassName companion = HandleClass.nameFor(ClassName.get(type));
        Optional<Element> hidden = generated.hidden(type);
        if (hidden.isPresent()) {
            problems.add(Rule.HIDDEN_HANDLE.at(
                    anchor, hidden.get().getSimpleName(), "not public", "the binding", "make it public"));
        } else if (!HandleReader.isSound(type, place)) {
            problems.add(Rule.BROKEN_HANDLE.at(anchor, type.getSimpleName()));
        } else if (type.getKind() == ElementKind.INTERFACE && generated.isMissing(type, companion)) {
            problems.add(Rule.HANDLE_CLASS_MISSING.at(
                    anchor, type.getSimpleName(), companion.simpleName(), type.getSimpleName()));
        } else {
            return true;
        }
        return false;
    }

    /**
     * The crossing with what its last slot says of its owner: C consumes arguments, and programs own what C gives. What lies
     * in memory that C keeps is C's, also where a converter takes it.
     */
    Crossing owned(ConverterChain chain, Direction direction, Crossing crossing) {
        Slot slot = chain.innermost();
        if (!(crossing instanceof Crossing.Handle handle) || handle.companion().isEmpty()) {
            return crossing;
        }
        return switch (direction) {
            case TO_NATIVE -> slot.consumed().isPresent() ? handle.consumed() : handle;
            case FROM_NATIVE ->
                slot.borrowed().isPresent() || chain.outermost().isKeptByC() ? handle : handle.closedBy(closing(slot));
        };
    }

    private List<String> closing(Slot slot) {
        return slot.kind().handle().map(this::closing).orElseThrow();
    }

    private List<String> closing(TypeElement type) {
        return new SymbolReader(place, problems)
                .candidates(Use.of(Handle.class, type).orElseThrow().string("close"));
    }

    /** Reports what is said of the owner of something that has none. */
    void checkOwner(Slot slot, Direction direction) {
        boolean isOwnable = slot.kind().handle().stream().anyMatch(t -> t.getKind() == ElementKind.INTERFACE);
        if (!isOwnable || direction == Direction.FROM_NATIVE || slot.isPart() || slot.isKeptByC()) {
            slot.consumed()
                    .ifPresent(use -> problems.add(Rule.MISPLACED_OWNER.at(
                            place.at(use),
                            "Consumed",
                            "parameters that are @Handle interfaces",
                            described(slot, direction))));
        }
        if (!isOwnable || (direction == Direction.TO_NATIVE && !slot.isPart())) {
            slot.borrowed()
                    .ifPresent(use -> problems.add(Rule.MISPLACED_OWNER.at(
                            place.at(use), "Borrowed", "@Handle interfaces that C gives", described(slot, direction))));
        }
    }

    private static String described(Slot slot, Direction direction) {
        boolean isOwnable = slot.kind().handle().stream().anyMatch(t -> t.getKind() == ElementKind.INTERFACE);
        if (!isOwnable) {
            return slot.name() + " is " + Words.typeName(slot.type());
        }
        if (slot.isPart()) {
            return slot.name() + " is " + Words.wholeTypeName(slot.element().asType());
        }
        return slot.name() + (direction == Direction.TO_NATIVE ? " goes to C" : " comes from C");
    }

    /** Reports a parameter that the function releases, as the handle says, without the method saying so. */
    void checkConsumed(ExecutableElement method, List<String> symbols) {
        for (VariableElement parameter : method.getParameters()) {
            Slot slot = Slot.of(parameter);
            slot.kind()
                    .handle()
                    .filter(type -> type.getKind() == ElementKind.INTERFACE)
                    .filter(_ -> slot.consumed().isEmpty())
                    .filter(type -> closing(type).stream().anyMatch(symbols::contains))
                    .ifPresent(type -> problems.add(Rule.CONSUMING_FUNCTION.at(
                            place.at(parameter), symbols.getFirst(), type.getSimpleName(), parameter.getSimpleName())));
        }
    }
}
