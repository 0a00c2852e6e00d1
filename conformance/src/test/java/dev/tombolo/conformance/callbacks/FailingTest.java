package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.conformance.callbacks.Failing.Byte;
import dev.tombolo.conformance.callbacks.Failing.Constant;
import dev.tombolo.conformance.callbacks.Failing.Constants;
import dev.tombolo.conformance.callbacks.Failing.Converted;
import dev.tombolo.conformance.callbacks.Failing.Large;
import dev.tombolo.conformance.callbacks.Failing.Larges;
import dev.tombolo.conformance.callbacks.Failing.Long;
import dev.tombolo.conformance.callbacks.Failing.Pairs;
import dev.tombolo.conformance.callbacks.Failing.Pointer;
import dev.tombolo.conformance.callbacks.Failing.Real;
import dev.tombolo.conformance.callbacks.Failing.Single;
import dev.tombolo.conformance.callbacks.Failing.Text;
import dev.tombolo.conformance.callbacks.Failing.Truth;
import dev.tombolo.conformance.callbacks.Failing.Unary;
import dev.tombolo.conformance.callbacks.Failing.Unsigned;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of what callbacks throw, and what C is told. */
@Tag("B2")
final class FailingTest {

    static List<Failing> calls() {
        return Failing.all();
    }

    private static UnsupportedOperationException thrown() {
        return new UnsupportedOperationException("thrown");
    }

    /** C was told what it expected. */
    private static void assertTells(Failing calls, ThrowingCallable call) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(call);
        assertThat(calls.wasTold()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void tellsCWhatTheirTypeSays(Failing calls) {
        assertTells(calls, () -> calls.gets((Byte) () -> raise(), (byte) -128));
        assertTells(calls, () -> calls.gets((Unsigned) () -> raise(), 0xFFFF_FFFFL));
        assertTells(calls, () -> calls.gets((Long) () -> raise(), java.lang.Long.MIN_VALUE));
        assertTells(calls, () -> calls.gets((Truth) () -> raise() == 0, true));
        assertTells(calls, () -> calls.gets((Single) () -> raise(), 1.5f));
        assertTells(calls, () -> calls.gets((Real) () -> raise(), -2.5e300));
        assertTells(
                calls, () -> calls.gets((Pointer) () -> MemorySegment.ofAddress(raise()), MemorySegment.ofAddress(-1)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void tellsCConstantsAndWhatIsConverted(Failing calls) {
        assertTells(
                calls,
                () -> calls.gets(
                        (Constant) () -> {
                            throw thrown();
                        },
                        7));
        assertTells(
                calls,
                () -> calls.gets(
                        (Constants) () -> {
                            throw thrown();
                        },
                        5));
        assertTells(
                calls,
                () -> calls.gets(
                        (Converted) () -> {
                            throw thrown();
                        },
                        60));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void tellsCZeroWhereNothingIsSaid(Failing calls) {
        assertTells(
                calls,
                () -> calls.gets((Pairs) () -> {
                    throw thrown();
                }));
        assertTells(
                calls,
                () -> calls.gets((Larges) () -> {
                    throw thrown();
                }));
        assertTells(
                calls,
                () -> calls.gets(
                        (Text) () -> {
                            throw thrown();
                        },
                        null));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> calls.isCalled(() -> {
                    throw thrown();
                }));
    }

    /** Throws, of any type that a number can be. */
    private static byte raise() {
        throw thrown();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void tellsCTheSameWhereTheResultIsRefused(Failing calls) {
        assertThatIllegalArgumentException().isThrownBy(() -> calls.gets((Unsigned) () -> -1, 0xFFFF_FFFFL));
        assertThat(calls.wasTold()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> calls.gets((Larges) () -> new Large(new long[9])));
        assertThat(calls.wasTold()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areNotRunAgainInThatCall(Failing calls) {
        int[] results = new int[6];
        List<Integer> runs = new ArrayList<>();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> calls.eachOrError(
                        x -> {
                            runs.add(x);
                            return x == 2 ? raise() : x;
                        },
                        results,
                        6))
                .withMessage("thrown");

        assertThat(runs).containsExactly(0, 1, 2);
        assertThat(results).containsExactly(0, 1, -99, -99, -99, -99);
        calls.eachOrError(x -> -x, results, 6);
        assertThat(results).as("the next call").containsExactly(0, -1, -2, -3, -4, -5);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areNotRunAfterAnotherCallbackOfThatCallHasFailed(Failing calls) throws IOException {
        AtomicInteger runs = new AtomicInteger();
        Unary counting = x -> x + runs.incrementAndGet();
        assertThat(calls.compose(x -> x, counting, 5)).isEqualTo(6);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> calls.compose(_ -> raise(), counting, 5));
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void throwCheckedExceptionsAsTheyAre(Failing calls) {
        IOException checked = new IOException("checked");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> calls.each(
                        _ -> {
                            throw checked;
                        },
                        new int[1],
                        1))
                .isSameAs(checked);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings({"removal", "deprecation"}) // a ThreadDeath can still be thrown
    void throwErrorsAsTheyAre(Failing calls) {
        for (Error error :
                List.of(new AssertionError(), new StackOverflowError(), new OutOfMemoryError(), new ThreadDeath())) {
            assertThatThrownBy(() -> calls.each(
                            _ -> {
                                throw error;
                            },
                            new int[2],
                            2))
                    .isSameAs(error);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void mayCatchWhatTheCallsInThemThrow(Failing calls) throws IOException {
        int[] results = new int[4];
        calls.each(
                x -> {
                    try {
                        calls.each(y -> raise() + y, new int[3], 3);
                        return 0;
                    } catch (UnsupportedOperationException e) {
                        return x + 100;
                    }
                },
                results,
                4);

        assertThat(results).containsExactly(100, 101, 102, 103);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("restricted") // the program's own call
    void areSuppressedByTheFirstOfTheirCall(Failing calls) throws Exception {
        UnsupportedOperationException first = thrown();
        IllegalStateException second = new IllegalStateException("second");
        MethodHandle call =
                Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try (var failing = Failing_UnaryCallback.retain(_ -> {
            throw first;
        })) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> calls.each(
                            x -> {
                                call(call, failing.segment(), x);
                                throw second;
                            },
                            new int[2],
                            2))
                    .isSameAs(first)
                    .satisfies(e -> assertThat(e).hasSuppressedException(second));
        }
    }

    /** A call of nobody's binding, which rethrows nothing. */
    private static int call(MethodHandle call, MemorySegment function, int x) {
        try {
            return (int) call.invokeExact(function, x);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void leaveNothingBehind(Failing calls) throws IOException {
        int[] results = new int[1];
        for (int i = 0; i < 10_000; i++) {
            Unary failing = _ -> {
                throw thrown();
            };
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> calls.each(failing, results, 1));
            int number = i;
            calls.each(_ -> number, results, 1);
            assertThat(results).containsExactly(number);
        }
    }
}
