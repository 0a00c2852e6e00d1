package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.conformance.callbacks.Numbers.OfInt;
import dev.tombolo.conformance.fixture.Fixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callbacks on threads of C's, and on many threads of Java's. */
@Timeout(60)
final class ThreadsTest {
    private static final Listeners LISTENERS = new ListenersBinding();
    private static final int DEFAULT = -7;

    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    private Thread.UncaughtExceptionHandler before = (_, _) -> {};

    @BeforeAll
    static void provide() {
        Fixture.of("listeners").provide();
    }

    @BeforeEach
    void watch() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown));
    }

    @AfterEach
    void watchNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    @Tag("B3")
    void ofCRunCallbacksAsThreadsOfJava() {
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        int result = LISTENERS.fireOnThread(
                x -> {
                    threads.add(Thread.currentThread());
                    return x + 1;
                },
                1);

        assertThat(result).isEqualTo(2);
        assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
        assertThat(uncaught).isEmpty();
    }

    @Test
    @Tag("B3")
    void ofCHandTheExceptionToTheirHandlerAndGetTheDefault() {
        IllegalStateException thrown = new IllegalStateException("on a thread of C's");
        int result = LISTENERS.fireOnThread(
                _ -> {
                    throw thrown;
                },
                1);

        assertThat(result).isEqualTo(DEFAULT);
        assertThat(uncaught).containsExactly(thrown);
    }

    @Test
    @Tag("B3")
    void ofCGetTheDefaultWhereTheHandlerThrowsToo() {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> {
            uncaught.add(thrown);
            throw new IllegalStateException("in the handler");
        });

        int result = LISTENERS.fireOnThread(
                _ -> {
                    throw new AssertionError("first");
                },
                1);

        assertThat(result).isEqualTo(DEFAULT);
        assertThat(uncaught).singleElement().isInstanceOf(AssertionError.class);
        assertThat(LISTENERS.fireOnThread(x -> x, 5)).isEqualTo(5);
    }

    @Test
    @Tag("B3")
    void ofCRunTheNextCallbackAllTheSame() {
        int sum = LISTENERS.fireOnThreads(
                x -> {
                    if (x % 2 == 0) {
                        throw new IllegalStateException("even");
                    }
                    return x;
                },
                40);

        assertThat(sum).isEqualTo(400 + 20 * DEFAULT);
        assertThat(uncaught).hasSize(20).allMatch(IllegalStateException.class::isInstance);
    }

    @Test
    @Tag("B3")
    @Tag("B7")
    void ofCMayCallCFromTheirCallbacks() {
        int result = LISTENERS.fireOnThread(x -> LISTENERS.fireOnThread(y -> y * 2, x + 1), 4);
        assertThat(result).isEqualTo(10);

        IllegalStateException thrown = new IllegalStateException("within");
        int failed = LISTENERS.fireOnThread(
                x -> {
                    keptFails(thrown);
                    return x;
                },
                4);
        assertThat(failed).isEqualTo(4);
        assertThat(uncaught).isEmpty();
    }

    /** What a call on a thread of C's throws comes from that call. */
    private static void keptFails(IllegalStateException thrown) {
        Numbers numbers = Numbers.all().getFirst();
        OfInt failing = _ -> {
            throw thrown;
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> numbers.same(failing, 1))
                .isSameAs(thrown);
    }

    @Test
    @Tag("B2")
    void eachGetWhatTheirOwnCallbacksThrow() throws Exception {
        Numbers numbers = Numbers.all().getFirst();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> failures = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int number = t;
                failures.add(threads.submit(() -> failuresOf(numbers, number)));
            }
            for (Future<Integer> future : failures) {
                assertThat(future.get()).isEqualTo(1_000);
            }
        }
        assertThat(uncaught).isEmpty();
    }

    private static int failuresOf(Numbers numbers, int number) {
        int failures = 0;
        for (int i = 0; i < 2_000; i++) {
            boolean isFailing = i % 2 == 0;
            OfInt callback = x -> {
                if (isFailing) {
                    throw new IllegalStateException(Integer.toString(number));
                }
                return x;
            };
            try {
                assertThat(numbers.same(callback, i)).isEqualTo(i);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage(Integer.toString(number));
                failures++;
            }
        }
        return failures;
    }

    @Test
    @Tag("B1")
    void areMoreAtOnceThanThereAreSlots() throws Exception {
        Numbers numbers = Numbers.all().getFirst();
        int count = 150;
        CountDownLatch all = new CountDownLatch(count);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int t = 0; t < count; t++) {
                int number = t;
                results.add(threads.submit(() -> numbers.compose(
                        x -> {
                            all.countDown();
                            await(all);
                            return x + number;
                        },
                        x -> x * 2,
                        1)));
            }
            for (int t = 0; t < count; t++) {
                assertThat(results.get(t).get()).isEqualTo(2 * (1 + t));
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("B1")
    void mayBeVirtual() throws InterruptedException {
        Numbers numbers = Numbers.all().getLast();
        Set<Integer> results = ConcurrentHashMap.newKeySet();
        AtomicInteger failures = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 1_000; t++) {
            int number = t;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    results.add(numbers.compose(x -> x + number, Math::negateExact, 1));
                    numbers.same(
                            (OfInt) _ -> {
                                Thread.yield();
                                throw new IllegalStateException();
                            },
                            1);
                } catch (IllegalStateException e) {
                    failures.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(results).hasSize(1_000);
        assertThat(failures).hasValue(1_000);
        assertThat(uncaught).isEmpty();
    }
}
