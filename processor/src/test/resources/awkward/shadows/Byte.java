package shadows;

/** Not the one that a binding means. */
final class Byte {
    private Byte() {}
}
