package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Packed;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Union;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Structs and unions inside others. */
final class Points {

    private Points() {}

    @Struct("point")
    record Point(int x, double y) {}

    @Struct("line")
    record Line(Point from, @Length(2) Point[] to) {}

    @Union("number")
    record Number(int whole, float real, @Length(4) byte[] bytes) {}

    @Struct("tagged")
    record Tagged(int kind, Number number) {}

    @Struct("packed")
    @Packed
    record Unaligned(byte a, int b, double c) {}

    @Struct("point")
    interface PointView {
        int x();

        void x(int x);

        double y();

        void y(double y);

        MemorySegment segment();

        default double sum() {
            return x() + y();
        }
    }

    @Struct("line")
    interface LineView {
        PointView from();

        void from(PointView from);

        @Length(2)
        PointView to(int index);

        void to(int index, PointView to);

        MemorySegment to();
    }

    @Union("number")
    interface NumberView {
        int whole();

        void whole(int whole);

        float real();

        void real(float real);
    }

    @Struct("tagged")
    interface TaggedView {
        int kind();

        NumberView number();
    }

    @Struct("node")
    interface Node {
        int value();

        void value(int value);

        @ByReference
        @Nullable
        Node next();

        void next(@Nullable Node next);
    }
}
