package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.NativeLib;
import java.time.Duration;

/** Calls with converters, millions of times; to be run where nothing is collected. */
public final class Costs {
    private static final int CALLS = 5_000_000;

    private Costs() {}

    /** Primitives alone, and an object that goes in. */
    @NativeLib("converters")
    interface Primitives {
        /** Both ways. */
        @Attach
        @Convert(Squared.class)
        int negate(@Convert(Squared.class) int x);

        /** In. */
        @Attach
        long digits(@Convert(Seconds.class) Duration a, @Convert(Seconds.class) Duration b, long c);
    }

    public static void main(String[] args) {
        Primitives primitives = new Costs_PrimitivesBinding();
        Duration one = Duration.ofSeconds(1);
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += primitives.negate(i & 7) + primitives.digits(one, one, i);
        }
        System.out.println(sum == 0 ? "nothing" : "done");
    }
}
