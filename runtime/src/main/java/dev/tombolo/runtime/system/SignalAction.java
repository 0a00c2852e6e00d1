package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * A platform's {@code struct sigaction}, at the start of which lies the handler's address.
 *
 * @param bytes its size
 * @param flags the offset of {@code sa_flags}
 * @param onStack {@code SA_ONSTACK}, the only flag that is set
 */
record SignalAction(long bytes, long flags, int onStack) {

    /** Of glibc and of musl: 8 bytes of handler, 128 of mask, the flags, and a function that is theirs to fill in. */
    private static final SignalAction OF_LINUX = new SignalAction(152, 136, 0x08000000);

    /** 8 bytes of handler, 4 of mask, 4 of flags. */
    private static final SignalAction OF_MAC = new SignalAction(16, 12, 0x0001);

    /**
     * That of a platform.
     *
     * @throws NoSignalException if it has none, or one that is not known here: other processors have others
     */
    static SignalAction of(Platform platform) throws NoSignalException {
        boolean isUsual = platform.arch().equals("x86_64") || platform.arch().equals("aarch64");
        if (isUsual && platform.isMac()) {
            return OF_MAC;
        }
        if (isUsual && platform.os().equals("linux")) {
            return OF_LINUX;
        }
        throw new NoSignalException("on " + platform.folder() + " there are no signals that end a wait");
    }

    /**
     * One that calls a function and has no mask.
     *
     * <p>Without {@code SA_RESTART}: what was waiting fails with {@code EINTR}, which is the whole purpose. With
     * {@code SA_ONSTACK}: a thread that runs code on small stacks, as a library written in Go does, has a stack for its
     * signals, and others do not feel it.
     */
    MemorySegment calling(long function, SegmentAllocator allocator) {
        MemorySegment action = empty(allocator);
        action.set(JAVA_LONG, 0, function);
        action.set(JAVA_INT, flags, onStack);
        return action;
    }

    /** One to be filled. */
    MemorySegment empty(SegmentAllocator allocator) {
        return allocator.allocate(bytes, Long.BYTES).fill((byte) 0);
    }

    /** The address of its handler. */
    long handler(MemorySegment action) {
        return action.get(JAVA_LONG, 0);
    }
}
