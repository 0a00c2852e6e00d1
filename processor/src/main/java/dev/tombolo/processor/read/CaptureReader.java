package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Capture;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Failure.Condition;
import dev.tombolo.processor.model.Failure.Fact;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Decides whether {@code errno}, or what Windows has like it, is captured after a call. */
final class CaptureReader {
    private static final String ERRNO = "ERRNO";

    private final Place place;
    private final Problems problems;

    CaptureReader(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** What a call of that method captures, if anything. */
    Optional<Capture> read(
            ExecutableElement method,
            Use attach,
            Value result,
            Optional<Failure> failure,
            Optional<Blocking> blocking) {
        String mode = attach.constant("errno");
        boolean needsClearing = needsClearing(failure) || blocking.stream().anyMatch(Blocking::needsClearing);
        Capture capture = new Capture(
                attach.constant("errorSource"), mode.equals("CLEAR") || needsClearing, !mode.equals("IGNORE"));
        boolean isUsed = capture.isPublished()
                || capture.isCleared()
                || tellsErrno(failure)
                || blocking.stream().anyMatch(Blocking::needsErrno);
        if (attach.element().equals(method)) {
            checkSays(method, attach, result, needsClearing);
            checkSource(method, attach, capture, isUsed);
        }
        return Optional.of(capture).filter(_ -> isUsed);
    }

    private static boolean needsClearing(Optional<Failure> failure) {
        return failure.stream().anyMatch(f -> f.condition() == Condition.ERRNO_SET);
    }

    private static boolean tellsErrno(Optional<Failure> failure) {
        return failure.stream().anyMatch(f -> f.facts().contains(Fact.ERRNO));
    }

    /** C leaves errno alone where it succeeds: without a result that says so, it may be of any earlier call. */
    private void checkSays(ExecutableElement method, Use attach, Value result, boolean needsClearing) {
        if (attach.constant("errno").equals("CAPTURE")
                && result.crossing() instanceof Crossing.Nothing
                && !needsClearing) {
            problems.add(Rule.ERRNO_WITHOUT_RESULT.at(place.at(attach, "errno"), place.nameOf(method)));
        }
    }

    private void checkSource(ExecutableElement method, Use attach, Capture capture, boolean isUsed) {
        if (capture.state().equals(ERRNO)) {
            return;
        }
        if (!isUsed) {
            problems.add(Rule.UNUSED_ERROR_SOURCE.at(place.at(attach, "errorSource"), place.nameOf(method)));
        } else if (capture.isCleared()) {
            problems.add(Rule.CLEARED_ERROR_SOURCE.at(
                    place.at(attach, "errorSource"), place.nameOf(method), capture.state()));
        }
    }
}
