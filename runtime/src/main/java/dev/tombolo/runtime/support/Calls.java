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

    /** To the compiler an unchecked exception; to the virtual machine there is no difference. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: nothing is cast
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
