package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Signals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends signals until C has returned, to all: one daemon thread, which ends when it has had nothing to do for a while. */
final class Resender implements Runnable {

    /** The thread's name. */
    static final String NAME = "tombolo-interrupts";

    private static final Resender ONE = new Resender();

    /** How long it stays with nothing to do, and how long it rests when it has failed; in nanoseconds. */
    private static final long IDLE = 1_000_000_000;

    private static final long AFTER_FAILURE = 10_000_000;

    private final Queue<SignalledStretch> arrivals = new ConcurrentLinkedQueue<>();

    /** The thread's own, as the next two are. */
    private final List<Resending> waiting = new ArrayList<>();

    private long lastBusy;
    private boolean hasTold;

    /** Null while there is none; guarded by this. */
    private @Nullable Thread thread;

    private Resender() {}

    /** Sends to one from now on. */
    static void add(SignalledStretch stretch) {
        ONE.arrivals.add(stretch);
        LockSupport.unpark(ONE.running());
    }

    private synchronized Thread running() {
        Thread current = thread;
        if (current == null || !current.isAlive()) {
            current = Thread.ofPlatform()
                    .daemon()
                    .name(NAME)
                    .inheritInheritableThreadLocals(false)
                    .unstarted(this);
            current.setContextClassLoader(null); // it serves all, and keeps none
            current.start();
            thread = current;
        }
        return current;
    }

    @Override
    public void run() {
        lastBusy = System.nanoTime();
        do {
            LockSupport.parkNanos(this, round());
            boolean ignored = Thread.interrupted(); // it would not pause any more
        } while (!ends());
    }

    /** Sends where it is time to, and says how long to pause. Outlives whatever is thrown, for the sake of the others. */
    private long round() {
        try {
            takeArrivals();
            return sendToAll(System.nanoTime());
        } catch (Throwable survived) {
            return AFTER_FAILURE;
        }
    }

    /** None is taken from the queue before it is in the list: there may be no memory for it. */
    private void takeArrivals() {
        for (SignalledStretch next = arrivals.peek(); next != null; next = arrivals.peek()) {
            waiting.add(new Resending(next));
            arrivals.remove();
        }
    }

    private long sendToAll(long now) {
        if (waiting.isEmpty()) {
            return IDLE;
        }
        lastBusy = now;
        String whyNot = Signals.whyNot().orElse(null);
        if (whyNot != null) {
            giveUp(whyNot);
            return IDLE;
        }
        return send(now);
    }

    private long send(long now) {
        long pause = IDLE;
        for (Iterator<Resending> i = waiting.iterator(); i.hasNext(); ) {
            Resending next = i.next();
            if (next.isOver()) {
                i.remove();
            } else if (next.send(now)) {
                pause = Math.min(pause, next.pause(now));
            } else {
                giveUp("somebody else handles the signal by now");
                return IDLE;
            }
        }
        return pause;
    }

    /** Says so once: where interrupting does not work, it does not work again and again. */
    private void giveUp(String reason) {
        waiting.clear();
        if (!hasTold) {
            hasTold = true;
            System.getLogger("dev.tombolo.runtime")
                    .log(System.Logger.Level.WARNING, "an interrupt does not end a call of C: " + reason);
        }
    }

    private boolean ends() {
        return waiting.isEmpty() && System.nanoTime() - lastBusy > IDLE && endsNow();
    }

    private synchronized boolean endsNow() {
        boolean ends = arrivals.isEmpty();
        if (ends) {
            thread = null;
        }
        return ends;
    }
}
