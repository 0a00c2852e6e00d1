package dev.tombolo.child;

import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.support.Scratch;
import dev.tombolo.runtime.support.Strings;
import dev.tombolo.runtime.support.TextEncoding;

/** Prints why scratch memory and strings are not to be had, each time it asks. */
public final class ClaimsScratch {

    private ClaimsScratch() {}

    public static void main(String[] args) {
        print(() -> Scratch.claim().close());
        print(() -> Scratch.claim().close());
        print(() -> Strings.utf8(1));
        print(() -> Strings.decoded(1, TextEncoding.UTF_16));
    }

    private static void print(Runnable use) {
        try {
            use.run();
            System.out.println("granted");
        } catch (NativeLinkError e) {
            System.out.println(e.getMessage());
        }
    }
}
