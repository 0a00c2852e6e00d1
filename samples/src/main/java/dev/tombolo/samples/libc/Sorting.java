package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import org.jspecify.annotations.Nullable;

/** What {@code stdlib.h} has that compares: C asks Java which of two comes first. */
@NativeLib("c")
public interface Sorting {

    /** Which of two numbers comes first. */
    @Callback
    interface Compare {

        /** Below 0 for {@code a}, above 0 for {@code b}, 0 if that does not matter. */
        int compare(@ByReference @CType("const int *") int a, @ByReference @CType("const int *") int b);
    }

    /**
     * Sorts numbers.
     *
     * @param size the bytes of one
     */
    @Attach
    void qsort(@CountedBy("count") @CType("void *") int[] base, @SizeT long count, @SizeT long size, Compare compare);

    /** Which of two planets comes first. */
    @Callback
    interface ComparePlanets {

        /** As {@link Compare} does. */
        int compare(@ByReference Planet a, @ByReference Planet b);
    }

    /** Sorts planets. */
    @Attach
    void qsort(@CountedBy("count") Planet[] base, @SizeT long count, @SizeT long size, ComparePlanets compare);

    /**
     * A planet that compares equal to {@code key}; null if there is none.
     *
     * @param base in the order of {@code compare}
     */
    @Attach
    @ByReference
    @Nullable
    Planet bsearch(
            @ByReference Planet key,
            @CountedBy("count") @In Planet[] base,
            @SizeT long count,
            @SizeT long size,
            ComparePlanets compare);
}
