package dev.tombolo.child;

import dev.tombolo.runtime.support.Scratch;
import dev.tombolo.runtime.support.TextEncoding;

/** Writes millions of strings into scratch memory and prints {@code done}; to be run where nothing is collected. */
public final class AllocatesNothing {

    private static final int CALLS = 3_000_000;
    private static final String[] TEXTS = {
        "",
        "foo",
        "sixteen letters.",
        "a".repeat(64),
        "why? ".repeat(20),
        "a".repeat(512),
        "\u00E9\u6F22".repeat(8),
        "caf\u00E9 au lait, s'il vous pla\u00EEt",
        "\u6F22".repeat(100)
    };

    private AllocatesNothing() {}

    public static void main(String[] args) {
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += call(TEXTS[i % TEXTS.length]);
        }
        System.out.println(sum == 0 ? "no address" : "done");
    }

    private static long call(String text) {
        try (Scratch scratch = Scratch.claim()) {
            long a = scratch.utf8(text, "f", "a");
            long b = scratch.utf8("two", "f", "b");
            long c = scratch.encoded("three", TextEncoding.UTF_16, "f", "c");
            return a + b + c;
        }
    }
}
