package dev.tombolo.child;

import dev.tombolo.runtime.system.CThread;
import dev.tombolo.runtime.system.Signals;
import java.util.ArrayList;
import java.util.List;

/** Sends signals to a thread that runs Java, allocates, blocks and sleeps; prints how it went. */
public final class SignalsAStorm {
    private static final int SIGNALS = 100_000;

    private SignalsAStorm() {}

    public static void main(String[] args) throws InterruptedException {
        if (Signals.whyNot().isPresent()) {
            throw new AssertionError(Signals.whyNot().get());
        }
        long me = CThread.current();
        int[] sent = new int[1];
        Thread storm = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < SIGNALS; i++) {
                sent[0] += Signals.send(me) ? 1 : 0;
            }
        });
        List<byte[]> kept = new ArrayList<>();
        long work = 0;
        while (storm.isAlive()) {
            work += work(kept);
        }
        storm.join();
        System.out.println(sent[0] == SIGNALS && work > 0 ? "done" : "sent " + sent[0]);
    }

    private static int work(List<byte[]> kept) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            kept.add(new byte[1_000]);
        }
        synchronized (kept) {
            kept.clear();
        }
        Thread.sleep(1);
        return 1;
    }
}
