package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Mixed;

/** Calls with structs, millions of times; to be run where nothing is collected. */
public final class Costs {
    private static final int ROUNDS = 10_000;
    private static final int CALLS = 500;

    private Costs() {}

    /** Structs of 16 bytes. */
    @NativeLib("structs")
    interface Structs {
        /** By value, in. */
        @Attach
        double sumOfMixed(Mixed s);

        /** By value, out. */
        @Attach
        Mixed mixedOf(int n);

        /** Behind a pointer. */
        @Attach
        int readPoint(@ByReference Point p);

        /** Behind a pointer. */
        @Attach
        PointView keptPoint();
    }

    /** In many short rounds, so that what runs is the method that was compiled as a whole. */
    public static void main(String[] args) {
        Structs structs = new Costs_StructsBinding();
        double sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            sum += arguments(structs) + results(structs) + references(structs) + views(structs.keptPoint());
        }
        System.out.println(sum == 0 ? "nothing" : "done");
    }

    private static double arguments(Structs structs) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += structs.sumOfMixed(new Mixed(i, i));
        }
        return sum;
    }

    private static double results(Structs structs) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            Mixed result = structs.mixedOf(i);
            sum += result.a() + result.b();
        }
        return sum;
    }

    private static double references(Structs structs) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += structs.readPoint(new Point(i, 0));
        }
        return sum;
    }

    private static double views(PointView view) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            view.y(view.x() + i);
            sum += view.y();
        }
        return sum;
    }
}
