package dev.tombolo.runtime.support;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A function of which each call is printed when it is back. */
final class TracedFunction {
    private static final MethodType CALL = MethodType.methodType(Object.class, Object[].class);

    private final String name;
    private final Downcall type;

    /** The same, or one that captures where that does not. */
    private final Downcall called;

    /** Takes all arguments in one array. */
    private final MethodHandle handle;

    /** The place of the segment for what is captured. */
    private final int state;

    /**
     * One whose calls are printed.
     *
     * @param name what it is called in the trace
     * @param type what the caller knows of it
     * @param called the same, capturing
     * @param linked the handle of that type
     */
    TracedFunction(String name, Downcall type, Downcall called, MethodHandle linked) {
        this.name = name;
        this.type = type;
        this.called = called;
        this.handle = linked.asType(linked.type().generic())
                .asSpreader(Object[].class, linked.type().parameterCount());
        this.state = type.result() instanceof StructType ? 1 : 0; // behind the allocator
    }

    /** Stands in place of the untraced one: it has its type, returns what it returns, throws what it throws. */
    MethodHandle handle() {
        MethodType own = type.type();
        return calling()
                .bindTo(this)
                .asCollector(Object[].class, own.parameterCount())
                .asType(own);
    }

    private static MethodHandle calling() {
        try {
            return MethodHandles.lookup().findVirtual(TracedFunction.class, "call", CALL);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a method of this class is gone", e);
        }
    }

    /** Calls it. */
    @Nullable
    Object call(Object[] arguments) throws Throwable {
        if (called == type) {
            return traced(arguments);
        }
        try (Arena arena = Arena.ofConfined()) {
            Object[] more = new Object[arguments.length + 1];
            System.arraycopy(arguments, 0, more, 0, state);
            more[state] = arena.allocate(CallState.BYTES, Long.BYTES);
            System.arraycopy(arguments, state, more, state + 1, arguments.length - state);
            return traced(more);
        }
    }

    /** The arguments are written down before the call, which may change and release what they point to. */
    private @Nullable Object traced(Object[] arguments) throws Throwable {
        String call = TraceOutput.quietly(() -> written(arguments));
        long start = System.nanoTime();
        Object result;
        try {
            result = (Object) handle.invokeExact(arguments);
        } catch (Throwable thrown) {
            TraceOutput.print(() -> call + TraceText.failure(thrown) + TraceText.thread());
            throw thrown;
        }
        long nanos = System.nanoTime() - start;
        TraceOutput.print(() -> call + outcome(result, arguments) + TraceText.time(nanos) + TraceText.thread());
        return result;
    }

    // LibC.open("/etc/passwd", 0)
    private String written(Object[] arguments) {
        StringJoiner written = new StringJoiner(", ", name + "(", ")");
        List<NativeType> parameters = type.parameters();
        int first = arguments.length - parameters.size();
        for (int i = 0; i < parameters.size(); i++) {
            written.add(TraceText.of(parameters.get(i), arguments[first + i]));
        }
        return written.toString();
    }

    private String outcome(@Nullable Object result, Object[] arguments) {
        CallState captured = called.captured();
        int error = captured == null ? 0 : captured.number((MemorySegment) arguments[state]);
        return new TracedOutcome(type, result, captured, error).text();
    }
}
