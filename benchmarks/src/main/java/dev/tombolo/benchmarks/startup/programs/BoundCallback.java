package dev.tombolo.benchmarks.startup.programs;

/** A function that calls back. */
final class BoundCallback implements Functions.IntOperation {

    private BoundCallback() {}

    @Override
    public int apply(int n) {
        return n + 1;
    }

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Reached.result(began, new FunctionsBinding().apply(new BoundCallback(), 6));
    }
}
