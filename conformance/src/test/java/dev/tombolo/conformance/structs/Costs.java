package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.runtime.ErrnoException;

/** Calls with structs, millions of times; to be run where nothing is collected. */
public final class Costs {
    private static final int ROUNDS = 20_000;
    private static final int CALLS = 500;

    private Costs() {}

    /** Structs of 16 bytes. */
    @NativeLib("structs")
    interface Structs {
        /** By value, in. */
        @Attach
        double sumOfFloats(Floats s);

        /** By value, out. */
        @Attach
        Floats floatsOf(int n);

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

    public static void main(String[] args) {
        run(Costs::argument);
        run(Costs::result);
        run(Costs::reference);
        run(Costs::written);
        run(Costs::view);
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
