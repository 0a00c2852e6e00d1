package dev.tombolo.benchmarks.startup.programs;

/** Calls nothing. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] arguments) {
        Reached.result(System.nanoTime(), 7);
    }
}
