package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * A C struct or union, with the sizes and places that the platform's C compilers give it. By value it crosses as a
 * segment. The virtual machine trusts the components of a record, so that in a constant they fold.
 *
 * @param name how messages call it
 * @param layout what it looks like in memory
 * @param bytes its size
 * @param alignment in bytes
 * @param isReturnedInRegisters whether a function that returns it by value writes no memory
 * @param isFilled whether a value that is written to it leaves no byte as it was
 * @param members where they lie
 */
public record StructType(
        String name,
        GroupLayout layout,
        long bytes,
        long alignment,
        boolean isReturnedInRegisters,
        boolean isFilled,
        StructMembers members)
        implements NativeType {

    /** Begins the definition of a struct. */
    public static StructBuilder struct(String name) {
        return new StructBuilder(name, false, Platform.described());
    }

    /** Begins the definition of a union. */
    public static StructBuilder union(String name) {
        return new StructBuilder(name, true, Platform.described());
    }

    @Override
    public GroupLayout canonical() {
        return PassedStruct.canonical(this);
    }

    @Override
    public GroupLayout exact() {
        return PassedStruct.exact(this);
    }

    @Override
    public GroupLayout inMemory() {
        return layout;
    }

    @Override
    public Class<?> carrier() {
        return MemorySegment.class;
    }

    /**
     * The number of bytes before a member that is no bit-field.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public long offset(String member) {
        PlacedMember placed = members.named(member);
        if (placed.member() instanceof Member.Bits) {
            throw StructRefusal.ofOffset(name, member);
        }
        return placed.offset();
    }

    /**
     * A bit-field.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public BitField bitField(String member) {
        PlacedMember placed = members.named(member);
        if (placed.member() instanceof Member.Bits bits) {
            return new BitField(
                    name, member, placed.bit(), bits.width(), bits.type().signed());
        }
        throw StructRefusal.ofBitField(name, member);
    }

    /**
     * The segment itself, once it is certain that it can be read as this struct.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is too small, or not aligned
     * @throws IllegalStateException if its arena is closed
     * @throws WrongThreadException if its arena is confined to another thread
     */
    public MemorySegment check(MemorySegment segment) {
        if (segment == null
                || segment.byteSize() < bytes
                || segment.maxByteAlignment() < alignment
                || !segment.scope().isAlive()
                || !segment.isAccessibleBy(Thread.currentThread())) {
            throw StructRefusal.ofSegment(this, segment);
        }
        return segment;
    }

    /** The same of a segment that holds any number of these, none also. */
    public MemorySegment checkArray(MemorySegment segment) {
        return segment != null && segment.byteSize() == 0 ? segment : check(segment);
    }

    /**
     * The segment itself, once it is certain that this struct can be written to it.
     *
     * @throws IllegalArgumentException if it is read-only, or as {@link #check} does
     */
    public MemorySegment checkWritable(MemorySegment segment) {
        if (check(segment).isReadOnly()) {
            throw StructRefusal.ofReadOnly(this);
        }
        return segment;
    }

    /** Zeroed memory for what goes to C by value: in Java's heap, where C2 finds that it is not needed at all. */
    public MemorySegment argument() {
        return Words.zeroed(bytes);
    }

    /** Zeroed memory of C's until the scratch memory is closed. */
    public MemorySegment in(Scratch scratch) {
        return scratch.allocate(bytes, alignment);
    }

    /** The memory at an address that C gave: as large as this, alive for as long as C keeps it. */
    public MemorySegment at(long address) {
        return Memory.ALL.asSlice(address, bytes);
    }

    /** The memory at an offset in a segment, as large as this. */
    public MemorySegment at(MemorySegment segment, long offset) {
        return segment.asSlice(offset, bytes);
    }

    /** Adds the bits that one segment holds of this to those of another, and clears the first. */
    public void combine(MemorySegment part, MemorySegment whole) {
        for (long i = 0; i < bytes; i++) {
            whole.set(JAVA_BYTE, i, (byte) (whole.get(JAVA_BYTE, i) | part.get(JAVA_BYTE, i)));
            part.set(JAVA_BYTE, i, (byte) 0);
        }
    }

    /**
     * Checks the index of an element of a member that is an array.
     *
     * @throws IndexOutOfBoundsException if there is none, naming struct and member
     */
    public void checkIndex(int index, int length, String member) {
        if (index < 0 || index >= length) {
            throw StructRefusal.ofIndex(name, member, index, length);
        }
    }

    /**
     * Checks that a Java array fills a member that is one.
     *
     * @throws IllegalArgumentException if it has another length, naming struct and member
     */
    public void checkLength(int given, int length, String member) {
        if (given != length) {
            throw StructRefusal.ofLength(name, member, given, length);
        }
    }

    /** What is wrong with a view that was not made by the class that shows this: it is null, or the user's own. */
    public RuntimeException refused(Object view, String function, String parameter) {
        return view == null
                ? Refusal.ofNull(function, parameter)
                : StructRefusal.ofView(this, view, function, parameter);
    }

    /** What a view of this in a segment is to a reader of a log: its type and its place. */
    public String describe(MemorySegment segment) {
        return StructRefusal.place(this, segment);
    }

    /**
     * The scratch memory of a call that needs none but for this result; null where it needs none for this either. For the
     * head of a {@code try}, which closes no null.
     */
    @SuppressWarnings("NullAway") // public: our users' modules do not see the annotation
    public Scratch claimForResult() {
        return isReturnedInRegisters ? null : Scratch.claim();
    }

    /**
     * What a handle that returns this takes as its first argument. What it returns is valid until the scratch memory is
     * closed.
     *
     * @param scratch may be null where {@link #claimForResult} gives null
     */
    public SegmentAllocator result(Scratch scratch) {
        return isReturnedInRegisters ? HeapAllocator.HEAP : new Scratch.Room(scratch);
    }

    /** The same where another thread may call C. */
    public SegmentAllocator resultElsewhere(Scratch scratch) {
        return isReturnedInRegisters ? HeapAllocator.HEAP : Scratch.SetAside.in(scratch, this);
    }

    @Override
    public String toString() {
        return name;
    }
}
