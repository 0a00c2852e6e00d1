package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("X8")
class CallPoolTest {
    private static final long A_WHILE = TimeUnit.SECONDS.toNanos(30);

    private static CallPool pool(int most, long idleNanos) {
        return new CallPool(most, idleNanos, "test-call-", true);
    }

    @Test
    void usesAThreadAgainThatHasNoCall() throws InterruptedException {
        CallPool pool = pool(8, A_WHILE);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 100; i++) {
            CountDownLatch ran = new CountDownLatch(1);
            pool.execute(() -> {
                threads.add(Thread.currentThread());
                ran.countDown();
            });
            ran.await();
            Thread.sleep(1);
        }

        assertThat(threads).hasSizeLessThan(8);
        assertThat(pool.size()).isLessThan(8);
    }

    @Test
    void hasNoMoreThreadsThanItsBoundAndQueuesWhatIsAbove() throws InterruptedException {
        CallPool pool = pool(3, A_WHILE);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ran = new CountDownLatch(100);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            pool.execute(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                await(goOn);
                running.decrementAndGet();
                ran.countDown();
            });
        }
        assertThat(pool.size()).isEqualTo(3);
        goOn.countDown();
        ran.await();

        assertThat(most).hasValue(3);
    }

    @Test
    void beginsWhatIsQueuedInItsOrder() throws InterruptedException {
        CallPool pool = pool(1, A_WHILE);
        CountDownLatch goOn = new CountDownLatch(1);
        LinkedBlockingQueue<Integer> order = new LinkedBlockingQueue<>();
        pool.execute(() -> await(goOn));
        for (int i = 0; i < 50; i++) {
            int number = i;
            pool.execute(() -> order.add(number));
        }
        goOn.countDown();
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            seen.add(order.take());
        }

        assertThat(seen).isSorted();
    }

    @Test
    void takesBackWhatHasNotBegun() throws InterruptedException {
        CallPool pool = pool(1, A_WHILE);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        Runnable call = calls::incrementAndGet;
        pool.execute(() -> await(goOn));
        pool.execute(call);
        pool.remove(call);
        pool.execute(last::countDown);
        goOn.countDown();
        last.await();

        assertThat(calls).hasValue(0);
    }

    @Test
    void endsThreadsThatHaveNoCall() throws InterruptedException {
        CallPool pool = pool(50, TimeUnit.MILLISECONDS.toNanos(20));
        CountDownLatch ran = new CountDownLatch(50);
        for (int i = 0; i < 50; i++) {
            pool.execute(ran::countDown);
        }
        ran.await();

        long deadline = System.nanoTime() + A_WHILE;
        while (pool.size() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(pool.size()).isZero();
    }

    @Test
    void losesNoCallWhileThreadsEndAllTheTime() throws InterruptedException {
        CallPool pool = pool(2, 1);
        CountDownLatch ran = new CountDownLatch(20_000);
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(Thread.ofVirtual().start(() -> {
                for (int j = 0; j < 5_000; j++) {
                    pool.execute(ran::countDown);
                }
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void goesOnWhenACallThrows() throws InterruptedException {
        CallPool pool = pool(1, A_WHILE);
        LinkedBlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        pool.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> told.add(thrown));
            throw new IllegalStateException("expected");
        });
        CountDownLatch ran = new CountDownLatch(1);
        pool.execute(ran::countDown);
        ran.await();

        assertThat(told.take()).hasMessage("expected");
    }

    @Test
    void makesPlatformThreadsThatHoldNothingOfTheirMaker() throws InterruptedException {
        CallPool pool = pool(1, A_WHILE);
        LinkedBlockingQueue<Thread> made = new LinkedBlockingQueue<>();
        pool.execute(() -> made.add(Thread.currentThread()));
        Thread thread = made.take();

        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("test-call-0");
        assertThat(thread.getContextClassLoader()).isEqualTo(ClassLoader.getSystemClassLoader());
    }

    @Test
    void cannotHaveNoThread() {
        assertThatThrownBy(() -> pool(0, Duration.ofSeconds(1).toNanos())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
