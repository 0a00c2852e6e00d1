package callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Sorts, and looks up functions. */
@Attach
@NativeLib("c")
public interface LibC {

    /** Compares two numbers. */
    @Callback
    interface Compare {

        /** Negative where the first comes first. */
        int compare(@ByReference int a, @ByReference int b);
    }

    /** Sorts. */
    void qsort(@CountedBy("count") int[] base, @SizeT long count, @SizeT long size, Compare compare);

    /** Has no parameters. */
    @Callback
    interface Action {
        void run();
    }

    int atexit(@Nullable Action action);

    @Nullable Action dlsym(@Nullable MemorySegment library, String name) throws ErrnoException;

    int call(@FunctionAddress MemorySegment function, int n, double d);

    int strlen(String s);
}
