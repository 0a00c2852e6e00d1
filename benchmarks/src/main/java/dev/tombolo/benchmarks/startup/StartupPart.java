package dev.tombolo.benchmarks.startup;

/** How long a program takes to its first call. */
public final class StartupPart {

    private StartupPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws Exception {}
}
