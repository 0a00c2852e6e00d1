package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.NativeLinkError;

/** Prints the version of the library that this JVM takes for zlib. */
final class LibraryProgram {

    @NativeLib("z")
    interface Zlib {
        @Attach
        String zlibVersion();
    }

    private LibraryProgram() {}

    public static void main(String... arguments) {
        try {
            System.out.println(new LibraryProgram_ZlibBinding().zlibVersion());
        } catch (NativeLinkError e) {
            System.out.println(e);
        }
    }
}
