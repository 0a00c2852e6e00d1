package dev.tombolo.child;

import dev.tombolo.fixture.Caller;
import dev.tombolo.fixture.Compare;
import dev.tombolo.fixture.CompareCallback;
import dev.tombolo.runtime.support.Scratch;
import java.lang.foreign.Arena;

/**
 * Calls C from callbacks of C until there is no room, again and again, with frames of C's of several sizes; prints what
 * comes of it each time that is something new.
 */
public final class RecursesThroughC {
    private static final int ROUNDS = 150;

    private final Caller caller = new Caller(System.getProperty("fixture"));
    private final long bytes;
    private long pointer;

    private RecursesThroughC(long bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] args) {
        String form = System.getProperty("form");
        for (long bytes : new long[] {100, 1_000, 8_192, 65_536}) {
            new RecursesThroughC(bytes).recurse(form);
        }
    }

    private void recurse(String form) {
        Compare callback = (a, b) -> again();
        switch (form) {
            case "call" -> pointer = 0;
            case "arena" -> pointer = CompareCallback.TYPE.pointer(callback, Scratch.in(Arena.global()));
            default -> pointer = CompareCallback.TYPE.retain(callback).segment().address();
        }
        String before = "";
        for (int i = 0; i < ROUNDS; i++) {
            String now = bytes + ": " + outcome();
            if (!now.equals(before)) {
                System.out.println(now);
            }
            before = now;
        }
    }

    private String outcome() {
        try {
            return "returned " + again();
        } catch (StackOverflowError expected) {
            return "StackOverflowError";
        }
    }

    private int again() {
        return pointer == 0 ? caller.callBelow((a, b) -> again(), bytes) : caller.callBelow(pointer, bytes);
    }
}
