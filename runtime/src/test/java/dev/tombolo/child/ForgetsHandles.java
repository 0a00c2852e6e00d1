package dev.tombolo.child;

import dev.tombolo.fixture.LampHandle;

/** Forgets one handle, closes another, and prints what is logged and closed. */
public final class ForgetsHandles {

    private ForgetsHandles() {}

    public static void main(String[] args) throws InterruptedException {
        System.setErr(System.out); // which is where warnings go if nobody says otherwise
        new LampHandle(2).close();
        forget();
        for (int i = 0; i < 500 && LampHandle.timesClosed(1) == 0; i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println("closed " + LampHandle.timesClosed(1) + " time(s)");
    }

    @SuppressWarnings("resource") // that is the point
    private static void forget() {
        new LampHandle(1).isClosed();
    }
}
