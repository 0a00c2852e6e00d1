package dev.tombolo.runtime.system;

import org.jspecify.annotations.Nullable;

/** Which signal is to end waits: the one that is asked for, else the best that is free. */
final class SignalChoice {
    private final SignalNumbers numbers;
    private final Handlers handlers;

    /** What becomes of each signal. */
    interface Handlers {

        /** The address of its handler, 0 where nobody has taken it; something else too where the system does not say. */
        long of(int signal);
    }

    SignalChoice(SignalNumbers numbers, Handlers handlers) {
        this.numbers = numbers;
        this.handlers = handlers;
    }

    /**
     * The signal.
     *
     * @param asked what {@link Signals#PROPERTY} says; null where it says nothing
     * @throws NoSignalException if there is none, or it is not to be had
     */
    int signal(@Nullable String asked) throws NoSignalException {
        return asked == null ? best() : checked(asked);
    }

    private int best() throws NoSignalException {
        for (int candidate : numbers.candidates()) {
            if (!numbers.held().contains(candidate) && isFree(candidate)) {
                return candidate;
            }
        }
        throw new NoSignalException("every signal that nobody needs has a handler already");
    }

    private int checked(String asked) throws NoSignalException {
        int signal = number(asked);
        if (signal < 1 || signal > numbers.highest()) {
            throw refused(asked, "the signals are 1 to " + numbers.highest());
        }
        if (numbers.held().contains(signal)) {
            throw refused(asked, "the JVM, the C library or the system holds that signal");
        }
        if (!isFree(signal)) {
            throw refused(asked, "that signal has a handler already, or is ignored");
        }
        return signal;
    }

    private static int number(String asked) throws NoSignalException {
        try {
            return Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            throw refused(asked, "write the number of a signal, or " + Signals.NONE);
        }
    }

    private static NoSignalException refused(String asked, String reason) {
        return new NoSignalException("-D" + Signals.PROPERTY + "=" + asked + " is refused: " + reason);
    }

    private boolean isFree(int signal) {
        return handlers.of(signal) == 0;
    }
}
