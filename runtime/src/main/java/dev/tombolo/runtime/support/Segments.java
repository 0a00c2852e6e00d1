package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Checks segments that go to C, and makes those that come back. */
public final class Segments {

    private Segments() {}

    /**
     * The segment itself, once it is certain that C may be given its address.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it lies in Java's heap, which moves
     * @throws IllegalStateException if its arena is closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    public static MemorySegment checked(MemorySegment segment, String function, String parameter) {
        if (segment == null) {
            throw Refusal.ofNull(function, parameter);
        }
        if (!segment.isNative()) {
            throw Refusal.ofHeapSegment(function, parameter);
        }
        if (!segment.scope().isAlive()) {
            throw Refusal.ofClosedSegment(function, parameter, segment);
        }
        if (!segment.isAccessibleBy(Thread.currentThread())) {
            throw Refusal.ofForeignSegment(function, parameter);
        }
        return segment;
    }

    /**
     * What a typed pointer holds, once it is certain that C may be given its address.
     *
     * @throws IllegalArgumentException if it is {@code NULL}, or lies in Java's heap, which moves
     * @throws IllegalStateException if its arena is closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    public static MemorySegment ofHandle(MemorySegment segment, String function, String parameter) {
        if (segment != null && segment.isNative() && segment.address() == 0) {
            throw Refusal.ofNullHandle(function, parameter);
        }
        return checked(segment, function, parameter);
    }

    /**
     * The address of a function, once it is certain that it is none that C calls nothing at.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is {@code NULL}, or lies in Java's heap
     * @throws IllegalStateException if its arena is closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    public static MemorySegment function(MemorySegment segment, String function, String parameter) {
        MemorySegment checked = checked(segment, function, parameter);
        if (checked.address() == 0) {
            throw Refusal.ofNullFunction(function, parameter);
        }
        return checked;
    }

    /** A segment of no size at the address; null for NULL, whether or not the declaration says so. */
    @SuppressWarnings("NullAway") // C decides at run time: generated code returns it where the user declared non-null
    public static MemorySegment orNull(long address) {
        return address == 0 ? null : MemorySegment.ofAddress(address);
    }

    /** Null, for NULL: whether or not the declaration says that it may be. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as above; and it is of every type
    public static <T> T none() {
        return null;
    }

    /**
     * Keeps what a value holds until here, behind a call: C found addresses in it of segments that the collector may free
     * with the last that knows them.
     */
    @SuppressWarnings({"exports", "ReachabilityFenceUsage"}) // where the call has thrown, C does not run any more
    public static void keep(@Nullable Object value) {
        Reference.reachabilityFence(value);
    }
}
