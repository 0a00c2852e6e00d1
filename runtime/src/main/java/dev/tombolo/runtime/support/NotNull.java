package dev.tombolo.runtime.support;

/** Refuses nulls before they reach a converter. */
public final class NotNull {

    private NotNull() {}

    /**
     * The argument itself.
     *
     * @throws NullPointerException if it is null, naming function and parameter
     */
    public static <T> T argument(T value, String function, String parameter) {
        if (value == null) {
            throw Refusal.ofNull(function, parameter);
        }
        return value;
    }

    /**
     * What C has by value: an argument, or a field of a struct.
     *
     * @throws NullPointerException if it is null, naming function and parameter, or struct and field
     */
    public static <T> T value(T value, String owner, String name) {
        if (value == null) {
            throw Refusal.ofNullValue(owner, name);
        }
        return value;
    }

    /**
     * What C gives a callback.
     *
     * @throws NullPointerException if it is null, naming callback and parameter
     */
    public static <T> T given(T value, String callback, String parameter) {
        if (value == null) {
            throw Refusal.ofNullGiven(callback, parameter);
        }
        return value;
    }

    /**
     * The address of a value that C gives.
     *
     * @throws NullPointerException if it is NULL, naming the callback
     */
    public static long address(long address, String owner) {
        if (address == 0) {
            throw Refusal.ofNullAddress(owner);
        }
        return address;
    }

    /**
     * What C returned.
     *
     * @throws NullPointerException if it is null, naming the function
     */
    public static <T> T result(T value, String function) {
        if (value == null) {
            throw Refusal.ofNullResult(function);
        }
        return value;
    }
}
