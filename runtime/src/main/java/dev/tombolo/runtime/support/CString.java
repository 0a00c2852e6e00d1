package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;

/** Bytes that end at a NUL. */
final class CString {

    /** Least significant byte first: the first NUL byte is then the lowest. */
    private static final ValueLayout.OfLong WORD = JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

    /**
     * Looked at one by one: C may have written them a moment ago, and the load of a word waits for the stores of its
     * bytes, for 8 ns.
     */
    private static final int FEW = Long.BYTES;

    /** Looked at here, before C is asked: linking {@code strlen} takes longer than many programs ever gain by it. */
    private static final int SHORT = 32;

    /** Whether {@code strlen} is linked: not before a text is copied: {@code dlsym} ends that of {@code dlerror}. */
    private static boolean isLinked;

    private CString() {}

    /**
     * A copy of the bytes before the NUL. Reads whole words, but only aligned ones: these never reach over the end of a
     * page, behind which there may be nothing. ({@link MemorySegment#getString} of JDK 25 does, and ends the JVM.)
     */
    static byte[] bytes(long address) {
        for (int i = 0; i < FEW; i++) {
            if (Memory.ALL.get(JAVA_BYTE, address + i) == 0) {
                return copy(address, i);
            }
        }
        byte[] bytes = copy(address, FEW + lengthBehind(address + FEW));
        isLinked = isLinked || (bytes.length > SHORT && Strlen.isThere());
        return bytes;
    }

    private static byte[] copy(long address, long length) {
        byte[] bytes = new byte[Math.toIntExact(length)];
        // Between segments: a few bytes are then copied by a loop, where copying to an array calls a stub, for 5 ns
        // more.
        MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(bytes), 0, length);
        return bytes;
    }

    /** The bytes from an address to the NUL; the seven before it are not NUL. */
    private static long lengthBehind(long address) {
        long at = address & -Long.BYTES;
        long zeros = zeros(Memory.ALL.get(WORD, at));
        while (zeros == 0 && at - address < SHORT - FEW) {
            at += Long.BYTES;
            zeros = zeros(Memory.ALL.get(WORD, at));
        }
        return at - address + (zeros == 0 ? length(at) : Long.numberOfTrailingZeros(zeros) >> 3);
    }

    /** The bytes from an aligned address to the NUL. */
    private static long length(long address) {
        if (isLinked) {
            return Strlen.call(address);
        }
        long at = address;
        long zeros = zeros(Memory.ALL.get(WORD, at));
        while (zeros == 0) {
            at += Long.BYTES;
            zeros = zeros(Memory.ALL.get(WORD, at));
        }
        return at - address + (Long.numberOfTrailingZeros(zeros) >> 3);
    }

    /** Not 0 when a byte of the word is 0; its lowest bit then stands in the first such byte. */
    private static long zeros(long word) {
        return (word - 0x0101010101010101L) & ~word & 0x8080808080808080L;
    }

    /** C's own, which is several times as fast as a loop in Java. */
    private static final class Strlen {
        private static final MethodHandle HANDLE = link();

        @SuppressWarnings("restricted") // granted, or there would be no address to ask about
        private static MethodHandle link() {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("strlen"),
                    FunctionDescriptor.of(JAVA_LONG, JAVA_LONG),
                    Linker.Option.critical(false));
        }

        /** Links it. */
        static boolean isThere() {
            return true;
        }

        static long call(long address) {
            try {
                return (long) HANDLE.invokeExact(address);
            } catch (Throwable t) {
                throw Calls.rethrow(t);
            }
        }
    }
}
