package dev.tombolo.benchmarks.startup.programs;

/** A function that may wait, on a platform thread. */
final class BoundBlocking {

    private BoundBlocking() {}

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Reached.result(began, new FunctionsBinding().sameThatWaits(7));
    }
}
