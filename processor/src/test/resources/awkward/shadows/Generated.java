package shadows;

/** Not the one that a binding means. */
final class Generated {
    private Generated() {}
}
