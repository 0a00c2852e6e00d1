package dev.tombolo.conformance.variadic;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.conformance.variadic.Kinds.Address;
import dev.tombolo.conformance.variadic.Kinds.Box;
import dev.tombolo.conformance.variadic.Kinds.Color;
import dev.tombolo.conformance.variadic.Kinds.Decimal;
import dev.tombolo.conformance.variadic.Kinds.Degrees;
import dev.tombolo.conformance.variadic.Kinds.Floats;
import dev.tombolo.conformance.variadic.Kinds.Half;
import dev.tombolo.conformance.variadic.Kinds.Large;
import dev.tombolo.conformance.variadic.Kinds.Level;
import dev.tombolo.conformance.variadic.Kinds.Pair;
import dev.tombolo.conformance.variadic.Kinds.PairView;
import dev.tombolo.conformance.variadic.Kinds.Tenths;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of {@code variadic.c}, some of them by several methods. */
@Typedef(name = "tiny_t", type = "signed char")
@Typedef(name = "real_t", type = "float")
@Typedef(name = "tenths_t", type = "short", convert = Tenths.class)
interface Variadics {

    @NativeLib("variadic-gcc")
    interface OfGcc extends Variadics {}

    @NativeLib("variadic-clang")
    interface OfClang extends Variadics {}

    /** As both compilers built them. */
    static List<Variadics> all() {
        Fixture.of("variadic").by(CCompiler.GCC).named("variadic-gcc").provide();
        Fixture.of("variadic").by(CCompiler.CLANG).named("variadic-clang").provide();
        return List.of(new Variadics_OfGccBinding(), new Variadics_OfClangBinding());
    }

    @Attach("write_all")
    @Variadic
    int writeNone(MemorySegment out, @SizeT long size, String types);

    @Attach("write_all")
    int writeNarrow(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic byte signedByte,
            @CType("uint8_t") byte unsignedByte,
            short signedShort,
            @CType("uint16_t") int unsignedShort,
            char character,
            boolean truth,
            float real,
            @CType("uint32_t") long unsigned);

    @Attach("write_all")
    int writeTypedefs(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic @CType("tiny_t") int tiny,
            @CType("real_t") float real,
            @CType("tenths_t") Degrees degrees,
            @CType("long") long wide,
            @SizeT long unsigned);

    @Attach("write_all")
    int writeEnums(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic Color color,
            Level level,
            Set<Level> levels,
            Flags<Level> flags);

    @Attach("write_all")
    int writeConverted(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic @Convert(Tenths.class) Degrees degrees,
            @Convert(Decimal.class) int number,
            @Convert(Half.class) int halves);

    @Attach("write_all")
    int writeTexts(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic String text,
            @Nullable String absent,
            @Encoding(Encoding.UTF_16) String wide,
            @Nullable MemorySegment segment,
            @CType("void *") long address);

    @Attach("write_all")
    int writeStructs(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic Pair pair,
            Floats floats,
            Large large,
            int between,
            @ByReference Pair copy,
            PairView view,
            Pair last);

    @Attach("write_all")
    int writePointers(
            MemorySegment out,
            @SizeT long size,
            String types,
            @Variadic Ref.OfInt variable,
            @CountedBy("count") int[] numbers,
            @In @CountedBy("count") int[] constants,
            int count,
            @ByReference int copy);

    @Attach("write_all")
    int writeHandles(
            MemorySegment out, @SizeT long size, String types, @Variadic Box box, Address address, @Nullable Box none);

    @Attach("write_all")
    int write(MemorySegment out, @SizeT long size, String types, Object... values);

    @Attach("sum_ints")
    long sum(int count, @Variadic int first);

    @Attach("sum_ints")
    long sum(int count, @Variadic int first, int second, byte third);

    @Attach("sum_ints")
    long sumAll(int count, Object... values);

    @Attach("sum_ints")
    long sumMany(
            int count,
            @Variadic int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m);

    @Attach("sum_doubles")
    double sumMany(
            int count,
            @Variadic double a,
            float b,
            double c,
            float d,
            double e,
            float f,
            double g,
            float h,
            double i,
            float j);

    @Attach("sum_doubles")
    double sumDoubles(int count, Object... values);

    @Attach("sum_longs")
    @CType("long")
    long sumLongs(int count, @Variadic @CType("long") long first, @CType("long") long second);

    @Attach("large_of")
    Large large(int count, @Variadic int first, int second, int third);

    @Attach("large_of")
    Large large(int count, Object... values);

    @Attach("pair_of")
    Pair pair(int first, @Variadic float second);

    @Attach("pair_of")
    Pair pair(int first, Object... second);

    @Attach
    @Owned("free")
    @Nullable
    String joined(String separator, Object... texts);

    @Attach("joined")
    @Owned("free")
    @FailsWhen(Failure.NULL)
    String joinedOrFail(String separator, @Variadic Object... texts) throws ErrnoException;

    @Attach("fail_with")
    int fail(int count, @Variadic int number) throws ErrnoException;

    @Attach("fail_with")
    int fail(int count, Object... numbers) throws ErrnoException;

    @Attach(value = "fail_with", errno = ErrnoMode.CAPTURE)
    int failing(int count, Object... numbers);

    @Attach(value = "fail_with", errno = ErrnoMode.CLEAR)
    int cleared(int count, Object... numbers);

    @Attach
    @Variadic
    @OutResult
    int answer(int request) throws ErrnoException;

    @Attach("answer")
    int answer(int request, @Variadic @Out Ref.OfInt answered);

    @Attach
    @OutResult(position = 0)
    @FailsWhen(Failure.NON_ZERO)
    int counted(String types, @Variadic int first, float second) throws ErrnoException;

    @Attach("counted")
    @OutResult(position = 0)
    @FailsWhen(Failure.NON_ZERO)
    int countedAll(String types, Object... values) throws ErrnoException;

    @Attach(value = "sum_ints", critical = true)
    long sumCritically(int count, @Variadic int first, int second);

    @Attach(value = "sum_ints", critical = true)
    long sumAllCritically(int count, Object... values);

    @Attach
    int called();

    @Attach
    int note(int count, Object... values);

    @Attach(value = "no_such_function", optional = true)
    default int absent(String format, Object... values) {
        return values.length;
    }

    @Attach("nor_this_one")
    int missing(String format, Object... values);

    @Attach("box_new")
    Box box(int number);

    @Attach("sum_doubles_address")
    MemorySegment sumDoublesAddress();

    @Attach
    double sumAt(@FunctionAddress MemorySegment function, int count, @Variadic float a, double b);
}
