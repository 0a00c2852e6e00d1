package dev.tombolo.benchmarks.structs;

import jnr.ffi.Runtime;
import jnr.ffi.Struct;

/** The struct as JNR-FFI has it: an object for each field. */
public final class JnrPair extends Struct {
    private final Signed64 a = new Signed64();
    private final Signed64 b = new Signed64();

    JnrPair() {
        super(Runtime.getSystemRuntime());
    }

    static JnrPair copy(Pair pair) {
        JnrPair struct = new JnrPair();
        struct.a.set(pair.a());
        struct.b.set(pair.b());
        return struct;
    }

    Pair pair() {
        return new Pair(a.get(), b.get());
    }
}
