package waiting;

/** Has what ends waits for others. */
interface Stopping {

    static void stopAll() {}

    void stop(int number);
}
