package dev.tombolo.samples.llvm;

/** What LLVM says is wrong. */
public final class LlvmException extends Exception {
    private static final long serialVersionUID = 1L;

    LlvmException(String message) {
        super(message);
    }

    /** With the message of an error, which is given back: what a binding makes. */
    public static LlvmException of(long error, String function) {
        return new LlvmException(function + ": " + new LlvmBinding().getErrorMessage(error));
    }
}
