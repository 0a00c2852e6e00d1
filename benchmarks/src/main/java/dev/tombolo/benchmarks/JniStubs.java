package dev.tombolo.benchmarks;

/** The same functions through JNI; the C side is {@code stubs.c}. */
@SuppressWarnings("restricted")
final class JniStubs {

    static {
        System.load(CFixtures.stubs().toString());
    }

    private JniStubs() {}

    static native int abs(int j);

    static native long strlen(String s);
}
