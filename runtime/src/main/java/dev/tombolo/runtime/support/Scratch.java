package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.tombolo.runtime.OwnedHandle;
import dev.tombolo.runtime.system.LastErrno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of one call's temporaries: claimed before the call, closed after it by the same thread, and not
 * touched again.
 *
 * <p>There are a few of these, each with a slot of memory, and they are used again and again: a call allocates nothing,
 * whatever C2 inlines. A thread takes the one that its number points at, its home; a call within a call, or a thread that
 * finds it taken, the next that is free. Where none is, and for what a slot cannot hold, there is an arena for the one
 * call. A thread that finds its home taken by another thread moves to where it found room: two that call all the time
 * would else keep taking the same cache lines from each other.
 *
 * <p>The first bytes of a slot are for the state that a call captures.
 */
public final class Scratch extends LineApart implements SegmentAllocator, AutoCloseable {

    static final int SLOTS = 64;

    /** So many threads that were made one after the other can move without moving each other. */
    private static final int HOMES = 1024;

    /** An array of 16 KiB, which is 4,096 ints, and 256 bytes for what is captured and what goes with such an array. */
    static final int SLOT_BYTES = 16 * 1024 + 256;

    /** In place of the number of a slot: an arena of its own. */
    static final int NO_SLOT = -1;

    /** In place of the number of a slot: an arena of the user's. */
    static final int IN_ARENA = -2;

    private static final int SLOT_ALIGNMENT = 64;

    private static final VarHandle BUSY = busy();
    private static final Scratch[] ALL = all();

    /** The home of a thread, at its number modulo the length: a hint, which any thread may overwrite. */
    private static final Scratch[] HOME = homes();

    /** For what is written where it outlives calls and takes no memory besides: it holds no handle. It is not to be closed. */
    public static final Scratch NO_CALL = new Scratch(IN_ARENA, 0, CallState.BYTES);

    /** The number of the thread that has it, from claim to close. */
    @SuppressWarnings("unused") // see BUSY
    private long busy;

    /** The number of its slot, or what stands for none. */
    private final int slot;

    private final long state;
    private final long bottom;
    private final long end;
    private long top;
    private @Nullable Arena overflow;
    private @Nullable CallState held;
    private @Nullable HeldHandles handles;

    /** The first of the stubs that end with this. */
    private @Nullable Stub<?> stubs;

    /** Whether its thread found its home taken. */
    private boolean isAway;

    /** Whether one of the five above is there, and has anything. */
    private boolean hasMoreToEnd;

    private Scratch(int slot, long start, long end) {
        this.slot = slot;
        this.state = start;
        this.bottom = start + CallState.BYTES;
        this.end = end;
        this.top = bottom;
    }

