package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.structs.Points.Line;
import dev.tombolo.conformance.structs.Points.LineView;
import dev.tombolo.conformance.structs.Points.Node;
import dev.tombolo.conformance.structs.Points.Number;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Points.Tagged;
import dev.tombolo.conformance.structs.Points.Unaligned;
import dev.tombolo.conformance.structs.Sizes.Eight;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Mixed;
import dev.tombolo.conformance.structs.Sizes.Narrow;
import dev.tombolo.conformance.structs.Sizes.One;
import dev.tombolo.conformance.structs.Sizes.SixteenInts;
import dev.tombolo.conformance.structs.Sizes.SixtyFour;
import dev.tombolo.conformance.structs.Sizes.ThirtyTwo;
import dev.tombolo.conformance.structs.Sizes.Three;
import dev.tombolo.conformance.structs.Sizes.Twelve;
import dev.tombolo.conformance.structs.Sizes.Two;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code structs.c}. */
interface StructCalls {

    @NativeLib("structs-gcc")
    interface OfGcc extends StructCalls {}

    @NativeLib("structs-clang")
    interface OfClang extends StructCalls {}

    /** As both compilers built them. */
    static List<StructCalls> all() {
        Fixture.of("structs").by(CCompiler.GCC).named("structs-gcc").provide();
        Fixture.of("structs").by(CCompiler.CLANG).named("structs-clang").provide();
        return List.of(new StructCalls_OfGccBinding(), new StructCalls_OfClangBinding());
    }

    @Attach
    One negatedOne(One s);

    @Attach
    Two swappedTwo(Two s);

    @Attach
    Three turnedThree(Three s);

    @Attach
    Eight swappedEight(Eight s);

    @Attach
    Twelve turnedTwelve(Twelve s);

    @Attach
    Mixed negatedMixed(Mixed s);

    @Attach
    Narrow turnedNarrow(Narrow s);

    @Attach
    SixteenInts turnedSixteenInts(SixteenInts s);

    @Attach(value = "negatedMixed", critical = true)
    Mixed negatedCritically(Mixed s);

    @Attach(value = "negatedMixed", errno = ErrnoMode.CAPTURE)
    Mixed negatedAndCaptured(Mixed s);

    @Attach
    Floats swappedFloats(Floats s);

    @Attach
    ThirtyTwo turnedThirtytwo(ThirtyTwo s);

    @Attach
    SixtyFour turnedSixtyfour(SixtyFour s);

    @Attach(value = "turnedSixtyfour", errno = ErrnoMode.CAPTURE)
    SixtyFour turnedAndCaptured(SixtyFour s);

    @Attach
    double sumOfMany(One a, Mixed b, SixtyFour c, Eight d, Twelve e, double f);

    @Attach
    Line turnedLine(Line l);

    @Attach
    double lengthOf(@Nullable @ByReference Line l);

    @Attach("lengthOf")
    double lengthOfView(LineView l);

    @Attach
    Number sameNumber(Number n);

    @Attach
    int wholeOf(Number n);

    @Attach
    Tagged doubled(Tagged t);

    @Attach
    PointView keptPoint();

    @Attach("keptPoint")
    @ByReference
    Point copyOfKept();

    @Attach
    @Nullable
    PointView noPoint();

    @Attach("noPoint")
    @Nullable
    @ByReference
    Point copyOfNone();

    @Attach
    int readPoint(@Nullable PointView p);

    @Attach("readPoint")
    int readCopy(@ByReference Point p);

    @Attach
    void movePoint(PointView p);

    @Attach("movePoint")
    void moveSegment(MemorySegment p);

    @Attach
    void see(@ByReference Everything.Copy e);

    @Attach("see")
    void seeView(Everything.View e);

    @Attach
    Everything.View everything();

    @Attach("everything")
    @ByReference
    Everything.Copy copyOfEverything();

    @Attach
    @CType("size_t")
    long sizeOfEverything();

    @Attach
    int sumOfBits();

    @Attach
    void setKind(int kind);

    @Attach
    void setLabel(MemorySegment bytes);

    @Attach
    int labelByte(int i);

    @Attach
    int textOf(int i);

    @Attach
    int sumOfList(@Nullable Node n);

    @Attach
    void raise2(MemorySegment points, int count);

    @Attach
    @FailsWhen(Failure.ERRNO_SET)
    Point pointOrError(int error) throws ErrnoException;

    @Attach
    double sumOfPacked(@ByReference Unaligned p);
}
