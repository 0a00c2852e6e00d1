package dev.tombolo.samples.zlib;

import dev.tombolo.runtime.Ref;
import java.util.Arrays;

/** Bytes made smaller by zlib, and made what they were. */
public final class Compression {
    private final Zlib zlib;

    /** By that library. */
    public Compression(Zlib zlib) {
        this.zlib = zlib;
    }

    /** The bytes in zlib's format. */
    public byte[] compress(byte[] content, Level level) throws ZlibException {
        byte[] target = new byte[Math.toIntExact(zlib.compressBound(content.length))];
        Ref.OfLong length = Ref.ofLong(target.length);
        zlib.compress2(target, length, content, content.length, level);
        return Arrays.copyOf(target, (int) length.get());
    }

    /**
     * The bytes that were compressed.
     *
     * @param size how many they are at most
     * @throws ZlibException if they are more, or what is given is not in zlib's format
     */
    public byte[] expand(byte[] compressed, int size) throws ZlibException {
        byte[] target = new byte[size];
        Ref.OfLong length = Ref.ofLong(size);
        zlib.uncompress(target, length, compressed, compressed.length);
        return Arrays.copyOf(target, (int) length.get());
    }
}
