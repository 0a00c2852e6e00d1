package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@code size_t strlen(const char *)}: a string in, as a NUL-terminated copy in UTF-8. */
@State(Scope.Thread)
public class StringArgument {

    private static final LibC TOMBOLO = new LibCBinding();
    private static final MethodHandle EXACT = ByHand.libc("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    private static final MethodHandle CANONICAL = ByHand.libc("strlen", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    @Param
    public Text text = Text.ASCII_3;

    private String argument = "";
    private MemorySegment copy = MemorySegment.NULL;

    @Setup
    public void prepare() {
        argument = text.content();
        copy = Arena.global().allocateFrom(argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.strlen(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            Slots.write(slot, argument);
            return (long) CANONICAL.invokeExact(slot);
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (long) EXACT.invokeExact(arena.allocateFrom(argument));
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        return (long) EXACT.invokeExact(copy);
    }

    @Benchmark
    public long jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractCalls.strlen(arena.allocateFrom(argument));
        }
    }

    @Benchmark
    public long eager() {
        return EagerCalls.INSTANCE.strlen(argument);
    }

    @Benchmark
    public long lwjgl() {
        return LwjglLibC.Loaded.LIBC.strlen(argument);
    }

    @Benchmark
    public long jni() {
        return JniStubs.strlen(argument);
    }

    @Benchmark
    public long jna() {
        return JnaCalls.Loaded.LIBC.strlen(argument);
    }

    @Benchmark
    public long jnaDirect() {
        return JnaDirect.LibC.strlen(argument);
    }

    @Benchmark
    public long jnr() {
        return JnrCalls.Loaded.LIBC.strlen(argument);
    }
}
