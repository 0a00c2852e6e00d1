package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Retained;
import dev.tombolo.runtime.CallbackHandle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** The functions of {@code listeners.c}, which keep callbacks and call them when they like. */
@Attach
@NativeLib("listeners")
interface Listeners {

    @Callback(onError = "-7")
    interface Listener {
        int hear(int x);
    }

    /** With what its owner gave along. */
    @Callback(onError = "-8")
    interface Subscriber {
        int hear(@Nullable MemorySegment data, int x);
    }

    @Callback
    interface Ending {
        void end(@Nullable MemorySegment data);
    }

    void keep(@Retained Listener listener, Arena lifetime);

    void keep(@Nullable CallbackHandle<Listener> listener);

    /** C keeps it, and was told not to. */
    @Attach("keep")
    void keepCarelessly(Listener listener);

    int fire(int x);

    @Attach("fire_many")
    int fireMany(int times, int x);

    void subscribe(
            @Retained @Nullable Subscriber subscriber,
            @Nullable MemorySegment data,
            @Retained @Nullable Ending ending,
            Arena lifetime);

    @Attach("notify")
    int tell(int x);

    @Attach("fire_on_thread")
    int fireOnThread(Listener listener, int x);

    @Attach("fire_kept_on_thread")
    int fireKeptOnThread(int x);

    @Attach("fire_on_threads")
    int fireOnThreads(Listener listener, int threads);

    void start(CallbackHandle<Listener> listener, int x);

    @Attach("rounds_done")
    int roundsDone();

    int stop();
}
