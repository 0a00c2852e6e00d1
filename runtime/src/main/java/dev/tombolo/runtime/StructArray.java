package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.RandomAccess;

/**
 * The structs that lie one after the other in a segment, as a list of fixed size. An element of an interface is a live
 * view, so that what is written to it is in the array; one of a record is a copy, and counts once it is {@link #set}.
 *
 * <p>The class that is generated beside the struct makes them: {@code PointStruct.array(arena, 100)}. The array is as
 * usable as its segment: closed with its arena, and by the threads that may use it.
 *
 * @param <T> the record or interface annotated {@code @Struct} or {@code @Union}
 */
public final class StructArray<T> extends AbstractList<T> implements RandomAccess {
    private final Element<T> element;
    private final MemorySegment segment;
    private final int size;

    private StructArray(Element<T> element, MemorySegment segment, int size) {
        this.element = element;
        this.segment = segment;
        this.size = size;
    }

    /** For generated classes: how one element is read and written. */
    public interface Element<T> {

        /** What messages call the struct. */
        String name();

        /** The size of an element; that of an array is a multiple of it. */
        long bytes();

        /** The element in a segment of its own size. */
        T get(MemorySegment segment);

        /** Copies an element into a segment of its own size. */
        void set(MemorySegment segment, T value);
    }

    /**
     * For generated classes: the array in a segment, which they have checked.
     *
     * @throws IllegalArgumentException if the size of the segment is no multiple of the element's, or makes more elements
     *     than an {@code int} counts
     */
    public static <T> StructArray<T> of(Element<T> element, MemorySegment segment) {
        long bytes = segment.byteSize();
        long size = bytes / element.bytes();
        if (size * element.bytes() != bytes) {
            throw new IllegalArgumentException(element.name() + ": a segment of " + bytes
                    + " bytes is no array: an element has " + element.bytes());
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(element.name() + ": a list cannot have " + size + " elements");
        }
        return new StructArray<>(element, segment, (int) size);
    }

    /** The memory of all elements. */
    public MemorySegment segment() {
        return segment;
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * The element: a view of the array's memory, or a copy of what is in it.
     *
     * @throws IndexOutOfBoundsException naming index and size
     */
    @Override
    public T get(int index) {
        return element.get(slice(index));
    }

    /**
     * Copies an element into the array. What was there before is returned as a copy, so that sorting and swapping work.
     *
     * @throws NullPointerException if the element is null
     * @throws IndexOutOfBoundsException naming index and size
     */
    @Override
    public T set(int index, T value) {
        MemorySegment slice = slice(index);
        if (value == null) {
            throw new NullPointerException(element.name() + ": the element at index " + index + " is null");
        }
        T before = element.get(copy(slice));
        element.set(slice, value);
        return before;
    }

    /** Sorts copies, as an element that is a view changes with the array. */
    @Override
    @SuppressWarnings("unchecked") // what is sorted was read as T
    public void sort(Comparator<? super T> order) {
        MemorySegment before = copy(segment);
        Object[] sorted = new Object[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = element.get(before.asSlice(i * element.bytes(), element.bytes()));
        }
        Arrays.sort((T[]) sorted, order);
        for (int i = 0; i < size; i++) {
            element.set(slice(i), (T) sorted[i]);
        }
    }

    private MemorySegment slice(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(
                    element.name() + ": index " + index + " is outside an array of " + size + " elements");
        }
        return segment.asSlice(index * element.bytes(), element.bytes());
    }

    /** In Java's heap, aligned as structs are. */
    private static MemorySegment copy(MemorySegment segment) {
        long words = (segment.byteSize() + Long.BYTES - 1) / Long.BYTES;
        return MemorySegment.ofArray(new long[Math.toIntExact(words)])
                .asSlice(0, segment.byteSize())
                .copyFrom(segment);
    }
}
