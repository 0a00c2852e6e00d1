package dev.tombolo.benchmarks.guard;

/** Fails where a goal is missed by more than the noise. */
public final class GuardPart {

    private GuardPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws Exception {}
}
