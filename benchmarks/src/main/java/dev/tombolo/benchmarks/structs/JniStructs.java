package dev.tombolo.benchmarks.structs;

import dev.tombolo.benchmarks.CFixtures;
import java.io.IOException;

/** The same functions through JNI; the C side is {@code stubs_structs.c}. */
@SuppressWarnings("restricted")
final class JniStructs {

    static {
        System.load(CFixtures.stubs().toString());
        initIds();
    }

    private JniStructs() {}

    private static native void initIds();

    static native long pairSum(Pair pair);

    static native long pairSumAt(Pair pair);

    static native Pair pairFrom(long n);

    static native Pair pairWrite(long n) throws IOException;

    static native long tripleSum(Triple triple);

    static native long tripleSumAt(Triple triple);

    static native Triple tripleFrom(long n);

    static native Triple tripleWrite(long n) throws IOException;

    static native long octetSum(Octet octet);

    static native long octetSumAt(Octet octet);

    static native Octet octetFrom(long n);

    static native Octet octetWrite(long n) throws IOException;

    static native long mixedSum(Mixed mixed);

    static native Mixed mixedFrom(long n);
}
