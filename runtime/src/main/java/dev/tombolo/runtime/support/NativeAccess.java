package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLinkError;

/** The grant without which nothing here works: {@code --enable-native-access}. */
public final class NativeAccess {

    private NativeAccess() {}

    /** The error that says how to start {@code java} with the grant; made anew for each use. */
    public static NativeLinkError denied() {
        return new NativeLinkError("native access is not enabled for Tombolo: start java with " + flag());
    }

    private static String flag() {
        Module module = NativeAccess.class.getModule();
        return "--enable-native-access=" + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
    }
}