    private static VarHandle busy() {
        try {
            return MethodHandles.lookup().findVarHandle(Scratch.class, "busy", long.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Scratch[] all() {
        Scratch[] all = new Scratch[SLOTS];
        long block = Arena.global()
                .allocate((long) SLOTS * SLOT_BYTES, SLOT_ALIGNMENT)
                .address();
        for (int i = 0; i < SLOTS; i++) {
            all[i] = new Scratch(i, block + (long) i * SLOT_BYTES, block + (i + 1L) * SLOT_BYTES);
        }
        return all;
    }

    private static Scratch[] homes() {
        Scratch[] homes = new Scratch[HOMES];
        for (int i = 0; i < HOMES; i += SLOTS) {
            System.arraycopy(ALL, 0, homes, i, SLOTS);
        }
        return homes;
    }

    /** Memory for one call. */
    public static Scratch claim() {
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        long thread = Thread.currentThread().threadId();
        Scratch scratch = HOME[(int) thread & (HOMES - 1)];
        long bottom = scratch.bottom; // before the fence: what is written there need not wait for it
        if (!BUSY.compareAndSet(scratch, 0L, thread)) {
            return claimAnother(scratch, thread);
        }
        scratch.top = bottom;
        return scratch;
    }

    private static Scratch claimAnother(Scratch home, long thread) {
        for (int i = 1; i < SLOTS; i++) {
            Scratch scratch = ALL[(home.slot + i) & (SLOTS - 1)];
            if ((long) BUSY.getAcquire(scratch) == 0 && BUSY.compareAndSet(scratch, 0L, thread)) {
                scratch.top = scratch.bottom;
                scratch.isAway = true;
                scratch.hasMoreToEnd = true;
                moveUnlessNested(home, scratch, thread);
                return scratch;
            }
        }
        return withoutSlot();
    }

    private static void moveUnlessNested(Scratch home, Scratch found, long thread) {
        if ((long) BUSY.getOpaque(home) != thread) {
            HOME[(int) thread & (HOMES - 1)] = found;
        }
    }

    /** Has room for captured state, and for nothing else. */
    private static Scratch withoutSlot() {
        Arena arena = Arena.ofConfined();
        long start = arena.allocate(CallState.BYTES, Long.BYTES).address();
        Scratch scratch = new Scratch(NO_SLOT, start, start + CallState.BYTES);
        scratch.overflow = arena;
        scratch.isAway = true;
        scratch.hasMoreToEnd = true;
        return scratch;
    }

    /** Memory for a call that may wait: a slot that it held for hours would be lost to all others. */
    public static Scratch ofBlockingCall() {
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        return withoutSlot();
    }

    /**
     * Memory that lives as long as an arena, for what outlives a call. It is not to be closed.
     *
     * @throws NullPointerException if the arena is null
     */
    public static Scratch in(Arena arena) {
        Scratch scratch = new Scratch(IN_ARENA, 0, CallState.BYTES); // has no room but in the arena
        scratch.overflow = Objects.requireNonNull(arena, "arena");
        return scratch;
    }

    /** How many of the slots are claimed. */
    static int claimed() {
        int claimed = 0;
        for (Scratch scratch : ALL) {
            claimed += (long) BUSY.getAcquire(scratch) == 0 ? 0 : 1;
        }
        return claimed;
    }

    /**
     * The address of a NUL-terminated UTF-8 copy, valid until this is closed.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it has a NUL or an unpaired surrogate
     */
    public long utf8(String text, String function, String parameter) {
        if (text == null) {
            throw Refusal.ofNull(function, parameter);
        }
        long address = top;
        long next = text.length() < Utf8.WORD
                ? Utf8.writeShort(text, address, end, function, parameter)
                : Utf8.write(text, address, end, function, parameter);
        if (next == Utf8.NO_ROOM) {
            return Utf8.copy(text, overflow(), function, parameter);
        }
        top = aligned(next);
        return address;
    }

    /**
     * The address of a copy in another encoding, ended by a NUL of its unit, valid until this is closed.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it has a NUL or what the encoding cannot express
     */
    public long encoded(String text, TextEncoding encoding, String function, String parameter) {
        if (text == null) {
            throw Refusal.ofNull(function, parameter);
        }
        if (encoding == TextEncoding.UTF_8) {
            return utf8(text, function, parameter);
        }
        long address = reserve(encoding.bound(text.length()));
        encoding.write(text, address, function, parameter);
        return address;
    }

    /**
     * The address of memory for the value of a variable: of zeros, valid until this is closed.
     *
     * @throws NullPointerException if the variable is null
     */
    public long roomFor(Object variable, NativeType type, String function, String parameter) {
        if (variable == null) {
            throw Refusal.ofNull(function, parameter);
        }
        return zeroed(type);
    }

    /** The address of memory for a value: of zeros, valid until this is closed. */
    public long zeroed(NativeType type) {
        long bytes = type.bytes();
        if (bytes > Long.BYTES) {
            return zeroed(type, 1);
        }
        long address = reserve(Long.BYTES);
        Memory.ALL.set(JAVA_LONG_UNALIGNED, address, 0);
        return address;
    }

    /**
     * The address of memory for a value that is written to it next, valid until this is closed. Bytes that no value is
     * written to are zeros.
     */
    public long roomFor(NativeType type) {
        return type.isFilled() ? reserve(type.bytes()) : zeroed(type);
    }

    /** The address of an array of zeros, valid until this is closed. */
    public long zeroed(NativeType element, int count) {
        return zeroed(element.bytes() * count);
    }

    long zeroed(long bytes) {
        long address = reserve(bytes);
        Memory.ALL.asSlice(address, bytes).fill((byte) 0);
        return address;
    }

    /** The address of an array that holds anything, valid until this is closed. */
    public long roomFor(NativeType element, int count) {
        return reserve(element.bytes() * count);
    }

    /** The address of a copy of all that is in a segment, valid until this is closed. */
    long copyOf(MemorySegment segment) {
        long bytes = segment.byteSize();
        long address = top;
        if (bytes > end - address) {
            // Allocated for eight bytes and more, it is aligned for whatever they are; and it is not zeroed first.
            return overflow()
                    .allocateFrom(JAVA_BYTE, segment, JAVA_BYTE, 0, bytes)
                    .address();
        }
        top = aligned(address + bytes);
        MemorySegment.copy(segment, 0, Memory.ALL, address, bytes);
        return address;
    }

    /**
     * The address of an open handle, to be written where C finds it. It is in use until this is closed, if this is the
     * memory of a call; else whoever closes it does not wait.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is no handle, but something else that implements the interface
     * @throws IllegalStateException if it is closed
     */
    public long hold(Object handle, String owner, String name) {
        if (state == 0) {
            return OwnedHandle.addressOf(handle, owner, name);
        }
        HeldHandles all = handles;
        if (all == null) {
            all = new HeldHandles();
            handles = all;
        }
        hasMoreToEnd = true;
        return all.hold(handle, owner, name);
    }

    private long reserve(long bytes) {
        long address = top;
        if (bytes <= end - address) {
            top = aligned(address + bytes);
            return address;
        }
        return overflow().allocate(bytes, Long.BYTES).address();
    }

    /**
     * Zeroed memory for a converter, valid until this is closed; that it is not used later, nobody checks.
     *
     * @throws IllegalArgumentException if the size is negative, or the alignment no power of two
     */
    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        if (byteSize < 0 || byteAlignment <= 0 || Long.bitCount(byteAlignment) != 1) {
            throw Refusal.ofAllocation(byteSize, byteAlignment);
        }
        return room(byteSize, byteAlignment).fill((byte) 0);
    }

    /**
     * Memory for the result of a call, which C writes as a whole; valid until this is closed.
     *
     * @param scratch where it is
     */
    record Room(Scratch scratch) implements SegmentAllocator {
        @Override
        public MemorySegment allocate(long byteSize, long byteAlignment) {
            return scratch.room(byteSize, byteAlignment);
        }
    }

    /**
     * The same, set aside beforehand: for a call that another thread makes, to which an arena of this one is closed.
     *
     * @param segment where it is
     */
    record SetAside(MemorySegment segment) implements SegmentAllocator {

        static SetAside in(Scratch scratch, NativeType type) {
            long address = scratch.zeroed(type, 1);
            return new SetAside(Memory.ALL.asSlice(address, type.bytes()));
        }

        @Override
        public MemorySegment allocate(long byteSize, long byteAlignment) {
            return segment;
        }
    }

    private MemorySegment room(long bytes, long alignment) {
        long address = (top + alignment - 1) & -alignment;
        if (bytes > end - address) {
            return overflow().allocate(bytes, alignment);
        }
        top = aligned(address + bytes);
        return Memory.ALL.asSlice(address, bytes);
    }

    /**
     * The segment that takes what a call captures: the first argument of a handle that is linked
     * {@linkplain Downcall#capturing capturing}. Until the call it has what the last one captured in it.
     */
    public MemorySegment callState() {
        return Memory.ALL.asSlice(state, CallState.BYTES);
    }

    /** The errno that was captured. */
    public int errno() {
        return captured(CallState.ERRNO);
    }

    /** What was captured. */
    public int captured(CallState what) {
        return Memory.ALL.get(JAVA_INT, state + what.offset());
    }

    /** Makes the errno that was captured {@link dev.tombolo.runtime.Errno#last()}. */
    public void publishErrno() {
        publishErrno(CallState.ERRNO);
    }

    /** Makes what was captured {@link dev.tombolo.runtime.Errno#last()}. */
    public void publishErrno(CallState what) {
        LastErrno.publish(captured(what));
    }

    /** Makes the errno that was captured {@link dev.tombolo.runtime.Errno#last()}, now and when this is closed. */
    public void holdErrno() {
        holdErrno(CallState.ERRNO);
    }

    /**
     * Makes what was captured {@link dev.tombolo.runtime.Errno#last()}, now and again when this is closed: what the
     * user's code calls in between does not count.
     */
    public void holdErrno(CallState what) {
        publishErrno(what);
        held = what;
        hasMoreToEnd = true;
    }

    /** The number of the slot, which nobody else has until this is closed, {@link #NO_SLOT} or {@link #IN_ARENA}. */
    int slot() {
        return slot;
    }

    /** Whether it is not the slot that the thread takes first, as in a call within a call. */
    boolean isAway() {
        return isAway;
    }

    /** The arena that this was made of with {@link #in}. */
    Arena arena() {
        return overflow();
    }

    /** Has a stub end when this is closed; the one that was added before it. */
    @Nullable
    Stub<?> endLast(Stub<?> stub) {
        Stub<?> before = stubs;
        stubs = stub;
        hasMoreToEnd = true;
        return before;
    }

    private static long aligned(long address) {
        return (address + Long.BYTES - 1) & -Long.BYTES;
    }

    private Arena overflow() {
        Arena arena = overflow;
        if (arena == null) {
            arena = Arena.ofConfined();
            overflow = arena;
            hasMoreToEnd = true;
        }
        return arena;
    }

    /** Ends the life of all that was written here. */
    @Override
    public void close() {
        if (hasMoreToEnd) {
            endMore();
        } else {
            BUSY.setRelease(this, 0L);
        }
    }

    private void endMore() {
        CallState what = held;
        if (what != null) {
            publishErrno(what);
        }
        endCallbacks();
        HeldHandles all = handles;
        if (all != null) {
            all.release();
        }
        Arena arena = overflow;
        held = null;
        stubs = null;
        overflow = null;
        isAway = false;
        hasMoreToEnd = false;
        BUSY.setRelease(this, 0L);
        if (arena != null) {
            arena.close();
        }
    }

    private void endCallbacks() {
        Stub<?> stub = stubs;
        stubs = null;
        while (stub != null) {
            stub = stub.endCall(this);
        }
    }
}
