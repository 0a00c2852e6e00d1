package dev.tombolo.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** As many threads, all of which call. */
enum Crowd {
    ONE("1 thread", 1, Kind.APART),
    TWO("2 threads", 2, Kind.APART),
    FOUR("4 threads", 4, Kind.APART),
    SIXTEEN("16 threads", 16, Kind.APART),
    TEN_THOUSAND("10,000 virtual threads", 10_000, Kind.VIRTUAL),
    TWO_COLLIDING("2 threads, one home", 2, Kind.COLLIDING),
    FOUR_COLLIDING("4 threads, one home", 4, Kind.COLLIDING),
    SIXTEEN_COLLIDING("16 threads, one home", 16, Kind.COLLIDING);

    /** How many slots the runtime has; a thread's home is its number modulo this. */
    static final int HOMES = 64;

    private final String title;
    private final int threads;
    private final Kind kind;

    Crowd(String title, int threads, Kind kind) {
        this.title = title;
        this.threads = threads;
        this.kind = kind;
    }

    /** Threads that all do the same, not started. */
    List<Thread> threads(Runnable work) {
        List<Thread> all = new ArrayList<>();
        while (all.size() < threads) {
            Thread next = kind.factory().newThread(work);
            if (kind != Kind.COLLIDING || all.isEmpty() || home(next) == home(all.getFirst())) {
                all.add(next);
            }
        }
        return all;
    }

    static int home(Thread thread) {
        return (int) (thread.threadId() & (HOMES - 1));
    }

    int size() {
        return threads;
    }

    boolean isVirtual() {
        return kind == Kind.VIRTUAL;
    }

    /** Whether all have one home, on purpose. */
    boolean collides() {
        return kind == Kind.COLLIDING;
    }

    /** As many platform threads with homes of their own. */
    Crowd apart() {
        return switch (this) {
            case ONE, TWO, FOUR, SIXTEEN, TEN_THOUSAND -> this;
            case TWO_COLLIDING -> TWO;
            case FOUR_COLLIDING -> FOUR;
            case SIXTEEN_COLLIDING -> SIXTEEN;
        };
    }

    @Override
    public String toString() {
        return title;
    }

    /** What the threads are. */
    private enum Kind {
        /** Platform threads, made one after the other, so that their homes are neighbours. */
        APART,
        /** Platform threads whose numbers were chosen so that they have one home. */
        COLLIDING,
        VIRTUAL;

        ThreadFactory factory() {
            return this == VIRTUAL
                    ? Thread.ofVirtual().factory()
                    : Thread.ofPlatform().daemon().factory();
        }
    }
}
