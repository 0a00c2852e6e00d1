package dev.tombolo.benchmarks.scaling;

/**
 * What a process held while none of its threads was in a call.
 *
 * @param seconds since its begin
 * @param heapKib on the Java heap, after a collection
 * @param nativeKib committed by the JVM for itself and for arenas
 * @param residentKib in memory, of all that it has
 * @param threads of the system
 * @param slots of scratch memory that are claimed, which is an error
 */
record Sample(long seconds, long heapKib, long nativeKib, long residentKib, long threads, long slots) {

    static Sample parsed(String[] words) {
        return new Sample(
                number(words, 0),
                number(words, 1),
                number(words, 2),
                number(words, 3),
                number(words, 4),
                number(words, 5));
    }

    private static long number(String[] words, int index) {
        return Long.parseLong(words[index]);
    }

    /** As {@link #parsed} takes it. */
    String line() {
        return seconds + " " + heapKib + " " + nativeKib + " " + residentKib + " " + threads + " " + slots;
    }
}
