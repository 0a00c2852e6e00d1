package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AbiTest {
    private static final IntegerType S8 = new IntegerType("int8_t", 8, true);
    private static final IntegerType U8 = new IntegerType("uint8_t", 8, false);
    private static final IntegerType U16 = new IntegerType("uint16_t", 16, false);
    private static final IntegerType S32 = new IntegerType("int32_t", 32, true);
    private static final IntegerType U64 = new IntegerType("uint64_t", 64, false);

    /** {@code uint16_t f(uint8_t, int32_t, uint64_t, void *, float, double, void *)}. */
    private static final Downcall MIXED =
            Downcall.of(U16, U8, S32, U64, PointerType.POINTER, FloatType.FLOAT, FloatType.DOUBLE, PointerType.SEGMENT);

    private static final FunctionDescriptor MIXED_CANONICAL = FunctionDescriptor.of(
            JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_FLOAT, JAVA_DOUBLE, ADDRESS);

    private static final FunctionDescriptor MIXED_EXACT =
            FunctionDescriptor.of(JAVA_SHORT, JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS, JAVA_FLOAT, JAVA_DOUBLE, ADDRESS);

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, SYSV_X86_64",
        "macos-x86_64, SYSV_X86_64",
        "windows-x86_64, WINDOWS_X86_64",
        "linux-aarch64, LINUX_AARCH64",
        "macos-aarch64, MACOS_AARCH64",
        "windows-aarch64, OTHER",
        "linux-riscv64, OTHER",
        "linux-ppc64le, OTHER",
        "linux-s390x, OTHER",
        "linux-loongarch64, OTHER",
        "linux-arm, OTHER"
    })
    void followsFromThePlatform(String platform, Abi abi) {
        assertThat(Abi.of(Platform.named(platform))).isEqualTo(abi);
    }

    @Test
    void isKnownForOtherSystemsOnlyWhereTheyShareSystemV() {
        assertThat(Abi.of(Platform.ofJvm("FreeBSD", "amd64"))).isEqualTo(Abi.SYSV_X86_64);
        assertThat(Abi.of(Platform.ofJvm("FreeBSD", "aarch64"))).isEqualTo(Abi.OTHER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void letsIntegersAndPointersCrossAsLong(Abi abi) {
        assertThat(MIXED.descriptor(abi)).isEqualTo(MIXED_CANONICAL);
    }

    @Test
    void givesAnUnknownConventionTheSizesOfC() {
        assertThat(MIXED.descriptor(Abi.OTHER)).isEqualTo(MIXED_EXACT);
    }

    @ParameterizedTest
    @EnumSource
    void hasAnExactShapeEverywhere(Abi abi) {
        assertThat(MIXED.exact(abi)).isEqualTo(MIXED_EXACT);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSV_X86_64", "WINDOWS_X86_64", "LINUX_AARCH64"})
    void staysCanonicalOnAStackOfWholeSlots(Abi abi) {
        assertThat(Downcall.ofVoid(repeated(20, U8)).descriptor(abi))
                .isEqualTo(FunctionDescriptor.ofVoid(repeated(20, JAVA_LONG)));
    }

    @Test
    void staysCanonicalOnAPackedStackWhileAllArgumentsHaveRegisters() {
        NativeType[] parameters = joined(repeated(8, S8), repeated(8, FloatType.FLOAT));

        assertThat(Downcall.of(S32, parameters).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.of(
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_LONG,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT,
                        JAVA_FLOAT));
    }

    @Test
    void givesArgumentsOnAPackedStackTheirOwnSize() {
        NativeType[] parameters = joined(repeated(8, S8), S8, U16, S32, U64, PointerType.POINTER);

        assertThat(Downcall.of(S8, parameters).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.of(
                        JAVA_BYTE,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_BYTE,
                        JAVA_SHORT,
                        JAVA_INT,
                        JAVA_LONG,
                        ADDRESS));
    }

    @Test
    void countsTheRegistersOfStructsOnAPackedStack() {
        StructType pair = StructType.struct("pair").array("x", C.LONG_LONG, 2).end();
        StructType floats = StructType.struct("floats").array("x", C.FLOAT, 4).end();
        StructType large = StructType.struct("large").array("x", C.LONG_LONG, 3).end();
        MemoryLayout itself = pair.layout();

        assertThat(Downcall.ofVoid(joined(repeated(3, pair), U8, U16)).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.ofVoid(
                        pair.canonical(), pair.canonical(), pair.canonical(), JAVA_LONG, JAVA_LONG));
        assertThat(Downcall.ofVoid(joined(repeated(4, pair), U8)).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.ofVoid(itself, itself, itself, itself, JAVA_BYTE));
        assertThat(Downcall.ofVoid(joined(repeated(7, U8), pair, U8)).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.ofVoid(
                        JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, itself, JAVA_BYTE));
        assertThat(Downcall.ofVoid(joined(repeated(7, large), floats, floats, U8))
                        .descriptor(Abi.MACOS_AARCH64))
                .matches(type -> type.argumentLayouts().getLast().equals(JAVA_LONG));
        assertThat(Downcall.ofVoid(joined(repeated(8, large), U8)).descriptor(Abi.MACOS_AARCH64))
                .matches(type -> type.argumentLayouts().getLast().equals(JAVA_BYTE));
    }

    @Test
    void givesAStructItsOwnLayoutWhereSizesAreExact() {
        StructType pair = StructType.struct("pair").array("x", C.LONG_LONG, 2).end();

        for (Abi abi : Abi.values()) {
            MemoryLayout layout = abi == Abi.OTHER ? pair.layout() : pair.canonical();
            assertThat(Downcall.of(pair, pair).descriptor(abi)).isEqualTo(FunctionDescriptor.of(layout, layout));
        }
    }

    @Test
    void countsFloatingPointRegistersApart() {
        NativeType[] ninthFloat = joined(repeated(9, FloatType.DOUBLE), U8);

        assertThat(Downcall.ofVoid(ninthFloat).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.ofVoid(
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE,
                        JAVA_INT));
    }

    @Test
    void countsPointersAsIntegers() {
        NativeType[] ninth = joined(joined(repeated(4, PointerType.POINTER), repeated(4, PointerType.SEGMENT)), U8);

        assertThat(Downcall.ofVoid(ninth).descriptor(Abi.MACOS_AARCH64))
                .isEqualTo(FunctionDescriptor.ofVoid(
                        ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_BYTE));
    }

    @Test
    @Tag("T12")
    void hasNoLayoutForVoid() {
        assertThat(Downcall.ofVoid().descriptor(Abi.SYSV_X86_64)).isEqualTo(FunctionDescriptor.ofVoid());
        assertThat(Downcall.ofVoid(U8).descriptor(Abi.OTHER)).isEqualTo(FunctionDescriptor.ofVoid(JAVA_INT));
    }

    @Test
    void leavesTheTypeOfTheHandleAlone() {
        assertThat(MIXED.type())
                .isEqualTo(MethodType.methodType(
                        long.class,
                        long.class,
                        long.class,
                        long.class,
                        long.class,
                        float.class,
                        double.class,
                        MemorySegment.class));
    }

    private static NativeType[] repeated(int times, NativeType type) {
        NativeType[] types = new NativeType[times];
        Arrays.fill(types, type);
        return types;
    }

    private static MemoryLayout[] repeated(int times, MemoryLayout layout) {
        MemoryLayout[] layouts = new MemoryLayout[times];
        Arrays.fill(layouts, layout);
        return layouts;
    }

    private static NativeType[] joined(NativeType[] first, NativeType... more) {
        NativeType[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
