package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The functions of {@code converters.c}. */
@NativeLib("converters")
@Typedef(name = "decimal", type = "int32_t", convert = Decimal.class)
@Typedef(name = "number", type = "decimal")
@Typedef(
        name = "squared",
        type = "number",
        convert = {Decimal.class, Squared.class})
@Attach
interface Conversions {
    int timesCalled();

    int timesReleased();

    @Convert(Squared.class)
    int negate(@Convert(Squared.class) int x);

    @Attach("negate")
    @Convert({Decimal.class, Squared.class})
    String negateText(@Convert({Decimal.class, Squared.class}) String text);

    @Attach("negate")
    @Convert({Trimmed.class, Decimal.class, Squared.class})
    CharSequence negateThreefold(@Convert({Trimmed.class, Decimal.class, Squared.class}) CharSequence text);

    @Attach("negate")
    @CType("number")
    String negateDecimal(@CType("decimal") String text);

    @Attach("negate")
    @CType("squared")
    String negateSquared(@CType("squared") String text);

    @Attach("negate")
    @Convert({Decimal.class, Squared.class})
    @CType("decimal")
    String negateUse(@CType("decimal") @Convert({Decimal.class, Squared.class}) String text);

    @Attach("negate")
    int negateSubtype(@Convert({Trimmed.class, Decimal.class}) StringBuilder text);

    @Attach("byteOf")
    @Convert(Squared.class)
    @CType("uint8_t")
    int byteOf(int x);

    @CType("uint8_t")
    int sameByte(@Convert(Squared.class) @CType("uint8_t") int x);

    @Convert(Seconds.class)
    Duration digits(@Convert(Seconds.class) Duration a, @Convert(Seconds.class) Duration b, long c);

    @SizeT
    long length(@Convert(Names.class) Path path);

    @SizeT
    long length(String text);

    @Attach("length")
    @SizeT
    long lengthOfNullable(@Convert(Paths.class) @Nullable Path path);

    @Attach("length")
    @SizeT
    long lengthPassingNull(@Convert(Names.class) @Nullable Path path);

    @SizeT
    long lengthOfWide(@Convert(Names.class) @Encoding(Encoding.UTF_16) Path path);

    @Convert(Names.class)
    Path same(@Convert(Names.class) Path path);

    @Convert(Names.class)
    Path nothing();

    @Attach("nothing")
    @Convert(Names.class)
    @Nullable
    Path nothingOrNull();

    @Attach("nothing")
    @Convert(Paths.class)
    Path nothingForConverter();

    @Owned("release")
    @Convert(Names.class)
    Path copied(String text);

    @Attach("copied")
    @Owned("release")
    @Convert(Failing.class)
    Path copiedThenFailing(String text);

    int sum(@Convert(Ints.class) int[] numbers, @SizeT long count);

    Point mirrored(Point p);

    @Attach("mirrored")
    @Convert(Swapped.class)
    Point mirroredAndSwapped(@Convert(Swapped.class) Point p);

    @Attach("digits")
    long traced(
            @Convert(Traced.class) Traced.Value a,
            @Convert(Traced.class) Traced.Value b,
            @Convert(Traced.class) Traced.Value c)
            throws Traced.Failed;

    @Attach("digits")
    @Convert(Traced.class)
    Traced.Value tracedResult(@Convert(Traced.class) Traced.Value a, long b, long c) throws Traced.Failed;

    @Attach("digits")
    long tracedRange(@Convert(Traced.class) Traced.Value a, @CType("uint8_t") long b, long c) throws Traced.Failed;

    @Attach(errno = ErrnoMode.CAPTURE)
    int failing(int number);

    @Attach(value = "failing", errno = ErrnoMode.CAPTURE)
    @Convert(NosyResult.class)
    Optional<String> failingNosily(int number);

    @SizeT
    @Attach("length")
    long lengthNosily(@Convert(Nosy.class) Optional<String> text);

    @Attach(value = "length", errno = ErrnoMode.CLEAR)
    @SizeT
    long lengthClearing(@Convert(Nosy.class) Optional<String> text);

    @Attach("same")
    MemorySegment raw(MemorySegment p);
}
