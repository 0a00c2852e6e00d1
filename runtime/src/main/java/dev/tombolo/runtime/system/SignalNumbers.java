package dev.tombolo.runtime.system;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The signals of a system.
 *
 * @param highest the last one; the first is 1
 * @param held what cannot be handled, or belongs to the JVM or to C's library, some of it before anybody sees it in use
 * @param candidates what nobody sends without being asked to, the best first
 */
record SignalNumbers(int highest, Set<Integer> held, List<Integer> candidates) {

    /** What HotSpot handles or has others handle, debuggers and {@code abort} among them, and what cannot be handled. */
    private static final List<Integer> OF_LINUX = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 19, 25);

    /** The same, and 23, by which channels wake their threads. */
    private static final Set<Integer> OF_MAC = Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, 15, 17, 23, 25, 31);

    /** {@code SIGURG} and {@code SIGINFO}, ignored unless somebody handles them: macOS has no real-time signals. */
    private static final List<Integer> FREE_ON_MAC = List.of(16, 29);

    /** The first of those that are there for no purpose on Linux, of which C's library keeps the first few. */
    private static final int FIRST_REAL_TIME = 32;

    SignalNumbers {
        held = Set.copyOf(held);
        candidates = List.copyOf(candidates);
    }

    /**
     * Those of Linux.
     *
     * @param realTimeFirst {@code SIGRTMIN}: C's library holds those from 32 to here
     * @param realTimeLast {@code SIGRTMAX}: two below, the JVM's channels wake their threads
     */
    static SignalNumbers ofLinux(int realTimeFirst, int realTimeLast) {
        int ofChannels = realTimeLast - 2;
        IntStream held = IntStream.concat(
                IntStream.range(FIRST_REAL_TIME, realTimeFirst),
                IntStream.concat(OF_LINUX.stream().mapToInt(Integer::intValue), IntStream.of(ofChannels)));
        List<Integer> below = IntStream.range(realTimeFirst, ofChannels).boxed().toList();
        return new SignalNumbers(realTimeLast, Set.copyOf(held.boxed().toList()), below.reversed());
    }

    static SignalNumbers ofMac() {
        return new SignalNumbers(31, OF_MAC, FREE_ON_MAC);
    }
}
