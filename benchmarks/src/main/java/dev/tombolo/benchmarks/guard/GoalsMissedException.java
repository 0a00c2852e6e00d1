package dev.tombolo.benchmarks.guard;

import java.io.Serial;

/** Ends the program with a failure: what it says has been printed. */
final class GoalsMissedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    GoalsMissedException(String message) {
        super(message, null, false, false);
    }
}
