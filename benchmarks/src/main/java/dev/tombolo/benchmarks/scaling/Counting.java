package dev.tombolo.benchmarks.scaling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/**
 * A crowd that calls for a while. A thread looks after each hundred calls whether it is time to stop; a virtual one also
 * makes way for the others then, so that all of them get their turn.
 */
final class Counting {

    private static final int BATCH = 100;
    private static final double SECOND = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Call call;
    private final boolean makesWay;
    private final LongAdder calls = new LongAdder();
    private final LongAdder sum = new LongAdder();
    private final CountDownLatch start = new CountDownLatch(1);
    private volatile boolean isOver;

    private Counting(Call call, boolean makesWay) {
        this.call = call;
        this.makesWay = makesWay;
    }

    /** How many calls they made, and what those cost. */
    static Rate rate(Crowd crowd, Call call, long millis) throws InterruptedException {
        Counting counting = new Counting(call, crowd.isVirtual());
        List<Thread> threads = crowd.threads(counting::work);
        threads.forEach(Thread::start);
        long from = System.nanoTime();
        long cpuFrom = SYSTEM.getProcessCpuTime();
        counting.start.countDown();
        Thread.sleep(millis);
        counting.isOver = true;
        for (Thread thread : threads) {
            thread.join();
        }
        double calls = counting.calls.sum();
        return new Rate(calls * SECOND / (System.nanoTime() - from), (SYSTEM.getProcessCpuTime() - cpuFrom) / calls);
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on when a virtual thread goes on
    private void work() {
        try {
            start.await();
            long made = 0;
            long answers = 0;
            while (!isOver) {
                answers += batch();
                made += BATCH;
                if (makesWay) {
                    Thread.yield();
                }
            }
            calls.add(made);
            sum.add(answers);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    private long batch() throws Throwable {
        long answers = 0;
        for (int i = 0; i < BATCH; i++) {
            answers += call.run();
        }
        return answers;
    }
}
