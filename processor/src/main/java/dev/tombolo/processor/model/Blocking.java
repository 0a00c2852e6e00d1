package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * How a function is called that may wait.
 *
 * @param isInterruptible whether the method throws {@link InterruptedException}
 * @param looked which results may be of an interrupted call; empty where all may
 * @param cancel what ends the wait; empty where a signal does
 */
public record Blocking(boolean isInterruptible, Optional<Failure.Condition> looked, Optional<Cancel> cancel) {

    /**
     * A call of another method that ends the wait.
     *
     * @param owner of a static method
     * @param arguments the method's parameters that it is given
     */
    public record Cancel(String method, Optional<ClassName> owner, List<String> arguments) {

        public Cancel {
            arguments = List.copyOf(arguments);
        }
    }

    /** Whether {@code errno} says that a call was interrupted; one that was cancelled may leave anything there. */
    public boolean isToldByErrno() {
        return isInterruptible && cancel.isEmpty();
    }

    /** Whether {@code errno} is looked at after a call. */
    public boolean needsErrno() {
        return isToldByErrno() || needsClearing();
    }

    /** Whether {@code errno} is looked at after calls of which the result does not say that they failed. */
    public boolean needsClearing() {
        return isInterruptible
                && looked.map(condition -> condition == Failure.Condition.ERRNO_SET)
                        .orElse(cancel.isEmpty());
    }
}
