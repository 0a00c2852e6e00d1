package shadows;

/** Not the runtime's. */
public final class EnumValues {
    private EnumValues() {}
}
