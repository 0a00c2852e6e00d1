package shadows;

/** Not the one that a binding means. */
final class Override {
    private Override() {}
}
