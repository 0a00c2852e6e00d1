package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Retained;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What a program does to itself in callbacks. */
@Attach
@NativeLib("listeners")
interface Dangerous {

    @Callback(onError = "-7")
    interface Listener {
        int hear(int x) throws IOException;
    }

    void keep(@Retained Listener listener, Arena lifetime);

    void keep(CallbackHandle<Listener> listener);

    @Attach("keep")
    void keepCarelessly(Listener listener);

    int fire(int x);

    @Attach("fire_many")
    int fireMany(int times, int x);

    @Attach("fire_on_thread")
    int fireOnThread(Listener listener, int x);

    @Attach("fire_kept_on_thread")
    int fireKeptOnThread(int x);

    /** Calls with so many bytes below it on the stack. */
    int dig(Listener listener, int depth, int size);

    @Attach("dig_kept")
    int digKept(int depth, int size);

    int call(@FunctionAddress MemorySegment function, int x);
}
