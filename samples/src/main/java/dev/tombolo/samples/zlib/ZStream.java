package dev.tombolo.samples.zlib;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What zlib and its caller share of a stream that is being compressed or expanded. */
@Struct("z_stream_s")
public interface ZStream {

    /** The next byte to be taken. */
    @CType("const unsigned char *")
    MemorySegment next_in();

    void next_in(MemorySegment bytes);

    /** How many bytes there are to be taken. */
    @CType("unsigned int")
    int avail_in();

    void avail_in(int count);

    /** How many bytes were taken in all. */
    @CType("unsigned long")
    long total_in();

    /** Where the next byte goes. */
    @CType("unsigned char *")
    MemorySegment next_out();

    void next_out(MemorySegment room);

    /** How many bytes there is room for. */
    @CType("unsigned int")
    int avail_out();

    void avail_out(int count);

    /** How many bytes were written in all. */
    @CType("unsigned long")
    long total_out();

    /** What is wrong; null if nothing is. */
    @Nullable
    String msg();

    /** The rest is zlib's own business, and the allocator's; NULL has zlib use its own. */
    MemorySegment state();

    MemorySegment zalloc();

    MemorySegment zfree();

    MemorySegment opaque();

    /** Whether it guesses that the data is text. */
    int data_type();

    /** The checksum of what was expanded. */
    @CType("unsigned long")
    long adler();

    @CType("unsigned long")
    long reserved();
}
