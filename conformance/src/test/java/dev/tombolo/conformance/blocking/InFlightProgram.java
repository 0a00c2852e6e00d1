package dev.tombolo.conformance.blocking;

import java.util.concurrent.CountDownLatch;

/** Ends while C waits in many threads. */
final class InFlightProgram {

    private InFlightProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Waits c = new Waits_OfGccBinding();
        int count = 100;
        CountDownLatch begun = new CountDownLatch(2 * count);
        Runnable waits = () -> {
            begun.countDown();
            c.waitFor(600_000);
            System.out.println("came back");
        };
        for (int i = 0; i < count; i++) {
            Thread.ofVirtual().start(waits);
            Thread.ofPlatform().daemon().start(waits);
        }
        begun.await();
        Thread.sleep(200);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            c.waitFor(50);
            System.out.println("hook " + c.lengthAfter(1, "text"));
        }));
        System.out.println("ends");
        if (arguments.length > 0) {
            System.exit(Integer.parseInt(arguments[0]));
        }
    }
}
