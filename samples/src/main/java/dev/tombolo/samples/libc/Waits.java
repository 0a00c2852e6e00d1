package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.ErrnoException;

/**
 * Some of POSIX's {@code unistd.h} and {@code poll.h}: what waits, and what it waits for.
 *
 * <p>Each may be called on a virtual thread, which then parks; an interrupt ends each of them with an
 * {@link InterruptedException}.
 */
@NativeLib("c")
public interface Waits {

    /** Waits for so many seconds; 0, or those that were left when something else than an interrupt of Java's woke it. */
    @Attach(blocking = true)
    @CType("unsigned int")
    int sleep(@CType("unsigned int") int seconds) throws InterruptedException;

    /**
     * Makes a pipe.
     *
     * @param ends where its two descriptors go: the one to read from, and the one to write to
     */
    @Attach
    int pipe(@Out @Length(2) int[] ends) throws ErrnoException;

    /** Waits for bytes, and reads no more than so many; how many there were, 0 at the end. */
    @Attach(blocking = true)
    @CType("ssize_t")
    long read(int descriptor, @Out @CountedBy("count") @CType("void *") byte[] bytes, @SizeT long count)
            throws ErrnoException, InterruptedException;

    /** Writes bytes, maybe fewer than are there, and waits until there is room for one; how many it wrote. */
    @Attach(blocking = true)
    @CType("ssize_t")
    long write(int descriptor, @CountedBy("count") @CType("const void *") byte[] bytes, @SizeT long count)
            throws ErrnoException, InterruptedException;

    /** Closes a descriptor. */
    @Attach
    int close(int descriptor) throws ErrnoException;

    /**
     * Waits until something happens to one of the descriptors.
     *
     * @param watched what to wait for; what happened afterwards
     * @param milliseconds how long at most; without end if it is negative
     * @return to how many something happened
     */
    @Attach(blocking = true)
    int poll(@CountedBy("count") Watched[] watched, @CType("nfds_t") long count, int milliseconds)
            throws ErrnoException, InterruptedException;

    /**
     * A descriptor, and what happens to it.
     *
     * @param events what is waited for: {@link #READABLE}, {@link #WRITABLE}
     * @param happened what there was of it
     */
    @Struct("pollfd")
    record Watched(int descriptor, short events, short happened) {

        /** There is something to read. */
        public static final short READABLE = 1;

        /** There is room to write. */
        public static final short WRITABLE = 4;

        /** Nothing has happened yet. */
        public Watched(int descriptor, short events) {
            this(descriptor, events, (short) 0);
        }
    }
}
