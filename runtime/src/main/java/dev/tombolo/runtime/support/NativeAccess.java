package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLinkError;

/** The grant without which nothing here works: {@code --enable-native-access}. */
public final class NativeAccess {

    private NativeAccess() {}

    /** The error that says how to start {@code java} with the grant; made anew for each use. */
    public static NativeLinkError denied() {
        return NativeLinkError.accessDenied();
    }
}
