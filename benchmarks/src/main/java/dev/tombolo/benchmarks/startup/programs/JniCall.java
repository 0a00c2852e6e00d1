package dev.tombolo.benchmarks.startup.programs;

/** JNI; the C side is {@code stubs_startup.c}. */
final class JniCall {

    private JniCall() {}

    static native int same(int n);

    @SuppressWarnings("restricted")
    public static void main(String[] arguments) {
        long began = System.nanoTime();
        System.load(arguments[1]);
        Reached.result(began, same(7));
    }
}
