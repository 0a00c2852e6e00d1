package dev.tombolo.runtime.support;

/** What the methods of a binding share. */
public final class Calls {

    private Calls() {}

    /**
     * Throws what a method handle threw, which it declares as {@link Throwable}: a {@link RuntimeException} or
     * {@link Error} as it is. The result is never returned; it lets the caller write {@code throw Calls.rethrow(t)}.
     */
    public static RuntimeException rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw new AssertionError("a downcall threw a checked exception", thrown);
    }
}
