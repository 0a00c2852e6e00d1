package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.fixture.LampHandle;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V2")
class VariadicFunctionTest {
    private static final int ROOM = 4096;

    private final VariadicFunction snprintf = function("snprintf");

    private static VariadicFunction function(String... symbols) {
        Downcall fixed = Downcall.of(C.INT, C.POINTER, C.SIZE_T, C.POINTER);
        NativeLibrary c = NativeLibrary.of(VariadicFunctionTest.class, "c");
        return VariadicFunction.of(fixed, "snprintf", "args", c, symbols);
    }

    private String formatted(String format, Object... args) {
        return formatted(snprintf, format, args);
    }

    private static String formatted(VariadicFunction function, String format, Object... args) {
        try (Scratch scratch = Scratch.claim();
                Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(ROOM);
            long nativeFormat = scratch.utf8(format, "snprintf", "format");
            VariadicArguments values = function.arguments(args, scratch);
            try {
                long length = (long) values.handle()
                        .invokeExact(buffer.address(), (long) ROOM, nativeFormat, values.words(), values.segments());
                assertThat((int) length).isBetween(0, ROOM - 1);
            } finally {
                values.release();
            }
            return buffer.getString(0);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("%d", Integer.MIN_VALUE, "-2147483648"),
                Arguments.of("%u", -1, "4294967295"),
                Arguments.of("%d", (byte) -5, "-5"),
                Arguments.of("%d", (short) -300, "-300"),
                Arguments.of("%d", '\uFFFF', "65535"),
                Arguments.of("%c", 'x', "x"),
                Arguments.of("%d", true, "1"),
                Arguments.of("%d", false, "0"),
                Arguments.of("%lld", Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of("%llu", -1L, "18446744073709551615"),
                Arguments.of("%.2f", 1.25f, "1.25"),
                Arguments.of("%.3f", -0.125, "-0.125"),
                Arguments.of("%f", Double.NaN, "nan"),
                Arguments.of("%s", "é漢🚲", "é漢🚲"),
                Arguments.of("%s", "", ""),
                Arguments.of("%p", MemorySegment.NULL, "(nil)"),
                Arguments.of("%p", MemorySegment.ofAddress(0xABC), "0xabc"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void passesEachTypeOfValue(String format, Object value, String text) {
        assertThat(formatted(format, value)).isEqualTo(text);
    }

    @Test
    void passesNoValues() {
        assertThat(formatted("none")).isEqualTo("none");
    }

    @Test
    void passesAnyMix() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment two = arena.allocateFrom("two");
            MemorySegment four = arena.allocateFrom("four");

            assertThat(formatted("%d %s %s %.1f %s %lld %s", 1, two, "three", 3.5, four, 5L, two))
                    .isEqualTo("1 two three 3.5 four 5 two");
        }
    }

    @Test
    void passesMoreValuesThanThereAreRegisters() {
        Object[] values = new Object[40];
        StringBuilder format = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            boolean isWhole = i % 2 == 0;
            values[i] = isWhole ? (Object) i : (Object) (double) i;
            format.append(isWhole ? "%d " : "%.0f ");
            expected.add(i + " ");
        }

        assertThat(formatted(format.toString(), values)).isEqualTo(String.join("", expected));
    }

    @Test
    void usesHandlesUntilItIsReleased() {
        LampHandle lamp = new LampHandle(0xABC1);
        try (Scratch scratch = Scratch.claim()) {
            VariadicArguments values = snprintf.arguments(new Object[] {lamp, 1, lamp}, scratch);

            assertThat(values.words()).containsExactly(0xABC1, 1, 0xABC1);
            assertThatIllegalStateException().isThrownBy(lamp::close);
            values.release();
        }
        assertThat(formatted("%p", lamp)).isEqualTo("0xabc1");
        lamp.close();
    }

    @Test
    void leavesHandlesWhereAnotherValueIsRefused() {
        LampHandle lamp = new LampHandle(0xABC2);
        try (Scratch scratch = Scratch.claim()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> snprintf.arguments(new Object[] {lamp, lamp, this}, scratch));
        }
        lamp.close();
        assertThat(lamp.isClosed()).isTrue();
    }

