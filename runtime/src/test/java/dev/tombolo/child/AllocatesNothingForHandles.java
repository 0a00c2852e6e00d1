package dev.tombolo.child;

import dev.tombolo.fixture.Lamp;
import dev.tombolo.fixture.LampHandle;
import dev.tombolo.runtime.OwnedHandle;

/** Uses a handle millions of times and prints {@code done}; to be run where nothing is collected. */
public final class AllocatesNothingForHandles {

    private static final int CALLS = 20_000_000;

    private AllocatesNothingForHandles() {}

    public static void main(String[] args) {
        Lamp lamp = new LampHandle(0x1000);
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += call(lamp);
        }
        System.out.println(sum == 0 ? "no address" : "done");
    }

    private static long call(Lamp lamp) {
        OwnedHandle used = OwnedHandle.acquire(lamp, "f", "lamp");
        try {
            OwnedHandle again = OwnedHandle.acquire(lamp, "f", "lamp");
            try {
                return used.address() + again.address();
            } finally {
                again.release();
            }
        } finally {
            used.release();
        }
    }
}
