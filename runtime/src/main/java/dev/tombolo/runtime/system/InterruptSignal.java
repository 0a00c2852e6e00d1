package dev.tombolo.runtime.system;

import java.lang.foreign.MemorySegment;

/**
 * The signal that ends waits, with its handler in place.
 *
 * @param number the signal's
 * @param type how its action lies in memory
 * @param handler the address of a function of C's that does nothing
 */
record InterruptSignal(int number, SignalAction type, long handler) {

    /**
     * Takes the signal of this platform.
     *
     * @throws NoSignalException if there is none, or it is not to be had
     */
    static InterruptSignal taken() throws NoSignalException {
        String asked = System.getProperty(Signals.PROPERTY);
        if (Signals.NONE.equals(asked)) {
            throw new NoSignalException("-D" + Signals.PROPERTY + "=" + Signals.NONE + " says so");
        }
        Platform platform = Platform.host();
        SignalAction type = SignalAction.of(platform);
        if (!CSignal.isThere()) {
            throw new NoSignalException("native access is not enabled, or the C library has no pthread_kill");
        }
        long harmless = harmless();
        SignalChoice choice =
                new SignalChoice(CSignal.numbers(platform), signal -> others(CSignal.handler(signal, type), harmless));
        InterruptSignal signal = new InterruptSignal(choice.signal(asked), type, harmless);
        if (!signal.takes()) {
            throw new NoSignalException("the system refuses a handler for signal " + signal.number);
        }
        return signal;
    }

    /** A second class loader may have a second Tombolo; they share the signal, which goes to one thread alone. */
    private static long others(long handler, long harmless) {
        return handler == harmless ? 0 : handler;
    }

    private static long harmless() throws NoSignalException {
        MemorySegment function = CErrno.harmlessFunction();
        if (function == null) {
            throw new NoSignalException("the C library has no function that is known to do nothing");
        }
        return function.address();
    }

    private boolean takes() {
        return CSignal.handle(number, handler, type);
    }

    /**
     * Sends it to a thread that has not ended; false where somebody else has taken it, and it is not sent any more. A
     * library that gave every signal its default back has not taken it, but sending it then would end the JVM: it is
     * taken again.
     */
    boolean send(long thread) {
        long found = CSignal.handler(number, type);
        boolean isTaken = found == handler || (found == 0 && takes());
        if (isTaken) {
            boolean ignored = CSignal.kill(thread, number); // where it is not sent now, it is later
        }
        return isTaken;
    }
}
