package dev.tombolo.benchmarks;

/**
 * How long to measure: in each round each contender runs in a fresh JVM, which warms up and then measures.
 *
 * @param warmups how many iterations it takes to warm up
 * @param iterations how many are measured
 * @param millis how long each of either takes
 */
public record Effort(int rounds, int warmups, int iterations, int millis) {

    private static final int SHORTLY = 10;

    static final Effort FULL = new Effort(Integer.getInteger("benchmarks.rounds", 7), 150, 100, SHORTLY);

    /** Enough to see that everything runs, and to mean nothing. */
    public static final Effort QUICK = new Effort(1, 5, 5, SHORTLY);

    /** Enough to see that something got worse. */
    public static final Effort SHORT = new Effort(3, 90, 30, SHORTLY);

    /**
     * The same in a tenth of the iterations: for what takes so long that in a short one the bytes which JMH itself
     * allocates would count.
     */
    Effort inLongIterations() {
        return new Effort(rounds, warmups / 10, Math.max(iterations / 10, 1), millis * 10);
    }

    @Override
    public String toString() {
        return """
            %d × a fresh JVM for each contender, %d iterations of %d ms after %d to warm up, a tenth as many of %d ms for \
            what takes longer; their first quartile counts\
            """.formatted(rounds, iterations, millis, warmups, 10 * millis);
    }
}
