package dev.tombolo.runtime;

/** A library, or a symbol in it, that could not be found or may not be used; the message says what was tried. */
public final class NativeLinkError extends UnsatisfiedLinkError {
    private static final long serialVersionUID = 1L;

    /** Made with a message that names the symbol or library and everything that was searched. */
    public NativeLinkError(String message) {
        super(message);
    }

    /**
     * The error of a library or function that may not be used because the JVM was not told to give this module native
     * access.
     *
     * @param subject what was asked for, such as {@code library 'z'}
     */
    public static NativeLinkError accessDenied(String subject) {
        return new NativeLinkError(accessDenied(subject, NativeLinkError.class.getModule()));
    }

    static String accessDenied(String subject, Module module) {
        String grantee = module.isNamed() ? module.getName() : "ALL-UNNAMED";
        return subject + ": native access is not enabled: start java with --enable-native-access=" + grantee;
    }
}
