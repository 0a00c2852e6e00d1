package handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import handles.far.Base;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Handles with names like what is generated, and in odd company. */
@Attach
@NativeLib("c")
public interface Handles {

    /** Like the runtime's class. */
    @Handle(close = "owned-handle.close")
    interface OwnedHandle extends AutoCloseable {
        @Override
        void close();

        /** Like a field. */
        OwnedHandle NONE = null;

        /**
         * Says so.
         *
         * @return whether it is
         */
        boolean isClosed();

        @Override
        boolean equals(Object other);
    }

    /** Derived from another handle. */
    @Handle(close = "derived_close")
    interface Derived extends Base {}

    /**
     * A record whose component is named like a local.
     *
     * @param result where it is
     */
    @Handle
    record Result(MemorySegment result) {
        /** Refuses what is not there. */
        public Result {
            java.util.Objects.requireNonNull(result);
        }
    }

    /**
     * Like a class of ours.
     *
     * @param segments where it is
     */
    @Handle
    record Segments(MemorySegment segments) {}

    /** Wraps a handle. */
    @Converter
    final class Wrapping {
        private Wrapping() {}

        static Derived toNative(StringBuilder value) {
            throw new IllegalStateException(value.toString());
        }

        static StringBuilder fromNative(Derived value) {
            return new StringBuilder(value.toString());
        }
    }

    /** Wraps a record, in memory of the call. */
    @Converter
    final class WrappingRecord {
        private WrappingRecord() {}

        static Segments toNative(StringBuilder value, SegmentAllocator allocator) {
            return new Segments(allocator.allocateFrom(value.toString()));
        }

        static StringBuilder fromNative(@Nullable Segments value) {
            return new StringBuilder(String.valueOf(value));
        }
    }

    /**
     * Parameters named like ours.
     *
     * @param OwnedHandle a
     * @param result b
     * @param address c
     * @return d
     */
    @Nullable
    Result ownedHandle(OwnedHandle OwnedHandle, Result result, @Nullable Segments address);

    /**
     * All at once.
     *
     * @param a is consumed
     * @param b is consumed if it is there
     * @param c is borrowed
     * @param d is a string
     * @return another
     */
    Derived derived(@Consumed Derived a, @Consumed @Nullable Derived b, Base c, String d);

    /**
     * Converted.
     *
     * @param a one
     * @param b another
     * @return a third
     */
    @Convert(Wrapping.class)
    StringBuilder wrapped(@Convert(Wrapping.class) StringBuilder a, @Convert(WrappingRecord.class) StringBuilder b);

    /**
     * Converted.
     *
     * @return a third
     */
    @Convert(WrappingRecord.class)
    StringBuilder wrappedRecord();

    /**
     * Of another package.
     *
     * @return one that C keeps
     */
    @Borrowed
    @CType("struct base *")
    Base base();

    /**
     * Deprecated.
     *
     * @param old one
     * @return another
     */
    @SuppressWarnings("removal")
    Old old(Old old);

    /**
     * Critical.
     *
     * @param handle one
     */
    @Attach(critical = true)
    void critical(OwnedHandle handle);

    /**
     * Optional.
     *
     * @param handle one
     * @return the same
     */
    @Attach(optional = true)
    default OwnedHandle optional(OwnedHandle handle) {
        return handle;
    }
}
