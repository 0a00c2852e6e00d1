package dev.tombolo.runtime;

/** A library, or a symbol in it, that could not be found or may not be used; the message says what was tried. */
public final class NativeLinkError extends UnsatisfiedLinkError {
    private static final long serialVersionUID = 1L;

    /** Made with a message that names the symbol or library and everything that was searched. */
    public NativeLinkError(String message) {
        super(message);
    }

    /** The error of a use without native access: it says the option to start {@code java} with. Made anew for each. */
    public static NativeLinkError accessDenied() {
        Module module = NativeLinkError.class.getModule();
        String grantee = module.isNamed() ? module.getName() : "ALL-UNNAMED";
        return new NativeLinkError(
                "native access is not enabled for Tombolo: start java with --enable-native-access=" + grantee);
    }
}
