package dev.tombolo.benchmarks.scaling;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The program that makes calls of all kinds for a while, on platform threads and on virtual ones, and prints a
 * {@linkplain Sample sample} a line, for each of which all of them stand still between two calls.
 */
final class Soak {

    private static final int SAMPLES = 40;
    private static final int INTERRUPTS = 20;
    private static final Pattern COMMITTED = Pattern.compile("Total: reserved=\\d+KB, committed=(\\d+)KB");

    private final ReentrantReadWriteLock calls = new ReentrantReadWriteLock(true);
    private final List<Thread> waiting = new ArrayList<>();
    private final long begin = System.nanoTime();

    private Soak() {}

    /** For how many milliseconds. */
    public static void main(String[] arguments) throws Exception {
        Soak soak = new Soak();
        soak.startAll();
        long pause = Long.parseLong(arguments[0]) / SAMPLES / INTERRUPTS;
        for (int i = 0; i < SAMPLES; i++) {
            soak.interruptForAWhile(pause);
            System.out.println(soak.sample().line());
        }
    }

    private void startAll() {
        ThreadFactory platform = Thread.ofPlatform().daemon().factory();
        ThreadFactory virtual = Thread.ofVirtual().factory();
        for (Work work : Work.values()) {
            start(work, platform);
            if (work != Work.KEPT_CALLBACKS) {
                start(work, virtual);
            }
        }
    }

    private void start(Work work, ThreadFactory factory) {
        Thread thread = factory.newThread(() -> repeat(work));
        if (work == Work.WAITS) {
            waiting.add(thread);
        }
        thread.start();
    }

    @SuppressWarnings({"InfiniteLoopStatement", "ThreadPriorityCheck"}) // daemons; virtual threads make way
    private void repeat(Work work) {
        while (true) {
            calls.readLock().lock();
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                e.printStackTrace();
                System.exit(1);
            } finally {
                calls.readLock().unlock();
            }
            Thread.yield();
        }
    }

    private void interruptForAWhile(long pause) throws InterruptedException {
        for (int i = 0; i < INTERRUPTS; i++) {
            Thread.sleep(pause);
            waiting.forEach(Thread::interrupt);
        }
    }

    private Sample sample() throws IOException, JMException, ReflectiveOperationException {
        calls.writeLock().lock();
        try {
            System.gc();
            Runtime java = Runtime.getRuntime();
            return new Sample(
                    (System.nanoTime() - begin) / 1_000_000_000,
                    (java.totalMemory() - java.freeMemory()) / 1024,
                    committed(),
                    status("VmRSS"),
                    status("Threads"),
                    claimedSlots());
        } finally {
            calls.writeLock().unlock();
        }
    }

    private static long committed() throws JMException {
        String summary = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmNativeMemory",
                        new Object[] {new String[] {"summary"}},
                        new String[] {String[].class.getName()});
        Matcher matcher = COMMITTED.matcher(summary);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** The runtime tells its own tests alone. */
    private static long claimedSlots() throws ReflectiveOperationException {
        Method claimed = Class.forName("dev.tombolo.runtime.support.Scratch").getDeclaredMethod("claimed");
        claimed.setAccessible(true);
        return (int) claimed.invoke(null);
    }
}
