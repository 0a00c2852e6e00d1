package dev.tombolo.benchmarks.scaling;

import java.util.concurrent.atomic.LongAdder;

/**
 * The program that counts, in each crowd, how often a call had its string elsewhere than the call before it by the same
 * thread, since another thread had that place: prints a crowd and a share a line.
 */
final class CountMoves {

    private static final Places PLACES = new PlacesBinding();
    private static final LongAdder CALLS = new LongAdder();
    private static final LongAdder MOVES = new LongAdder();

    private CountMoves() {}

    /** For how many milliseconds to count in each crowd. */
    public static void main(String[] arguments) throws InterruptedException {
        for (Crowd crowd : Crowd.values()) {
            CALLS.reset();
            MOVES.reset();
            ThreadLocal<long[]> last = ThreadLocal.withInitial(() -> new long[1]);
            Counting.rate(crowd, () -> call(last.get()), Long.parseLong(arguments[0]));
            System.out.println(crowd.name() + " " + MOVES.doubleValue() / CALLS.doubleValue());
        }
    }

    private static int call(long[] last) {
        long place = PLACES.strchr("foo", 'f').address();
        if (last[0] != 0 && last[0] != place) {
            MOVES.increment();
        }
        CALLS.increment();
        last[0] = place;
        return 0;
    }
}
