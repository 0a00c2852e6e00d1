package dev.tombolo.samples;

/** One line of the table: a call as a C programmer would write it, and what came back. */
record Row(String call, String answer) {

    private static final int ANSWERS_FROM = 48;

    @Override
    public String toString() {
        return call + " ".repeat(Math.max(1, ANSWERS_FROM - call.length())) + answer;
    }
}
