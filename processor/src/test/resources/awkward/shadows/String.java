package shadows;

/** Not the one that a binding means. */
final class String {
    private String() {}
}
