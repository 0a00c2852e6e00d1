package dev.tombolo.benchmarks.startup.programs;

/** What a program tells whoever started it, in three lines: when it began, when it had its result, and the result. */
final class Reached {

    private Reached() {}

    /** Tells it; {@code began} is of {@link System#nanoTime()}, which has one origin for all processes of a machine. */
    static void result(long began, long result) {
        long now = System.nanoTime();
        System.out.println(began);
        System.out.println(now);
        System.out.println(result);
    }
}
