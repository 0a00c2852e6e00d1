package dev.tombolo.runtime;

/** A library, or a symbol in it, that could not be found or may not be used; the message says what was tried. */
public final class NativeLinkError extends UnsatisfiedLinkError {
    private static final long serialVersionUID = 1L;

    /** Made with a message that names the symbol or library and everything that was searched. */
    public NativeLinkError(String message) {
        super(message);
    }
}
