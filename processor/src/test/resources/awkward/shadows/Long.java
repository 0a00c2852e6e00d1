package shadows;

/** Not the one that a binding means. */
final class Long {
    private Long() {}
}