    @Test
    void refusesClosedHandles() {
        LampHandle lamp = new LampHandle(0xABC3);
        lamp.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> formatted("%p %p", 1, lamp))
                .withMessage("snprintf: args[1] is closed");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(LocalDate.EPOCH, "java.time.LocalDate"),
                Arguments.of(new int[] {1}, "int[]"),
                Arguments.of(new Object[] {1}, "java.lang.Object[]"),
                Arguments.of(Thread.State.NEW, "java.lang.Thread$State"),
                Arguments.of(new StringBuilder("x"), "java.lang.StringBuilder"),
                Arguments.of(new AtomicInteger(), "java.util.concurrent.atomic.AtomicInteger"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatHasNoTypeOfCs(Object value, String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%d %d", 1, value))
                .withMessage("snprintf: args[1] is of the type " + type + ": what crosses is a boxed number, a Boolean,"
                        + " a Character, a String, a MemorySegment, or a handle that can be closed");
    }

    @Test
    void refusesNulls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%d %p", 1, null))
                .withMessage("snprintf: args[1] is null: pass MemorySegment.NULL for NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> formatted("%d", (Object[]) null))
                .withMessage("snprintf: args is null: pass no values, or an empty array");
    }

    @Test
    void refusesStringsThatCWouldNotSee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%s %s", "a", "b\0c"))
                .withMessageStartingWith("snprintf: args[1] has a NUL character at index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%s", "\uD800"))
                .withMessageStartingWith("snprintf: args[0] has an unpaired surrogate");
    }

    @Test
    void refusesSegmentsThatCWouldNotFind() {
        Arena arena = Arena.ofConfined();
        MemorySegment closed = arena.allocate(8);
        arena.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> formatted("%p", closed))
                .withMessageStartingWith("snprintf: args[0] is closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%p", MemorySegment.ofArray(new byte[1])))
                .withMessageStartingWith("snprintf: args[0] is a heap segment");
    }

    @Test
    void refusesMoreValuesThanAHandleHasRoomFor() {
        Object[] values = new Object[118];
        Arrays.fill(values, 1L);

        assertThat(formatted("%lld", Arrays.copyOf(values, 117))).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%lld", values))
                .withMessage("snprintf: args has 118 values: 117 can be passed");
    }

    @Test
    void keepsSegmentsAliveForTheCall() {
        try (Arena arena = Arena.ofShared();
                Scratch scratch = Scratch.claim()) {
            MemorySegment segment = arena.allocate(8);

            assertThat(snprintf.arguments(new Object[] {1, segment}, scratch).segments())
                    .containsExactly(segment);
        }
    }

    @Test
    void looksAtEachValueOnce() {
        Object[] values = {1, 2};
        try (Scratch scratch = Scratch.claim()) {
            VariadicArguments arguments = snprintf.arguments(values, scratch);
            Arrays.fill(values, "changed");

            assertThat(arguments.words()).containsExactly(1, 2);
            assertThat(arguments.handle()).isSameAs(handle(3, 4));
        }
    }

    private Object handle(Object... values) {
        try (Scratch scratch = Scratch.claim()) {
            return snprintf.arguments(values, scratch).handle();
        }
    }

    @Test
    void linksOncePerListOfTypes() {
        assertThat(handle(1, "a")).isSameAs(handle((byte) 2, "b")).isNotSameAs(handle("a", 1));
        assertThat(handle(1.0)).isSameAs(handle(1f)).isNotSameAs(handle(1L));
        assertThat(handle()).isSameAs(handle()).isNotSameAs(handle(1));
    }

    @Test
    void linksOnceForAllThreads() throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> handles = new ArrayList<>();
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> {
                    await(start);
                    Object handle = handle(1, 2.0, "three", 4L);
                    synchronized (handles) {
                        handles.add(handle);
                    }
                }))
                .limit(8)
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(handles).hasSize(8);
        assertThat(handles.stream().distinct()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsSoManyListsAndNoMore() {
        Object[] kinds = {1, 2L, 3.0, "4", MemorySegment.NULL};
        try (Scratch scratch = Scratch.claim()) {
            for (int i = 0; i < 5 * 5 * 5 * 5 * 5; i++) {
                Object[] values = new Object[5];
                for (int at = 0, rest = i; at < values.length; at++, rest /= 5) {
                    values[at] = kinds[rest % 5];
                }
                snprintf.arguments(values, scratch).release(); // which links nothing
            }
        }

        assertThat(snprintf.kept()).isEqualTo(VariadicFunction.MOST_SHAPES);
        assertThat(formatted("%d %lld %.0f %s %s", 1, 2L, 3.0, "4", "5")).isEqualTo("1 2 3 4 5");
        assertThat(formatted("%s %s %s %s %s", "1", "2", "3", "4", "5")).isEqualTo("1 2 3 4 5");
        assertThat(handle("1", "2", "3", "4", "5")).isNotSameAs(handle("1", "2", "3", "4", "5"));
        assertThat(handle(1)).isSameAs(handle(1));
    }

    @Test
    @Tag("A3")
    void throwsAtEachCallWhereTheSymbolIsMissing() {
        VariadicFunction missing = function("no_such", "nor_this");

        for (Object[] values : new Object[][] {{}, {1}, {1, MemorySegment.NULL}, {1}}) {
            assertThatExceptionOfType(NativeLinkError.class)
                    .isThrownBy(() -> formatted(missing, "", values))
                    .withMessageContainingAll("no_such", "nor_this");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> formatted(missing, "", this));
    }
}
