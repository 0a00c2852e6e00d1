package dev.tombolo.benchmarks.startup.programs;

/** A function that takes a text. */
final class BoundString {

    private BoundString() {}

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Reached.result(began, new FunctionsBinding().length("tombolo"));
    }
}
