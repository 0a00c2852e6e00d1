package dev.tombolo.samples.zlib;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Compresses and expands streams of any length, piece by piece. */
public final class Streams {
    private static final int PIECE = 1 << 16;
    private static final int STREAM_END = 1;

    private final Zlib zlib;

    public Streams(Zlib zlib) {
        this.zlib = zlib;
    }

    /** Writes what is read in zlib's format, and returns how many bytes that takes. */
    public long compress(ReadableByteChannel from, WritableByteChannel to, Level level) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            ZStream stream = ZStreamStruct.allocate(arena);
            zlib.deflateInit_(stream, level, zlib.zlibVersion(), (int) ZStreamStruct.LAYOUT.byteSize());
            try {
                return pump(stream, from, to, arena, zlib::deflate);
            } finally {
                zlib.deflateEnd(stream);
            }
        }
    }

    /** Writes what was compressed, and returns how many bytes that are; a stream that ends too early is an exception. */
    public long expand(ReadableByteChannel from, WritableByteChannel to) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            ZStream stream = ZStreamStruct.allocate(arena);
            zlib.inflateInit_(stream, zlib.zlibVersion(), (int) ZStreamStruct.LAYOUT.byteSize());
            try {
                return pump(stream, from, to, arena, (strm, _) -> zlib.inflate(strm, Flush.NONE));
            } finally {
                zlib.inflateEnd(stream);
            }
        }
    }

    /** One of zlib's functions that take bytes and give bytes. */
    @FunctionalInterface
    private interface Step {
        int of(ZStream stream, Flush flush) throws ZlibException;
    }

    private static long pump(ZStream stream, ReadableByteChannel from, WritableByteChannel to, Arena arena, Step step)
            throws IOException {
        MemorySegment in = arena.allocate(PIECE);
        MemorySegment out = arena.allocate(PIECE);
        boolean isLast = false;
        while (true) {
            if (stream.avail_in() == 0 && !isLast) {
                int read = from.read(in.asByteBuffer());
                isLast = read < 0;
                stream.next_in(in);
                stream.avail_in(Math.max(read, 0));
            }
            stream.next_out(out);
            stream.avail_out(PIECE);
            int code = step.of(stream, isLast ? Flush.FINISH : Flush.NONE);
            write(out.asSlice(0, PIECE - stream.avail_out()), to);
            if (code == STREAM_END) {
                return stream.total_out();
            }
        }
    }

    private static void write(MemorySegment bytes, WritableByteChannel to) throws IOException {
        ByteBuffer rest = bytes.asByteBuffer();
        while (rest.hasRemaining()) {
            to.write(rest);
        }
    }
}
