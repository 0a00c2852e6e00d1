package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.Optional;

/** What the thread's state keeps of a call that failed, and a downcall can save before the JVM changes it. */
public enum CallState {
    /** C's {@code errno}. */
    ERRNO("errno"),

    /** What {@code GetLastError} answers; errno, where the system is not Windows. */
    LAST_ERROR("GetLastError"),

    /** What {@code WSAGetLastError} answers; errno, where the system is not Windows. */
    WSA_LAST_ERROR("WSAGetLastError");

    private final String windowsName;

    CallState(String windowsName) {
        this.windowsName = windowsName;
    }

    /** What the JDK's linker calls it on a platform. */
    String nameOn(Platform platform) {
        return platform.isWindows() ? windowsName : ERRNO.windowsName;
    }

    /** Has the linker save it. */
    Linker.Option option() {
        return Linker.Option.captureCallState(nameOn(Platform.host()));
    }

    /** Where it lies in what is saved. */
    long offset() {
        if (this == ERRNO) {
            return Offsets.ERRNO;
        }
        return this == LAST_ERROR ? Offsets.LAST_ERROR : Offsets.WSA_LAST_ERROR;
    }

    /** The number in what was saved. */
    int number(MemorySegment saved) {
        return saved.get(JAVA_INT, offset());
    }

    /** The bytes that are reserved for what is saved. */
    static final long BYTES = 16;

    /** Constants to C2, and asked for only once a call needs them. */
    private static final class Offsets {
        private static final Platform HOST = Platform.host();

        static final long ERRNO = of(CallState.ERRNO);
        static final long LAST_ERROR = of(CallState.LAST_ERROR);
        static final long WSA_LAST_ERROR = of(CallState.WSA_LAST_ERROR);

        /** By hand: a path through a layout would bootstrap lambdas. */
        private static long of(CallState state) {
            Optional<String> name = Optional.of(state.nameOn(HOST));
            StructLayout layout = Linker.Option.captureStateLayout();
            long offset = 0;
            for (MemoryLayout member : layout.memberLayouts()) {
                if (member.name().equals(name)) {
                    return offset;
                }
                offset += member.byteSize();
            }
            throw new LinkageError(name.get());
        }
    }
}
