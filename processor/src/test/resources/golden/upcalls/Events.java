package upcalls;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.CallbackHandle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls in both directions. */
@Attach
@NativeLib("events")
public interface Events {

    @NativeEnum
    enum Kind {
        PRESS,
        RELEASE
    }

    @Struct
    record Point(int x, int y) {}

    @Handle(close = "close_window")
    interface Window extends AutoCloseable {
        @Override
        void close();
    }

    /** Everything that C can give. */
    @Callback(onError = "RELEASE")
    interface Listener {
        Kind on(
                Window window,
                Set<Kind> kinds,
                Point at,
                @ByReference Point from,
                @Nullable String text,
                boolean isLast,
                @CType("unsigned char") int code,
                int count,
                @CountedBy("count") @Nullable String[] names,
                MemorySegment data,
                @Nullable Done next);
    }

    @Callback
    interface Done {
        void done();
    }

    @Callback
    interface Middle {
        Point middle(Point a, float weight);
    }

    @Callback
    interface Name {
        @Owned("free") @Nullable String name(int index);
    }

    @Callback
    interface Version {
        String version();
    }

    /** Functions of C's. */
    @Struct
    interface Table {
        @Nullable Done done();

        void done(@Nullable Done done, Arena arena);

        Version version();
    }

    /** A copy of such. */
    @Struct
    record Hooks(Done first, @Nullable Done second) {}

    void listen(Window window, @Retained Listener listener, @Nullable MemorySegment data, Arena lifetime);

    void watch(@Nullable CallbackHandle<Done> done);

    Point reduce(@ByReference Hooks hooks, Middle middle, Name name);

    @Nullable Window open(Table table, Done done);

    @Owned("free") String describe(Done done);

    @Variable
    @Nullable Done hook();

    @Variable
    void hook(CallbackHandle<Done> done);
}
