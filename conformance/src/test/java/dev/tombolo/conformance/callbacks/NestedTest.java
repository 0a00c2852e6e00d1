package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls from callbacks, and what {@code errno} is within and after them. */
final class NestedTest {
    private static final int EPERM = 1;
    private static final int ENOENT = 2;
    private static final int ERANGE = 34;

    static List<Nested> calls() {
        return Nested.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N5")
    void whatCallbacksCaptureDoesNotSurviveTheOuterCall(Nested calls) {
        AtomicInteger within = new AtomicInteger();
        calls.noisy(
                x -> {
                    calls.noisy(y -> y, 0, ENOENT);
                    within.set(Errno.last());
                    return x;
                },
                EPERM,
                ERANGE);

        assertThat(within).hasValue(ENOENT);
        assertThat(Errno.last()).isEqualTo(ERANGE);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N5")
    void whatTheyCaptureStaysWhereTheOuterCallCapturesNothing(Nested calls) {
        calls.unnoticed(x -> calls.noisy(y -> y, 0, ENOENT) + x, EPERM, ERANGE);

        assertThat(Errno.last()).isEqualTo(ENOENT);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N5")
    void aFailureTellsOfItsOwnCall(Nested calls) throws ErrnoException {
        assertThat(calls.noisyOrFail(_ -> 5, EPERM, ERANGE)).isEqualTo(5);
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.noisyOrFail(
                        _ -> {
                            calls.noisy(y -> y, 0, ENOENT);
                            return -1;
                        },
                        EPERM,
                        ERANGE))
                .withMessageStartingWith("noisyOrFail: ERANGE");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N5")
    @Tag("B2")
    void whatACallbackThrowsGoesBeforeTheFailure(Nested calls) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> calls.noisyOrFail(
                        _ -> {
                            throw new IllegalStateException("first");
                        },
                        EPERM,
                        ERANGE))
                .withMessage("first");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N6")
    void eachCallOfAChainHasItsOwn(Nested calls) {
        List<Integer> seen = new ArrayList<>();
        chain(calls, seen, 10);

        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Errno.last()).isEqualTo(10);
    }

    private static int chain(Nested calls, List<Integer> seen, int depth) {
        Nested.Unary inner = x -> depth == 0 ? x : chain(calls, seen, depth - 1);
        int result = depth % 2 == 0 ? calls.noisy(inner, 99, depth) : calls.noisyAfterClearing(inner, 99, depth);
        seen.add(Errno.last());
        return result;
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("B7")
    @Tag("N6")
    void areTwoHundredDeepWithTextAndErrnoInEach(Nested calls) throws InterruptedException {
        List<Integer> errors = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        AtomicInteger sum = new AtomicInteger();
        withLargeStack(() -> sum.set(descend(calls, 200, errors, texts)));
        assertThat(sum).hasValue(20_100);
        assertThat(errors).hasSize(201).isSorted().startsWith(0).endsWith(200);
        assertThat(texts).hasSize(200).allMatch(text -> text.endsWith("ü"));
        Collections.reverse(texts);
        assertThat(texts.getFirst()).isEqualTo("1 ü");
    }

    /** Interpreted code takes several KiB for each call. */
    private static void withLargeStack(Runnable task) throws InterruptedException {
        Thread thread = new Thread(null, task, "deep", 8 << 20);
        thread.start();
        thread.join();
    }

    private static int descend(Nested calls, int depth, List<Integer> errors, List<String> texts) {
        int result = calls.deeper(
                (d, text) -> {
                    int below = descend(calls, d - 1, errors, texts);
                    texts.add(0, text);
                    return d + below;
                },
                depth,
                depth + " ü");
        errors.add(Errno.last());
        return result;
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("B7")
    @Tag("B2")
    void throwThroughAllThatIsAboveThem(Nested calls) {
        IllegalStateException thrown = new IllegalStateException("at the bottom");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> descendAndThrow(calls, 70, thrown))
                .isSameAs(thrown)
                .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        assertThat(calls.noisy(x -> x, 5, 6)).isEqualTo(5);
    }

    private static int descendAndThrow(Nested calls, int depth, IllegalStateException thrown) {
        return calls.deeper(
                (d, _) -> {
                    if (d == 1) {
                        throw thrown;
                    }
                    return descendAndThrow(calls, d - 1, thrown);
                },
                depth,
                "text");
    }
}
