package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What C says of a number of errno. */
@SuppressWarnings("restricted") // the grant that this module asks for
public final class ErrnoText {

    private ErrnoText() {}

    /** The text of C's {@code strerror}, in the language of C's locale; one of our own where C has none to give. */
    public static String of(int errno) {
        String unknown = "Unknown error " + errno;
        try {
            MemorySegment text = (MemorySegment) Strerror.HANDLE.invokeExact(errno);
            return text.address() == 0 ? unknown : orElse(copy(text.reinterpret(Long.MAX_VALUE)), unknown);
        } catch (Throwable unavailable) { // a text for people is not worth an exception in place of theirs
            return unknown;
        }
    }

    private static String orElse(String text, String unknown) {
        return text.isBlank() ? unknown : text;
    }

    /** Byte by byte, so that nothing behind the NUL is touched. */
    private static String copy(MemorySegment text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (long at = 0; text.get(JAVA_BYTE, at) != 0; at++) {
            bytes.write(text.get(JAVA_BYTE, at));
        }
        return bytes.toString(charset());
    }

    /** That of C's locale. */
    private static Charset charset() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8);
    }

    private static final class Strerror {
        static final MethodHandle HANDLE = Linker.nativeLinker()
                .downcallHandle(
                        Linker.nativeLinker().defaultLookup().findOrThrow("strerror"),
                        FunctionDescriptor.of(ADDRESS, JAVA_INT));
    }
}
