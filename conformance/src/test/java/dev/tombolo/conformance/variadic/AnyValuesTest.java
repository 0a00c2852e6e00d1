package dev.tombolo.conformance.variadic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.variadic.Kinds.Address;
import dev.tombolo.conformance.variadic.Kinds.Box;
import dev.tombolo.conformance.variadic.Kinds.Color;
import dev.tombolo.conformance.variadic.Kinds.Pair;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods that take {@code Object...}. */
@Tag("V2")
final class AnyValuesTest {
    private static final int ROOM = 4096;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment out = arena.allocate(ROOM);

    /** The system's own. */
    @NativeLib("c")
    interface Text {
        @Attach
        int snprintf(MemorySegment out, @SizeT long size, String format, Object... values);
    }

    @AfterEach
    void close() {
        arena.close();
    }

    static List<Variadics> calls() {
        return Variadics.all();
    }

    private String written(Variadics calls, String types, Object... values) {
        calls.write(out, ROOM, types, values);
        return out.getString(0);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void passAnyMix(Variadics calls) {
        assertThat(written(calls, "")).isEmpty();
        assertThat(written(calls, "iiiii", (byte) -5, (short) -300, 'a', true, Integer.MIN_VALUE))
                .isEqualTo("-5 -300 97 1 -2147483648 ");
        assertThat(written(calls, "LdsdpL", Long.MIN_VALUE, 0.5f, "é漢🚲", -2.5, out, 1L))
                .isEqualTo("-9223372036854775808 0.5 é漢🚲 -2.5 address 1 ");
        assertThat(written(calls, "psi", MemorySegment.NULL, MemorySegment.NULL, 3))
                .isEqualTo("NULL NULL 3 ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void arriveInWhateverOrder(Variadics calls) {
        Random random = new Random(42);
        Object[] kinds = {1, 2L, 3.5, "four", MemorySegment.NULL, 6.5f, (byte) 7};
        String[] texts = {"1 ", "2 ", "3.5 ", "four ", "NULL ", "6.5 ", "7 "};
        for (int round = 0; round < 40; round++) {
            int[] picks = random.ints(random.nextInt(12), 0, kinds.length).toArray();
            StringBuilder types = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            Object[] values = new Object[picks.length];
            for (int i = 0; i < picks.length; i++) {
                values[i] = kinds[picks[i]];
                types.append("iLdspdi".charAt(picks[i]));
                expected.append(texts[picks[i]]);
            }

            assertThat(written(calls, types.toString(), values)).isEqualTo(expected.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void useHandlesForTheCall(Variadics calls) {
        Box box = calls.box(11);
        assertThat(written(calls, "xix", box, 5, box)).isEqualTo("11 5 11 ");

        box.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> written(calls, "ix", 5, box))
                .withMessage("write: values[1] is closed");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void leaveHandlesThatWereNotPassed(Variadics calls) {
        Box box = calls.box(12);
        assertThatIllegalArgumentException().isThrownBy(() -> written(calls, "xi", box, Color.RED));

        box.close();
        assertThat(box.isClosed()).isTrue();
    }

    static Stream<Object> refused() {
        return Stream.of(
                Color.RED, new Pair(1, 2), new Address(MemorySegment.NULL), new int[1], List.of(), new StringBuilder());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void areRefusedBeforeCIsCalled(Object value) {
        for (Variadics calls : Variadics.all()) {
            int before = calls.called();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calls.note(2, "fine", value))
                    .withMessageStartingWith(
                            "note: values[1] is of the type " + value.getClass().getTypeName());
            assertThat(calls.called()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway")
    void areNeverNull(Variadics calls) {
        int before = calls.called();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.note(2, 1, null))
                .withMessage("note: values[1] is null: pass MemorySegment.NULL for NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.note(2, (Object[]) null))
                .withMessageStartingWith("note: values is null");
        assertThat(calls.called()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areWhatCSees(Variadics calls) {
        Arena ended = Arena.ofConfined();
        MemorySegment closed = ended.allocate(8);
        ended.close();
        int before = calls.called();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.note(2, "a", "b\0c"))
                .withMessageStartingWith("note: values[1] has a NUL character at index 1");
        assertThatIllegalStateException()
                .isThrownBy(() -> calls.note(1, closed))
                .withMessageStartingWith("note: values[0] is closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.note(1, MemorySegment.ofArray(new int[1])))
                .withMessageStartingWith("note: values[0] is a heap segment");
        assertThat(calls.called()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void mayBeMany(Variadics calls) {
        Object[] ones = new Object[119];
        Arrays.fill(ones, 1);

        assertThat(calls.sumAll(119, ones)).isEqualTo(119);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.sumAll(200, new Object[200]))
                .withMessage("sumAll: values has 200 values: 119 can be passed");
        Object[] doubles = new Object[50];
        Arrays.fill(doubles, 0.5f);
        assertThat(calls.sumDoubles(50, doubles)).isEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void goWithResultsOfAllSorts(Variadics calls) throws ErrnoException {
        assertThat(calls.large(2, new Object[] {7, (byte) -8}).words()).containsExactly(7, -8, 0, 0, 0);
        assertThat(calls.pair(3, new Object[] {0.25})).isEqualTo(new Pair(3, 0.25));
        assertThat(calls.joined(", ", "a", "b", "c", MemorySegment.NULL)).isEqualTo("a, b, c");
        assertThat(calls.joined(", ", MemorySegment.NULL)).isNull();
        assertThat(calls.joinedOrFail("", "x", "y", MemorySegment.NULL)).isEqualTo("xy");
        assertThat(calls.countedAll("did", 1.5, 40, 1.5)).isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void goWithFailures(Variadics calls) {
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.fail(1, new Object[] {(short) 2}))
                .withMessageStartingWith("fail: ENOENT (2)");
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.joinedOrFail(", ", MemorySegment.NULL))
                .withMessageStartingWith("joinedOrFail: EINVAL");
        calls.failing(1, 34);
        assertThat(Errno.last()).isEqualTo(34);
        calls.cleared(0);
        assertThat(Errno.last()).isZero();
        calls.cleared(1, 2, 3.0, "four", out);
        assertThat(Errno.last()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void goWithMissingSymbols(Variadics calls) {
        assertThat(calls.absent("", 1, 2, 3)).isEqualTo(3);
        for (int call = 0; call < 2; call++) {
            assertThatExceptionOfType(NativeLinkError.class)
                    .isThrownBy(() -> calls.missing("", 1))
                    .withMessageContaining("nor_this_one");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void comeFromManyThreads(Variadics calls) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            Thread.Builder builder = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
            threads.add(builder.start(() -> {
                try {
                    for (int round = 0; round < 500; round++) {
                        assertThat(calls.sumAll(3, round, (byte) number, number * 1000))
                                .isEqualTo(round + number * 1001L);
                    }
                } catch (Throwable t) {
                    synchronized (failures) {
                        failures.add(t);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void areWhatSnprintfFormats() {
        Text text = new AnyValuesTest_TextBinding();

        int length = text.snprintf(out, ROOM, "%5d|%-5s|%08.3f|%c|%x|%lld%%", 42, "abc", 3.14159, 'x', 255, 1L << 40);

        assertThat(out.getString(0))
                .isEqualTo("   42|abc  |0003.142|x|ff|1099511627776%")
                .hasSize(length);
    }
}
