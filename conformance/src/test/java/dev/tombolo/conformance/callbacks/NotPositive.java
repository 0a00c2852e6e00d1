package dev.tombolo.conformance.callbacks;

/** What {@link Positive} throws, checked. */
final class NotPositive extends Exception {
    private static final long serialVersionUID = 1;

    NotPositive(String message) {
        super(message);
    }
}
