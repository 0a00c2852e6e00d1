package dev.tombolo.runtime;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What C does when a handle is closed; also when the handle was forgotten, so that it must not refer to it. */
final class Closing implements Runnable {
    /** The system property that, set to {@code trace}, has each handle remember where it was made. */
    private static final String LEAKS = "tombolo.leaks";

    private static final boolean TRACES = "trace".equals(System.getProperty(LEAKS));

    private final String type;
    private final long address;
    private final MethodHandle function;
    private final @Nullable Throwable origin;

    /** Until it is closed, or C has it: whoever has the handle is the only one to change that. */
    private boolean isForgotten = true;

    /** The function takes the address as a {@code long}. */
    Closing(String type, long address, MethodHandle function) {
        this.type = type;
        this.address = address;
        this.function = function;
        this.origin = TRACES ? new Throwable("the " + type + " was made here") : null;
    }

    /** From here on the collector does nothing. */
    void markKnown() {
        isForgotten = false;
    }

    /** For the collector, which has found the handle. */
    @Override
    public void run() {
        if (isForgotten) {
            warn();
            call();
        }
    }

    /** Calls C. */
    void call() {
        try {
            function.invokeExact(address);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void warn() {
        String how = origin == null ? " (start java with -D" + LEAKS + "=trace to learn where it was made)" : "";
        System.getLogger("dev.tombolo.runtime")
                .log(
                        System.Logger.Level.WARNING,
                        "a " + type + " was never closed; it is closed now, since nothing refers to it" + how,
                        origin);
    }
}
