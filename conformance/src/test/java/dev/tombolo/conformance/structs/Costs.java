package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Eight;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Narrow;
import dev.tombolo.conformance.structs.Sizes.Twelve;
import dev.tombolo.conformance.structs.Sizes.Two;
import dev.tombolo.runtime.ErrnoException;

/** Calls with structs, millions of times; to be run where nothing is collected. */
public final class Costs {
    private static final int ROUNDS = 20_000;
    private static final int CALLS = 500;

    private Costs() {}

    /** Structs of 2 to 24 bytes, of fields of all widths. */
    @NativeLib("structs")
    interface Structs {
        /** By value, in. */
        @Attach
        double sumOfFloats(Floats s);

        /** By value, out. */
        @Attach
        Floats floatsOf(int n);

        /** 2 bytes, both ways. */
        @Attach
        Two swappedTwo(Two s);

        /** 8 bytes of floats, both ways. */
        @Attach
        Eight swappedEight(Eight s);

        /** 12 bytes of ints, in. */
        @Attach
        int sumOfTwelve(Twelve s);

        /** 12 bytes of ints, out. */
        @Attach
        Twelve twelveOf(int n);

        /** 24 bytes, one of each width, in. */
        @Attach
        double sumOfNarrow(Narrow s);

        /** 24 bytes, one of each width, out. */
        @Attach
        Narrow narrowOf(int n);

        /** Behind a pointer. */
        @Attach
        int readPoint(@ByReference Point p);

        /** Behind a pointer that C writes through. */
        @Attach
        @OutResult
        Point writePoint() throws ErrnoException;

        /** Behind a pointer. */
        @Attach
        PointView keptPoint();
    }

    private static final Structs STRUCTS = new Costs_StructsBinding();
    private static final PointView KEPT = STRUCTS.keptPoint();

    private interface Call {
        double with(int i);
    }

    /** Each in a JVM of its own: what the others taught the compiler would count as well. */
    enum Kind {
        ARGUMENT(true, Costs::argument),
        RESULT(true, Costs::result),
        TWO(false, Costs::two),
        EIGHT(true, Costs::eight),
        TWELVE(false, Costs::twelve),
        TWELVE_OUT(false, Costs::twelveOut),
        NARROW(true, Costs::narrow),
        NARROW_OUT(true, Costs::narrowOut),
        REFERENCE(true, Costs::reference),
        WRITTEN(true, Costs::written),
        VIEW(true, Costs::view);

        /** Whether its size is a multiple of eight, so that the linker passes whole longs of any shape. */
        final boolean isOfLongs;

        private final Call call;

        Kind(boolean isOfLongs, Call call) {
            this.isOfLongs = isOfLongs;
            this.call = call;
        }
    }

    public static void main(String[] args) {
        run(Kind.valueOf(System.getProperty("kind")).call);
        System.out.println("done");
    }

    /** In many short rounds, so that what runs is the method that was compiled as a whole. */
    private static void run(Call call) {
        for (int i = 0; i < ROUNDS; i++) {
            if (sum(call) == 0) {
                throw new AssertionError("nothing was called");
            }
        }
    }

    private static double sum(Call call) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += call.with(i);
        }
        return sum;
    }

    private static double argument(int i) {
        return STRUCTS.sumOfFloats(new Floats(i, i));
    }

    private static double result(int i) {
        Floats result = STRUCTS.floatsOf(i);
        return result.a() + result.b();
    }

    private static double two(int i) {
        Two two = STRUCTS.swappedTwo(new Two(i & 0x7F, 1));
        return two.a() + two.b();
    }

    private static double eight(int i) {
        Eight eight = STRUCTS.swappedEight(new Eight(i, 1));
        return eight.a() + eight.b();
    }

    private static double twelve(int i) {
        return STRUCTS.sumOfTwelve(new Twelve(i, 1, 2));
    }

    private static double twelveOut(int i) {
        Twelve twelve = STRUCTS.twelveOf(i);
        return twelve.a() + twelve.b() + twelve.c();
    }

    private static double narrow(int i) {
        return STRUCTS.sumOfNarrow(new Narrow((byte) i, (short) i, i, 1, 2, (byte) 3));
    }

    private static double narrowOut(int i) {
        Narrow narrow = STRUCTS.narrowOf(i);
        return narrow.a() + narrow.b() + narrow.c() + narrow.d() + narrow.e() + narrow.f();
    }

    private static double reference(int i) {
        return STRUCTS.readPoint(new Point(i, 0));
    }

    private static double written(int i) {
        try {
            Point point = STRUCTS.writePoint();
            return point.x() + point.y() + i;
        } catch (ErrnoException failed) {
            throw new AssertionError(failed);
        }
    }

    private static double view(int i) {
        KEPT.y(KEPT.x() + i);
        return KEPT.y();
    }
}
