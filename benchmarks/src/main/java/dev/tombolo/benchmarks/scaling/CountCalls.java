package dev.tombolo.benchmarks.scaling;

/** The program that measures one {@linkplain Way way} in each crowd, in a JVM of its own: prints a crowd and
 * its rate a line. */
final class CountCalls {

    private CountCalls() {}

    /** The way, and for how many milliseconds to warm up and to count in each crowd. */
    public static void main(String[] arguments) throws InterruptedException {
        Call call = Way.valueOf(arguments[0]).call();
        Counting.rate(Crowd.TWO, call, Long.parseLong(arguments[1]));
        for (Crowd crowd : Crowd.values()) {
            Rate rate = Counting.rate(crowd, call, Long.parseLong(arguments[2]));
            System.out.println(crowd.name() + " " + rate.perSecond() + " " + rate.cpuNanos());
        }
    }
}
