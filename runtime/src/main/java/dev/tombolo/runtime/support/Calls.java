package dev.tombolo.runtime.support;

/** What the methods of a binding share. */
public final class Calls {

    private Calls() {}

    /**
     * Throws what was thrown on the way through a call, as it is. A method handle declares {@link Throwable}; the method
     * that called it declares what can come. The result is never returned; it lets the caller write
     * {@code throw Calls.rethrow(t)}.
     */
    public static RuntimeException rethrow(Throwable thrown) {
        throw Calls.<RuntimeException>unchecked(thrown);
    }

    /**
     * Closes what C gave and the caller will never see, then throws what was thrown on the way; nothing is closed where it
     * is null. The result is never returned.
     */
    public static RuntimeException closing(AutoCloseable given, Throwable thrown) {
        if (given != null) {
            close(given, thrown);
        }
        throw Calls.<RuntimeException>unchecked(thrown);
    }

    private static void close(AutoCloseable given, Throwable thrown) {
        try {
            given.close();
        } catch (Exception e) {
            thrown.addSuppressed(e);
        }
    }

    /** To the compiler an unchecked exception; to the virtual machine there is no difference. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: nothing is cast
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
