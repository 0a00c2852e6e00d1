package dev.tombolo.processor.read;

import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.TypedefCycle;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/**
 * The way from a spelling through typedefs to their end.
 *
 * @param steps the typedefs on the way, in order
 * @param loop those of them that stand for each other, if the way has no end
 */
record TypedefWalk(List<Step> steps, List<Step> loop, CTypeReading end) {

    /** A typedef: a name in the scope that defines it. */
    record Step(CTypeReader scope, String name) {}

    /** A way that came to its end. */
    static TypedefWalk to(CTypeReading end, SequencedCollection<Step> steps) {
        return new TypedefWalk(List.copyOf(steps), List.of(), end);
    }

    /** A way that came back to one of its steps. */
    static TypedefWalk backTo(Step step, SequencedCollection<Step> steps) {
        List<Step> walked = List.copyOf(steps);
        List<Step> loop = walked.subList(walked.indexOf(step), walked.size());
        List<String> chain = new ArrayList<>(loop.stream().map(Step::name).toList());
        chain.add(step.name());
        return new TypedefWalk(walked, loop, new TypedefCycle(chain));
    }

    /**
     * The typedef whose own mistake ended the way, seen from that scope: the one whose target is no type, or the first
     * of the scope's among those that stand for each other. None where the end is a type, even if it cannot cross, or
     * where the mistake is in the spelling itself.
     */
    Optional<Step> culprit(CTypeReader scope) {
        return switch (end) {
            case TypedefCycle _ -> scope.firstOf(loop).or(() -> Optional.of(loop.getFirst()));
            case UnknownName _, Malformed _ -> steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
            case CTypeReading _ -> Optional.empty();
        };
    }
}
