package dev.tombolo.benchmarks.compiling;

/** What the processor costs a compilation. */
public final class CompilingPart {

    private CompilingPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws Exception {}
}
