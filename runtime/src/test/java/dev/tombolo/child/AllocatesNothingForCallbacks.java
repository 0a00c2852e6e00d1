package dev.tombolo.child;

import dev.tombolo.fixture.Caller;
import dev.tombolo.fixture.Compare;
import dev.tombolo.fixture.CompareCallback;
import dev.tombolo.runtime.support.Scratch;
import java.lang.foreign.Arena;

/** Is called back millions of times in each form and prints {@code done}; to be run where nothing is collected. */
public final class AllocatesNothingForCallbacks {
    private static final int CALLS = 2_000_000;

    private AllocatesNothingForCallbacks() {}

    public static void main(String[] args) {
        Caller caller = new Caller(System.getProperty("fixture"));
        Compare compare = (a, b) -> a + b;
        long arena = CompareCallback.TYPE.pointer(compare, Scratch.in(Arena.global()));
        long handle = CompareCallback.TYPE.retain(compare).segment().address();
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += caller.call(compare, i, 1) + caller.call(arena, i, 1) + caller.call(handle, i, 1);
        }
        System.out.println(sum == 0 ? "nothing" : "done");
    }
}
