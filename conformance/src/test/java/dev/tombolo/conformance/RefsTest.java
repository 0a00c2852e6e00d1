package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Variables whose address C is given, copies, and results that C writes through a pointer. */
final class RefsTest {
    private static final Calls CALLS = new RefsTest_CallsBinding();

    @NativeLib("arrays")
    @Typedef(name = "number", type = "int")
    interface Calls {
        @Attach("ref_byte")
        void next(Ref.OfByte variable);

        @Attach("ref_short")
        void next(Ref.OfShort variable);

        @Attach("ref_int")
        void next(Ref.OfInt variable);

        @Attach("ref_int")
        void nextNumber(@CType("number *") Ref.@Nullable OfInt variable);

        @Attach("ref_long")
        void next(@CType("long *") Ref.OfLong variable);

        @Attach("ref_uint8")
        void nextByte(@CType("uint8_t *") Ref.OfInt variable);

        @Attach("ref_float")
        void next(Ref.OfFloat variable);

        @Attach("ref_double")
        void next(Ref.OfDouble variable);

        @Attach("ref_bool")
        void not(Ref.OfBoolean variable);

        @Attach("ref_int")
        void nextColor(Ref<Color> variable);

        @Attach("ref_int")
        void nextSet(Ref<Set<Color>> variable);

        @Attach("ref_int")
        void nextFlags(Ref<Flags<Color>> variable);

        @Attach("ref_int")
        void nextHalf(Ref<@Convert(Doubled.class) Integer> variable);

        @Attach("ref_string")
        void nextString(Ref<@Nullable String> variable);

        @Attach("ref_string")
        void nextOfOne(Ref<String> variable);

        @Attach("ref_pointer")
        void nextPointer(Ref<@Nullable MemorySegment> variable);

        @Attach("ref_pointer")
        void nextAddress(@CType("void **") Ref.OfLong variable);

        @Attach("ref_out")
        int out(@Out Ref.OfInt variable);

        @Attach("ref_out")
        int in(@In Ref.OfInt variable);

        @Attach("fail_after_writing")
        int fail(@Out Ref.OfInt number, @Out Ref<Color> color, int status) throws ErrnoException;

        @Attach("compress_half")
        int compress(
                @CType("uint8_t *") @Out @CountedBy("length") byte[] target,
                @CType("unsigned long *") Ref.OfLong length,
                @CType("const uint8_t *") @CountedBy("n") byte[] source,
                @CType("unsigned long") long n);

        @Attach("by_reference")
        int sum(@ByReference int a, @ByReference double b, @CType("const uint8_t *") @ByReference int c);

        @Attach
        @OutResult
        @FailsWhen(Failure.NON_ZERO)
        int parse(String text) throws ErrnoException;

        @Attach("first_name")
        @OutResult(position = 0, status = "short")
        String name(int number) throws ErrnoException;

        @Attach
        void middle(@Out Ref<Point> result);
    }

    @NativeEnum
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    @Struct
    record Point(int x, int y) {}

    @Converter
    static final class Doubled {
        static int toNative(Integer value) {
            return 2 * value;
        }

        static Integer fromNative(int value) {
            return value * 10;
        }
    }

    @BeforeAll
    static void provide() {
        Fixture.of("arrays").provide();
    }

    @Test
    @Tag("P4")
    @Tag("T4")
    void ofPrimitivesAreReadAndWritten() {
        Ref.OfByte small = Ref.ofByte((byte) 127);
        Ref.OfShort medium = Ref.ofShort((short) 1);
        Ref.OfInt plain = Ref.ofInt(1);
        Ref.OfLong large = Ref.ofLong(1);
        Ref.OfFloat single = Ref.ofFloat(1.5f);
        Ref.OfDouble twice = Ref.ofDouble(1.5);
        Ref.OfBoolean truth = Ref.ofBoolean(false);
        CALLS.next(small);
        CALLS.next(medium);
        CALLS.next(plain);
        CALLS.nextNumber(plain);
        CALLS.nextNumber(null);
        CALLS.next(large);
        CALLS.next(single);
        CALLS.next(twice);
        CALLS.not(truth);

        assertThat(small.get()).isEqualTo((byte) -128);
        assertThat(medium.get()).isEqualTo((short) 2);
        assertThat(plain.get()).isEqualTo(3);
        assertThat(large.get()).isEqualTo(2);
        assertThat(single.get()).isEqualTo(2.5f);
        assertThat(twice.get()).isEqualTo(2.5);
        assertThat(truth.get()).isTrue();
    }

