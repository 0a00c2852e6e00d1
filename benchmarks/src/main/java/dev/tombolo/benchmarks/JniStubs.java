package dev.tombolo.benchmarks;

import java.io.IOException;

/** The same functions through JNI; the C side is {@code stubs.c}. */
@SuppressWarnings("restricted")
final class JniStubs {

    static {
        System.load(CFixtures.stubs().toString());
    }

    private JniStubs() {}

    static native int abs(int j);

    static native long strlen(String s);

    static native int same(int n);

    static native int added(int n, int whole, double part);

    static native int probe(int n) throws IOException;

    static native int probeCapturing(int n);

    static native int probeCleared(int n);

    static native int lastErrno();

    static native int probeText(String text) throws IOException;

    static native String label(int length);

    static native String labelCopy(int length);
}
