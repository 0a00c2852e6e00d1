package dev.tombolo.child;

import dev.tombolo.fixture.Compare;
import dev.tombolo.fixture.CompareCallback;
import dev.tombolo.fixture.LibC;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.support.Calls;
import dev.tombolo.runtime.support.Scratch;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

/** Throws what would end a JVM if it left a callback, and calls what is closed; prints what reaches the caller. */
public final class ThrowsInCallbacks {

    private ThrowsInCallbacks() {}

    public static void main(String[] args) {
        inEachForm((a, b) -> {
            throw new IOException("checked");
        });
        inEachForm((a, b) -> {
            throw new IllegalArgumentException("unchecked");
        });
        inEachForm((a, b) -> {
            throw new AssertionError("error");
        });
        inEachForm((a, b) -> {
            throw death();
        });
        inEachForm((a, b) -> endless(a));
        inEachForm((a, b) -> fill(new ArrayList<>()));
        late();
        System.out.println("done");
    }

    @SuppressWarnings("removal") // what Thread.stop threw, and anybody still can
    private static Error death() {
        return new ThreadDeath();
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static int endless(int n) {
        return endless(n + 1) + 1;
    }

    private static int fill(List<long[]> all) {
        while (true) {
            all.add(new long[1 << 20]);
        }
    }

    private static void inEachForm(Compare compare) {
        print(() -> LibC.sort(new int[] {3, 2, 1}, compare));
        try (Arena arena = Arena.ofConfined()) {
            print(() -> LibC.sort(new int[] {3, 2, 1}, compare, arena));
        }
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain(compare)) {
            print(() -> LibC.sort(new int[] {3, 2, 1}, handle));
        }
    }

    private static void late() {
        long[] late = new long[3];
        try (Scratch scratch = Scratch.claim();
                Arena arena = Arena.ofConfined();
                CallbackHandle<Compare> handle = CompareCallback.TYPE.retain((a, b) -> 0)) {
            late[0] = CompareCallback.TYPE.pointer((a, b) -> 0, scratch);
            late[1] = CompareCallback.TYPE.pointer((a, b) -> 0, Scratch.in(arena));
            late[2] = handle.segment().address();
        }
        for (long pointer : late) {
            print(() -> LibC.sort(new int[] {3, 2, 1}, pointer));
        }
    }

    private static void print(Runnable sort) {
        try {
            sort.run();
            System.out.println("nothing");
        } catch (Throwable thrown) {
            System.out.println(thrown.getClass().getSimpleName());
            if (thrown instanceof RuntimeException && thrown.getMessage() == null) {
                throw Calls.rethrow(thrown);
            }
        }
    }
}
