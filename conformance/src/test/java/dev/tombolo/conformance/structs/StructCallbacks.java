package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.structs.Points.Line;
import dev.tombolo.conformance.structs.Points.Number;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Eight;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Mixed;
import dev.tombolo.conformance.structs.Sizes.One;
import dev.tombolo.conformance.structs.Sizes.SixtyFour;
import dev.tombolo.conformance.structs.Sizes.ThirtyTwo;
import dev.tombolo.conformance.structs.Sizes.Three;
import dev.tombolo.conformance.structs.Sizes.Twelve;
import dev.tombolo.conformance.structs.Sizes.Two;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code structcallbacks.c}. */
@Attach
interface StructCallbacks {

    @NativeLib("structcallbacks-gcc")
    interface OfGcc extends StructCallbacks {}

    @NativeLib("structcallbacks-clang")
    interface OfClang extends StructCallbacks {}

    /** As both compilers built them. */
    static List<StructCallbacks> all() {
        Fixture structs = Fixture.of("structcallbacks");
        structs.by(CCompiler.GCC).named("structcallbacks-gcc").provide();
        structs.by(CCompiler.CLANG).named("structcallbacks-clang").provide();
        return List.of(new StructCallbacks_OfGccBinding(), new StructCallbacks_OfClangBinding());
    }

    @Callback
    interface OfOne {
        One of(One s);
    }

    @Callback
    interface OfTwo {
        Two of(Two s);
    }

    @Callback
    interface OfThree {
        Three of(Three s);
    }

    @Callback
    interface OfEight {
        Eight of(Eight s);
    }

    @Callback
    interface OfTwelve {
        Twelve of(Twelve s);
    }

    @Callback
    interface OfMixed {
        Mixed of(Mixed s);
    }

    @Callback
    interface OfFloats {
        Floats of(Floats s);
    }

    @Callback
    interface OfThirtyTwo {
        ThirtyTwo of(ThirtyTwo s);
    }

    @Callback
    interface OfSixtyFour {
        SixtyFour of(SixtyFour s);
    }

    @Callback
    interface OfLine {
        Line of(Line l);
    }

    @Callback
    interface OfNumber {
        Number of(Number n);
    }

    @Callback
    interface OfMany {
        double of(One a, Mixed b, SixtyFour c, Eight d, Twelve e, double f);
    }

    /** What the address points to, copied. */
    @Callback
    interface OfCopy {
        int of(@ByReference Point p);
    }

    @Callback
    interface OfCopyOrNone {
        int of(@Nullable @ByReference Point p);
    }

    /** What the address points to, as it is. */
    @Callback
    interface Mover {
        void of(PointView p);
    }

    @Callback
    interface OfViewOrNone {
        int of(@Nullable PointView p);
    }

    @Callback
    interface OfPoints {
        double of(@CountedBy("count") Point[] points, int count);
    }

    @Callback
    interface Choice {
        @Nullable
        PointView of(PointView p);
    }

    @Attach("same_one")
    One sameOne(OfOne f, One s);

    @Attach("same_two")
    Two sameTwo(OfTwo f, Two s);

    @Attach("same_three")
    Three sameThree(OfThree f, Three s);

    @Attach("same_eight")
    Eight sameEight(OfEight f, Eight s);

    @Attach("same_twelve")
    Twelve sameTwelve(OfTwelve f, Twelve s);

    @Attach("same_mixed")
    Mixed sameMixed(OfMixed f, Mixed s);

    @Attach("same_floats")
    Floats sameFloats(OfFloats f, Floats s);

    @Attach("same_thirtytwo")
    ThirtyTwo sameThirtyTwo(OfThirtyTwo f, ThirtyTwo s);

    @Attach("same_sixtyfour")
    SixtyFour sameSixtyFour(OfSixtyFour f, SixtyFour s);

    @Attach("same_line")
    Line sameLine(OfLine f, Line l);

    @Attach("same_number")
    Number sameNumber(OfNumber f, Number n);

    @Attach("sum_of_many")
    double sumOfMany(OfMany f);

    @Attach("by_pointer")
    double byPointer(OfCopy f, boolean isNull);

    @Attach("by_pointer")
    double byPointerOrNone(OfCopyOrNone f, boolean isNull);

    double moved(Mover f, int x);

    int viewed(OfViewOrNone f, boolean isNull);

    double spread(OfPoints f, int count);

    @Attach("kept_point")
    PointView keptPoint();

    @Attach("chosen_point")
    int chosenPoint(Choice f);

    OfMixed turner();

    OfSixtyFour reverser();
}
