package dev.tombolo.runtime.support;

import dev.tombolo.runtime.OwnedHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The handles in use for a call whose addresses C finds in memory; used again and again, like what it belongs to. */
final class HeldHandles {
    private @Nullable OwnedHandle[] handles = new OwnedHandle[4];
    private int count;

    /**
     * The address of a handle, which is in use from now on.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is no handle, but something else that implements the interface
     * @throws IllegalStateException if it is closed
     */
    long hold(Object handle, String owner, String name) {
        if (count == handles.length) {
            handles = Arrays.copyOf(handles, 2 * count);
        }
        OwnedHandle used = OwnedHandle.acquire(handle, owner, name);
        handles[count++] = used;
        return used.address();
    }

    /** Ends the use of all, the last first. */
    void release() {
        while (count > 0) {
            OwnedHandle used = handles[--count];
            handles[count] = null;
            if (used != null) {
                used.release();
            }
        }
    }
}
