package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Blocking.Cancel;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Failure.Condition;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Decides how a function is called that may wait, and what an interrupt of its thread does. */
final class BlockingReader {
    private static final String BLOCKING = "blocking";

    private final Place place;
    private final Throwing throwing;
    private final FailureReader failures;
    private final CancelReader cancels;
    private final Problems problems;

    BlockingReader(Place place, Throwing throwing, FailureReader failures, Problems problems) {
        this.place = place;
        this.throwing = throwing;
        this.failures = failures;
        this.cancels = new CancelReader(place, throwing, problems);
        this.problems = problems;
    }

    /** Whether calls of a method end with an exception when their thread is interrupted. */
    static boolean isInterruptible(ExecutableElement method, Use attach, Throwing throwing) {
        return attach.flag(BLOCKING) && method.getThrownTypes().stream().anyMatch(throwing::isInterruption);
    }

    /** How the function is called; nothing where nobody says that it may wait. */
    Optional<Blocking> read(ExecutableElement method, Use attach, Value result, Optional<Failure> failure) {
        if (!attach.flag(BLOCKING)) {
            return Optional.empty();
        }
        Optional<Cancel> cancel = attach.element().equals(method) ? cancels.read(method, attach) : Optional.empty();
        boolean isInterruptible = isInterruptible(method, attach, throwing);
        return Optional.of(new Blocking(
                isInterruptible, isInterruptible ? looked(method, result, failure, cancel) : Optional.empty(), cancel));
    }

    /** A call that was cancelled, and not by a signal, says so with any number, but with no pointer. */
    private Optional<Condition> looked(
            ExecutableElement method, Value result, Optional<Failure> failure, Optional<Cancel> cancel) {
        return failure.map(Failure::condition)
                .or(() -> failures.declared(method, result))
                .or(() -> FailureReader.implied(result)
                        .filter(condition -> cancel.isEmpty() || condition == Condition.NULL));
    }

    /** Reports what goes with waiting where nothing says that it does, and the other way round. */
    void check(ExecutableElement method, Use attach, List<String> symbols, ThrownByOthers others) {
        checkCancel(method, attach);
        if (!attach.flag(BLOCKING)) {
            checkThrown(method, others);
            checkKnown(method, attach, symbols);
        } else if (attach.flag("critical")) {
            problems.add(Rule.CRITICAL_BLOCKING.at(place.at(attach, "critical")));
        }
    }

    private void checkCancel(ExecutableElement method, Use attach) {
        String cancel = attach.string(CancelReader.CANCEL);
        if (cancel.isEmpty()) {
            return;
        }
        if (!attach.element().equals(method)) {
            problems.add(Rule.SHARED_CANCEL.at(place.at(attach, CancelReader.CANCEL), Words.printable(cancel)));
        } else if (!attach.flag(BLOCKING)) {
            problems.add(Rule.CANCEL_WITHOUT_BLOCKING.at(place.at(attach, CancelReader.CANCEL), place.nameOf(method)));
        }
    }

    /** What a body of the method's own may throw is left to it. */
    private void checkThrown(ExecutableElement method, ThrownByOthers others) {
        for (int i = 0; i < method.getThrownTypes().size(); i++) {
            boolean isOurs = throwing.isInterruption(method.getThrownTypes().get(i))
                    && !others.explain(method.getThrownTypes().get(i));
            if (isOurs && !Members.hasBodyForMissingSymbol(method)) {
                problems.add(Rule.NOT_INTERRUPTIBLE.at(place.atThrown(method, i), place.nameOf(method)));
            }
        }
    }

    private void checkKnown(ExecutableElement method, Use attach, List<String> symbols) {
        if (attach.written(BLOCKING).isEmpty()) {
            symbols.stream()
                    .filter(WaitingFunctions::contain)
                    .findFirst()
                    .filter(_ -> WaitingFunctions.isLibrary(place.contract()))
                    .ifPresent(symbol -> problems.add(Rule.BLOCKING_FUNCTION.at(place.at(method), symbol)));
        }
    }
}
