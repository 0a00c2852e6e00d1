package dev.tombolo.benchmarks.scaling;

import dev.tombolo.benchmarks.ThrowingStringCall;

/** A way to call {@code int probe_text(const char *)}, with a string of three characters and {@code errno} kept. */
enum Way {
    TOMBOLO("Tombolo"),
    ARENA("arena per call"),
    THREAD_MEMORY("memory per thread"),
    JNI("JNI");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** What calls once; any thread may. */
    Call call() {
        ThrowingStringCall calls = new ThrowingStringCall();
        calls.prepare();
        return switch (this) {
            case TOMBOLO -> calls::tombolo;
            case ARENA -> calls::naiveArena;
            case THREAD_MEMORY -> new ThreadMemoryCall();
            case JNI -> calls::jni;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
