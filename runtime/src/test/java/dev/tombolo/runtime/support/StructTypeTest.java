package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructTypeTest {
    private static final StructType TIMESPEC = StructType.struct("struct timespec")
            .field("tv_sec", C.LONG_LONG)
            .field("tv_nsec", C.LONG_LONG)
            .end();

    private static StructBuilder struct(String platform) {
        return new StructBuilder("struct s", false, Platform.named(platform));
    }

    private static IntegerType integer(String name, String platform) {
        return C.integer(name, Platform.named(platform));
    }

    @ParameterizedTest
    @Tag("R4")
    @CsvSource({
        "linux-x86_64, 32, 8, 16, 24",
        "linux-aarch64, 32, 8, 16, 24",
        "macos-aarch64, 32, 8, 16, 24",
        "windows-x86_64, 24, 4, 8, 16"
    })
    void followsTheWidthsOfThePlatform(String platform, long bytes, long b, long c, long d) {
        StructType type = struct(platform)
                .field("a", integer("char", platform))
                .field("b", integer("long", platform))
                .field("c", C.POINTER)
                .field("d", integer("wchar_t", platform))
                .end();

        assertThat(type.bytes()).isEqualTo(bytes);
        assertThat(type.alignment()).isEqualTo(8);
        assertThat(new long[] {type.offset("b"), type.offset("c"), type.offset("d")})
                .containsExactly(b, c, d);
    }

    @ParameterizedTest
    @Tag("R4")
    @CsvSource({
        "linux-x86_64, 8, 0, 3, 32",
        "linux-aarch64, 8, 0, 3, 32",
        "macos-aarch64, 8, 0, 3, 32",
        "windows-x86_64, 16, 0, 32, 64"
    })
    void placesBitFieldsAsThePlatformDoes(String platform, long bytes, long a, long b, long c) {
        StructType type = struct(platform)
                .bits("a", integer("int", platform), 3)
                .bits("b", integer("char", platform), 5)
                .bits("c", integer("int", platform), 30)
                .end();

        assertThat(type.bytes()).isEqualTo(platform.startsWith("windows") ? 12 : bytes);
        assertThat(type.bitField("a").bit()).isEqualTo(a);
        assertThat(type.bitField("b").bit()).isEqualTo(b);
        assertThat(type.bitField("c").bit()).isEqualTo(c);
    }

    @ParameterizedTest
    @Tag("R4")
    @CsvSource({"linux-x86_64, 4, 0", "linux-aarch64, 8, 12", "linux-riscv64, 8, 12", "macos-aarch64, 0, 4"})
    void takesTheOrderThatThePlatformHas(String platform, long a, long b) {
        StructType type = struct(platform)
                .field("a", C.INT)
                .field("b", C.INT)
                .order("linux-aarch64 linux-riscv64", "5", "a", "b")
                .order("", "a", "b")
                .order("linux-x86_64", "b", "a")
                .end();

        assertThat(type.offset("a")).isEqualTo(a);
        assertThat(type.offset("b")).isEqualTo(b);
    }

    @ParameterizedTest
    @Tag("R4")
    @CsvSource({"linux-x86_64, 0", "linux-aarch64, 8", "macos-aarch64, 4"})
    void takesTheNearestOrder(String platform, long a) {
        StructType type = struct(platform)
                .field("a", C.INT)
                .field("b", C.INT)
                .order("", "4", "a", "b")
                .order("windows linux", "a", "b")
                .order("linux-aarch64", "8", "a", "b")
                .end();

        assertThat(type.offset("a")).isEqualTo(a);
    }

    @Test
    void hasALayoutWithTheNamesOfItsMembers() {
        StructType type = StructType.struct("struct s")
                .field("a", C.CHAR)
                .field("at", TIMESPEC)
                .array("of", C.INT, 3)
                .bits("low", C.UNSIGNED_INT, 4)
                .end();
        GroupLayout layout = type.layout();

        assertThat(layout.name()).contains("struct s");
        assertThat(layout.byteOffset(PathElement.groupElement("at"), PathElement.groupElement("tv_nsec")))
                .isEqualTo(16);
        assertThat(layout.byteOffset(PathElement.groupElement("of"), PathElement.sequenceElement(2)))
                .isEqualTo(32);
        assertThat(layout.memberLayouts()).contains(MemoryLayout.sequenceLayout(1, ValueLayout.JAVA_BYTE));
    }

    @Test
    void hasAUnionsMembersAtItsStart() {
        StructType type = StructType.union("union u")
                .field("i", C.INT)
                .field("d", C.DOUBLE)
                .array("c", C.CHAR, 9)
                .end();

        assertThat(type.bytes()).isEqualTo(16);
        assertThat(type.offset("c")).isZero();
        assertThat(type.layout()).isInstanceOf(java.lang.foreign.UnionLayout.class);
    }

    @Test
    void refusesWhatCWouldRefuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructType.struct("struct s").end())
                .withMessage("struct s: no members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructType.struct("struct s").bits("a", C.INT, 33))
                .withMessage("struct s: a bit-field has at most the bits of its type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructType.struct("struct s").bits("a", C.INT, 0))
                .withMessage("struct s: a bit-field with a name has at least one bit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructType.struct("struct s").array("a", C.INT, 0))
                .withMessage("struct s: an array has at least one element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructType.struct("struct s").packed(3))
                .withMessage("struct s: packed to 1, 2, 4, 8 or 16 bytes");
    }

    @Test
    void refusesAnOrderThatMissesOrRepeatsAMember() {
        StructBuilder twice = StructType.struct("struct s").field("a", C.INT).order("", "a", "a");
        StructBuilder never = StructType.struct("struct s").field("a", C.INT).order("", "4");

        assertThatIllegalArgumentException()
                .isThrownBy(twice::end)
                .withMessage("struct s: an order names every member once");
        assertThatIllegalArgumentException()
                .isThrownBy(never::end)
                .withMessage("struct s: an order names every member once");
    }

    @Test
    void namesWhatIsNoMember() {
        StructType bits = StructType.struct("struct s").bits("b", C.INT, 3).end();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.offset("tv_usec"))
                .withMessageContaining("tv_usec");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bits.offset("b"))
                .withMessage("struct s: b is a bit-field and has no offset in bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.bitField("tv_sec"))
                .withMessage("struct timespec: tv_sec is no bit-field");
    }

    @Test
    void takesSegmentsThatFit() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(24, 8);

            assertThat(TIMESPEC.check(segment)).isSameAs(segment);
            assertThat(TIMESPEC.checkWritable(segment)).isSameAs(segment);
        }
        assertThat(TIMESPEC.checkWritable(TIMESPEC.argument()).byteSize()).isEqualTo(16);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> TIMESPEC.check(null))
                .withMessage("struct timespec: the segment is null");
    }

    @Test
    void refusesSegmentsThatAreTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.check(MemorySegment.ofArray(new long[1])))
                .withMessage("struct timespec: the segment has 8 bytes, and the struct 16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.check(MemorySegment.ofAddress(64)))
                .withMessage("struct timespec: the segment has 0 bytes, and the struct 16:"
                        + " a pointer that C returned has no size until it is reinterpreted");
    }

    @Test
    void refusesSegmentsThatAreNotAligned() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.check(MemorySegment.ofArray(new byte[16])))
                .withMessage("struct timespec: the segment in a Java array is aligned to 1 bytes only,"
                        + " and the struct to 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.check(Memory.ALL.asSlice(0x104, 16)))
                .withMessage("struct timespec: the segment at 0x104 is aligned to 4 bytes only, and the struct to 8");
    }

    @Test
    void refusesSegmentsOfClosedArenas() {
        Arena arena = Arena.ofConfined();
        MemorySegment segment = arena.allocate(TIMESPEC.layout());
        arena.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> TIMESPEC.check(segment))
                .withMessage("struct timespec: the segment is closed: its arena ended before");
    }

    @Test
    void refusesSegmentsOfOtherThreads() throws InterruptedException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(TIMESPEC.layout());
            Throwable[] thrown = new Throwable[1];
            Thread other = new Thread(() -> TIMESPEC.check(segment));
            other.setUncaughtExceptionHandler((thread, exception) -> thrown[0] = exception);
            other.start();
            other.join();

            assertThat(thrown[0])
                    .isInstanceOf(WrongThreadException.class)
                    .hasMessage("struct timespec: the segment belongs to another thread: its arena is confined,"
                            + " allocate it from a shared one");
        }
    }

    @Test
    void refusesToWriteToReadOnlySegments() {
        MemorySegment segment = TIMESPEC.argument().asReadOnly();

        assertThat(TIMESPEC.check(segment)).isSameAs(segment);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMESPEC.checkWritable(segment))
                .withMessage("struct timespec: the segment is read-only");
    }

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, 16, true", "linux-x86_64, 24, false", "linux-aarch64, 16, true", "macos-aarch64, 24, false",
        "windows-x86_64, 8, true", "windows-x86_64, 16, false", "windows-x86_64, 3, false", "linux-riscv64, 8, false"
    })
    void knowsWhatComesBackInRegisters(String platform, int bytes, boolean inRegisters) {
        StructType type = struct(platform).array("a", C.CHAR, bytes).end();

        assertThat(type.isReturnedInRegisters()).isEqualTo(inRegisters);
        try (Scratch scratch = type.claimForResult()) {
            assertThat(scratch == null).isEqualTo(inRegisters);
        }
    }

    @Test
    void knowsWhetherValuesFillIt() {
        StructType timespec = TIMESPEC;
        StructType gap =
                StructType.struct("gap").field("a", C.INT).field("b", C.INT64_T).end();
        StructType tail = StructType.struct("tail")
                .field("a", C.INT64_T)
                .field("b", C.CHAR)
                .end();

        assertThat(timespec.isFilled()).isTrue();
        assertThat(nesting(timespec).isFilled()).isTrue();
        assertThat(gap.isFilled()).isFalse();
        assertThat(tail.isFilled()).isFalse();
        assertThat(nesting(gap).isFilled()).isFalse();
        assertThat(StructType.struct("text").array("a", C.CHAR, 8).end().isFilled())
                .isFalse();
        assertThat(StructType.struct("bits").bits("a", C.INT, 32).end().isFilled())
                .isFalse();
        assertThat(StructType.union("union").field("a", C.INT).end().isFilled()).isFalse();
    }

    private static StructType nesting(StructType inner) {
        return StructType.struct("outer")
                .field("first", inner)
                .field("second", inner)
                .end();
    }

    @Test
    @Tag("R2")
    void saysAtTheCallThatAUnionCannotCrossByValue() {
        StructType packed = StructType.struct("struct packed")
                .packed(1)
                .field("a", C.CHAR)
                .field("b", C.INT)
                .end();
        StructType union = StructType.union("union value")
                .field("packed", packed)
                .field("number", C.INT)
                .end();
        MethodHandle abs = Downcall.of(C.INT, union).link(NativeLibrary.of(StructTypeTest.class, "c"), "abs");

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> {
                    long ignored = (long) abs.invokeExact(union.argument());
                })
                .withMessageStartingWith("abs: union value cannot cross by value: ")
                .withMessageEndingWith("pass a pointer to it");
    }

    @Test
    void saysAtTheCallWhatCannotCrossByValue() {
        StructType packed = StructType.struct("struct packed")
                .packed(1)
                .field("a", C.CHAR)
                .field("b", C.INT)
                .end();
        MethodHandle abs = Downcall.of(C.INT, packed).link(NativeLibrary.of(StructTypeTest.class, "c"), "abs");
        MethodHandle result =
                Downcall.of(packed, C.INT).clearing().link(NativeLibrary.of(StructTypeTest.class, "c"), "abs");

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> {
                    long ignored = (long) abs.invokeExact(packed.argument());
                })
                .withMessage("abs: struct packed cannot cross by value: b lies at 1, where its type is not aligned;"
                        + " pass a pointer to it");
        try (Scratch scratch = Scratch.claim()) {
            assertThatExceptionOfType(NativeLinkError.class).isThrownBy(() -> {
                MemorySegment ignored =
                        (MemorySegment) result.invokeExact(packed.result(scratch), scratch.callState(), 1L);
            });
        }
    }
}
