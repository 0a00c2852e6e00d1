package dev.tombolo.runtime;

/** A value that came from C and that a native enum has no constant for, or bits of a flag set that it has none for. */
public final class UnknownEnumValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String function;
    private final Class<?> type;
    private final long value;

    private UnknownEnumValueException(String message, String function, Class<?> type, long value) {
        super(message);
        this.function = function;
        this.type = type;
        this.value = value;
    }

    /** The exception of a value that no constant has. */
    public static UnknownEnumValueException ofValue(String function, Class<?> type, long value) {
        String message = function + ": C returned " + value + ", and " + type.getSimpleName()
                + " has no constant of that value: add one, or mark one @EnumDefault";
        return new UnknownEnumValueException(message, function, type, value);
    }

    /** The exception of a flag set, some of whose bits no constant has. */
    public static UnknownEnumValueException ofBits(String function, Class<?> type, long value, long unknown) {
        String message = function + ": C returned 0x" + Long.toHexString(value) + ", and no constant of "
                + type.getSimpleName() + " has the bits 0x" + Long.toHexString(unknown)
                + ": add one, or return Flags, which keeps them";
        return new UnknownEnumValueException(message, function, type, value);
    }

    /** The method that C's function is bound to. */
    public String function() {
        return function;
    }

    /** The enum. */
    public Class<?> type() {
        return type;
    }

    /** What C returned: of a flag set all bits, also those that are known; sign-extended if the C type is signed. */
    public long value() {
        return value;
    }
}
