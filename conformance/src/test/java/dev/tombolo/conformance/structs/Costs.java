package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Mixed;

/** Calls with structs, millions of times; to be run where nothing is collected. */
public final class Costs {
    private static final int CALLS = 5_000_000;

    private Costs() {}

    /** Structs of 16 bytes. */
    @NativeLib("structs")
    interface Structs {
        /** By value, both ways. */
        @Attach
        Mixed negatedMixed(Mixed s);

        /** In other registers. */
        @Attach
        Floats swappedFloats(Floats s);

        /** Behind a pointer. */
        @Attach
        int readPoint(@ByReference Point p);

        /** Behind a pointer. */
        @Attach
        PointView keptPoint();
    }

    public static void main(String[] args) {
        Structs structs = new Costs_StructsBinding();
        PointView view = structs.keptPoint();
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += structs.negatedMixed(new Mixed(i, i)).b();
            sum += structs.swappedFloats(new Floats(i, i + 1)).a();
            sum += structs.readPoint(new Point(i, 0));
            view.y(view.x() + i);
            sum += view.y();
        }
        System.out.println(sum == 0 ? "nothing" : "done");
    }
}
