package dev.tombolo.benchmarks.report;

import java.util.Arrays;

/** A way to make a call, in the order of the tables. A benchmark class has a method of that name for each it measures. */
public enum Contender {
    /** A generated binding. */
    TOMBOLO("tombolo", "Tombolo"),
    /** The fastest correct code known, written by hand for this one call. */
    BEST_IDIOM("bestIdiom", "best idiom"),
    /** A {@code static final} handle of C's exact types and nothing around it. */
    RAW_HANDLE("rawHandle", "raw handle"),
    /** What the JDK's documentation shows: a confined arena for each call. */
    NAIVE_ARENA("naiveArena", "arena per call"),
    /** A segment of C's memory for each call, made as large as all memory. */
    NAIVE_SEGMENT("naiveSegment", "segment per call"),
    /** Constants and their values in hash maps. */
    NAIVE_MAP("naiveMap", "maps"),
    /** Sets by streams over their constants. */
    NAIVE_STREAM("naiveStream", "streams"),
    /** Converters as objects, which are stacked at run time. */
    NAIVE_OBJECTS("naiveObjects", "converter objects"),
    /** A handle that takes boxed arguments, whatever they are. */
    NAIVE_ARGUMENTS("naiveArguments", "`invokeWithArguments`"),
    /** A segment in an arena that any thread may close, and that waits for calls, as the JDK has it. */
    SHARED_ARENA("sharedArena", "segment of a shared arena"),
    /** A layout's {@code VarHandle}. */
    VAR_HANDLE("varHandle", "`VarHandle`"),
    /** C that waits on the carrier of a virtual thread. */
    PINNED("pinned", "pinned"),
    /** Java that waits as long. */
    THREAD_SLEEP("threadSleep", "`Thread.sleep`"),
    /** Calls as jextract generates them, and around them what a program then writes. */
    JEXTRACT("jextract", "jextract's code"),
    /** A handle for each function, linked with its class, and an arena for each call: the shape of alveolo-ffm's code. */
    EAGER("eager", "eager handles as alveolo's"),
    /** A class that its binder makes of an interface at run time. */
    LWJGL("lwjgl", "LWJGL"),
    JNI("jni", "JNI"),
    /** A proxy of an interface. */
    JNA("jna", "JNA"),
    /** Native methods of a class, which JNA registers. */
    JNA_DIRECT("jnaDirect", "JNA direct"),
    JNR("jnr", "JNR-FFI"),
    /** A JDBC driver that calls C through JNI. */
    JDBC("jdbc", "JDBC"),
    /** The same work in C alone; measured by a program, not by a method. */
    C("c", "C");

    private final String method;
    private final String label;

    Contender(String method, String label) {
        this.method = method;
        this.label = label;
    }

    /** The contender that a benchmark method of that name measures. */
    public static Contender ofMethod(String name) {
        return Arrays.stream(values())
                .filter(contender -> contender.method.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no contender's method"));
    }

    /** The name of its benchmark methods. */
    public String method() {
        return method;
    }

    @Override
    public String toString() {
        return label;
    }
}
