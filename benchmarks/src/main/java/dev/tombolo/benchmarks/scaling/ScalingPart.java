package dev.tombolo.benchmarks.scaling;

/** How many calls many threads make. */
public final class ScalingPart {

    private ScalingPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws Exception {}
}
