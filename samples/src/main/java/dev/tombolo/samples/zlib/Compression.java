package dev.tombolo.samples.zlib;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Bytes made smaller by zlib, and made what they were. */
public final class Compression {
    private final Zlib zlib;

    /** By that library. */
    public Compression(Zlib zlib) {
        this.zlib = zlib;
    }

    /** The bytes in zlib's format. */
    public byte[] compress(byte[] content, Level level) throws ZlibException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocateFrom(JAVA_BYTE, content);
            long room = zlib.compressBound(content.length);
            MemorySegment target = arena.allocate(room);
            MemorySegment length = arena.allocateFrom(JAVA_LONG, room);
            zlib.compress2(target, length, source, content.length, level);
            return taken(target, length);
        }
    }

    /**
     * The bytes that were compressed.
     *
     * @param size how many they are at most
     * @throws ZlibException if they are more, or what is given is not in zlib's format
     */
    public byte[] expand(byte[] compressed, long size) throws ZlibException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = arena.allocateFrom(JAVA_BYTE, compressed);
            MemorySegment target = arena.allocate(Math.max(1, size));
            MemorySegment length = arena.allocateFrom(JAVA_LONG, size);
            zlib.uncompress(target, length, source, compressed.length);
            return taken(target, length);
        }
    }

    private static byte[] taken(MemorySegment target, MemorySegment length) {
        return target.asSlice(0, length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
    }
}
