package dev.tombolo.benchmarks;

/**
 * How long to measure: in each round each contender runs in a fresh JVM, which warms up and then measures as many
 * iterations of a hundredth of a second.
 */
public record Effort(int rounds, int warmups, int iterations) {

    static final Effort FULL = new Effort(Integer.getInteger("benchmarks.rounds", 7), 150, 100);

    /** Enough to see that everything runs, and to mean nothing. */
    public static final Effort QUICK = new Effort(1, 5, 5);

    /** Enough to see that something got worse. */
    public static final Effort SHORT = new Effort(3, 60, 30);

    /** A tenth of it. */
    Effort less() {
        return new Effort(rounds, warmups / 10, Math.max(iterations / 10, 1));
    }

    @Override
    public String toString() {
        return """
            %d × a fresh JVM for each contender, %d iterations of 10 ms after %d to warm up, a tenth of that for what \
            takes milliseconds; their first quartile counts\
            """.formatted(rounds, iterations, warmups);
    }
}
