package dev.tombolo.runtime.system;

/** Says why there is no signal that ends waits. */
final class NoSignalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NoSignalException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
