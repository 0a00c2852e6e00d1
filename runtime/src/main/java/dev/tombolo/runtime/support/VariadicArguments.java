package dev.tombolo.runtime.support;

import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.OwnedHandle;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/**
 * The values that stand for {@code ...} in one call, and the handle for their types. Each value is looked at once, for
 * the caller's array may change meanwhile.
 */
public final class VariadicArguments {
    private static final MemorySegment[] NO_SEGMENTS = {};
    private static final OwnedHandle[] NO_HANDLES = {};

    private final VariadicFunction function;
    private VariadicShape shape;
    private long[] words;
    private int count;
    private MemorySegment[] segments = NO_SEGMENTS;
    private OwnedHandle[] handles = NO_HANDLES;

    private VariadicArguments(VariadicFunction function, int most) {
        this.function = function;
        this.shape = function.none();
        this.words = new long[most];
    }

    static VariadicArguments of(VariadicFunction function, Object[] values, Scratch scratch) {
        VariadicArguments arguments = new VariadicArguments(function, values.length);
        try {
            for (Object value : values) {
                arguments.add(value, scratch);
            }
        } catch (Throwable t) {
            arguments.release();
            throw t;
        }
        return arguments;
    }

    /** The handle, of which the last two parameters are for {@link #words()} and {@link #segments()}. */
    public MethodHandle handle() {
        return function.handle(shape);
    }

    /** The values that are no segments: numbers, the bits of a {@code double}, and addresses. */
    public long[] words() {
        if (count < words.length) {
            words = Arrays.copyOf(words, count); // of which a handle takes exactly as many as it needs
        }
        return words;
    }

    /** The values that are segments, which the linker keeps alive. */
    public MemorySegment[] segments() {
        return segments;
    }

    /** Ends the use of the values. */
    public void release() {
        for (OwnedHandle handle : handles) {
            handle.release();
        }
    }

    private void add(Object value, Scratch scratch) {
        if (value instanceof Integer number) {
            add(VariadicKind.INT, number);
        } else if (value instanceof String text) {
            add(VariadicKind.TEXT, scratch.utf8(text, function.name(), shape.next()));
        } else if (value instanceof Long number) {
            add(VariadicKind.LONG, number);
        } else if (value instanceof Double number) {
            add(VariadicKind.DOUBLE, Double.doubleToRawLongBits(number));
        } else if (value instanceof MemorySegment segment) {
            add(Segments.checked(segment, function.name(), shape.next()));
        } else if (value instanceof OwnedHandle) {
            add(OwnedHandle.acquire(value, function.name(), shape.next()));
        } else {
            addPromoted(value);
        }
    }

    private void addPromoted(Object value) {
        if (value instanceof Float number) {
            add(VariadicKind.DOUBLE, Double.doubleToRawLongBits(number));
        } else if (value instanceof Byte || value instanceof Short) {
            add(VariadicKind.INT, ((Number) value).intValue());
        } else if (value instanceof Character character) {
            add(VariadicKind.INT, character);
        } else if (value instanceof Boolean truth) {
            add(VariadicKind.INT, truth ? 1 : 0);
        } else if (value instanceof FunctionPointer pointer) {
            add(VariadicKind.ADDRESS, pointer.address());
        } else if (value instanceof CallbackHandle<?> callback) {
            add(VariadicKind.ADDRESS, callback.address(function.name(), shape.next()));
        } else {
            throw Refusal.ofValue(function.name(), shape.next(), value);
        }
    }

    private void add(VariadicKind kind, long word) {
        words[count++] = word;
        shape = function.longer(shape, kind);
    }

    private void add(MemorySegment segment) {
        int last = segments.length;
        segments = Arrays.copyOf(segments, last + 1);
        segments[last] = segment;
        shape = function.longer(shape, VariadicKind.SEGMENT);
    }

    private void add(OwnedHandle handle) {
        int last = handles.length;
        handles = Arrays.copyOf(handles, last + 1);
        handles[last] = handle;
        add(VariadicKind.ADDRESS, handle.address());
    }
}