    @Test
    @Tag("T5")
    void ofWiderNumbersAreChecked() {
        Ref.OfInt variable = Ref.ofInt(255);
        CALLS.nextByte(variable);

        assertThat(variable.get()).isZero();
        variable.set(256);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.nextByte(variable))
                .withMessage("nextByte: variable.get() is 256: C's uint8_t holds 0 to 255");
    }

    @Test
    @Tag("P4")
    void goTheWayThatIsDeclared() {
        Ref.OfInt variable = Ref.ofInt(3);

        assertThat(CALLS.in(variable)).isEqualTo(3);
        assertThat(variable.get()).isEqualTo(3);
        assertThat(CALLS.out(variable)).isZero();
        assertThat(variable.get()).isEqualTo(5);
    }

    @Test
    @Tag("E7")
    void ofEnumsAndSetsAreConverted() {
        Ref<Color> color = Ref.of(Color.RED);
        Ref<Set<Color>> set = Ref.of(Set.of());
        Ref<Flags<Color>> flags = Ref.of(RefsTest_ColorEnum.flags(4));
        CALLS.nextColor(color);
        CALLS.nextSet(set);
        CALLS.nextFlags(flags);

        assertThat(color.get()).isEqualTo(Color.GREEN);
        assertThat(set.get()).containsExactly(Color.GREEN);
        assertThat(flags.get().bits()).isEqualTo(5);
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.nextColor(Ref.<Color>empty()))
                .withMessageStartingWith("nextColor: variable.get() is null");
    }

    @Test
    @Tag("D10")
    void areConverted() {
        Ref<Integer> variable = Ref.of(4);
        CALLS.nextHalf(variable);

        assertThat(variable.get()).isEqualTo(90);
    }

    @Test
    @Tag("P4")
    void ofStringsAreCopied() {
        Ref<String> variable = Ref.of("first");
        CALLS.nextString(variable);
        assertThat(variable.get()).isEqualTo("second");

        CALLS.nextString(variable);
        assertThat(variable.get()).isNull();
        CALLS.nextString(variable);
        assertThat(variable.get()).isNull();
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.nextOfOne(Ref.empty()))
                .withMessageStartingWith("nextOfOne: variable.get() is null");
    }

    @Test
    @Tag("P1")
    @Tag("P4")
    void ofSegmentsAreAddresses() {
        Ref<MemorySegment> variable = Ref.empty();
        CALLS.nextPointer(variable);
        assertThat(variable.get()).isNotNull();

        CALLS.nextPointer(variable);
        assertThat(variable.get()).isNull();
    }

    @Test
    @Tag("P1")
    void ofSegmentsRefuseClosedOnes() {
        Ref<MemorySegment> variable = Ref.empty();
        try (Arena arena = Arena.ofConfined()) {
            variable.set(arena.allocate(8));
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> CALLS.nextPointer(variable))
                .withMessageStartingWith("nextPointer: variable.get() is closed");
    }

    @Test
    @Tag("R3")
    void ofStructsAreCopies() {
        Ref<Point> variable = Ref.empty();
        CALLS.middle(variable);

        assertThat(variable.get()).isEqualTo(new Point(3, 4));
    }

    @Test
    @Tag("P4")
    void areRefusedWhereTheyAreNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CALLS.next((Ref.OfInt) null))
                .withMessageStartingWith("next: variable is null");
    }

    @Test
    @Tag("P4")
    @Tag("N4")
    void ofNumbersAreWrittenAlsoWhereTheCallFails() throws ErrnoException {
        Ref.OfInt number = Ref.ofInt();
        Ref<Color> color = Ref.empty();

        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> CALLS.fail(number, color, -1))
                .matches(e -> e.name().equals("ENOENT"));
        assertThat(number.get()).isEqualTo(42);
        assertThat(color.get()).isNull();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> CALLS.fail(number, color, 0));
    }

    @Test
    @Tag("P3")
    void countArrays() {
        byte[] source = {1, 2, 3, 4};
        byte[] target = new byte[3];
        Ref.OfLong length = Ref.ofLong(3);

        assertThat(CALLS.compress(target, length, source, 4)).isZero();
        assertThat(target).containsExactly(1, 3, 0);
        assertThat(length.get()).isEqualTo(2);

        length.set(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLS.compress(target, length, source, 4))
                .withMessage("compress: length is 4: target has 3 elements");
        length.set(1);
        assertThat(CALLS.compress(target, length, source, 4)).isEqualTo(-5);
        assertThat(length.get()).isEqualTo(2);
    }

    @Test
    @Tag("P1")
    void copiesHaveAnAddress() {
        assertThat(CALLS.sum(1, 20.0, 200)).isEqualTo(221);
        assertThatIllegalArgumentException().isThrownBy(() -> CALLS.sum(1, 2, 256));
    }

    @Test
    @Tag("P4")
    @Tag("N4")
    void becomeTheResultOfAMethod() throws ErrnoException {
        assertThat(CALLS.parse("42")).isEqualTo(42);
        assertThat(CALLS.name(1)).isEqualTo("name");
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> CALLS.parse("x"))
                .matches(e -> e.name().equals("EINVAL"));
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> CALLS.name(-1));
    }

    @Test
    @Tag("P4")
    void allocateNothing() {
        Ref.OfInt variable = Ref.ofInt();
        Ref.OfLong address = Ref.ofLong();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 100 && least > 10_000; i++) { // until it is compiled
            least = Math.min(least, allocatedBy(() -> many(variable, address)));
        }

        assertThat(least).isLessThan(10_000);
    }

    private static long allocatedBy(Runnable calls) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        calls.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void many(Ref.OfInt variable, Ref.OfLong address) {
        for (int i = 0; i < 100_000; i++) {
            CALLS.next(variable);
            CALLS.nextAddress(address);
        }
    }
}
