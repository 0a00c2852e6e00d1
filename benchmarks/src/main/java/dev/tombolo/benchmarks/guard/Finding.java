package dev.tombolo.benchmarks.guard;

/** What the guard thinks of a goal. */
enum Finding {
    MET("met"),
    /** Missed by no more than the rounds differ. */
    WITHIN_NOISE("within the noise"),
    KNOWN("known miss"),
    /** Known as missed, and it is not. */
    MET_AGAIN("met again: take it off the list"),
    /** The rounds differ so much that they say nothing. */
    UNCLEAR("unclear"),
    MISSED("**missed**"),
    /** Known as missed, and now by more than is known and the rounds differ. */
    WORSE("**worse than known**");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
