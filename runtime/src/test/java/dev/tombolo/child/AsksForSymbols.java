package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.util.function.Supplier;

/** Asks the C library and the process for a symbol that they lack, and prints the answers, or why there are none. */
public final class AsksForSymbols {
    private static final String ABSENT = "tombolo_absent";

    private AsksForSymbols() {}

    public static void main(String[] args) {
        for (NativeLibrary library :
                new NativeLibrary[] {NativeLibrary.of(AsksForSymbols.class, "c"), NativeLibrary.of(AsksForSymbols.class)
                }) {
            print(() -> library.missing(ABSENT));
            print(() -> library.find(ABSENT));
            print(() -> library.require(ABSENT));
        }
    }

    private static void print(Supplier<Object> answer) {
        try {
            System.out.println(answer.get());
        } catch (NativeLinkError e) {
            System.out.println(e.getMessage());
        }
    }
}
