package dev.tombolo.conformance.handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import org.jspecify.annotations.Nullable;

/** What the library has counted, and functions without the prefix. */
@Attach
@NativeLib("handles")
interface Counts {
    int boxes_waiting();

    void boxes_go(boolean yes);

    int boxes_alive();

    int boxes_closed();

    int boxes_misused();

    Boxes.@Nullable Lid lid_new(int size);

    int lid_size(Boxes.Lid lid);

    @Attach("lid_size")
    int lidSizeOrNone(Boxes.@Nullable Lid lid);

    /** Has no function that closes it. */
    @Handle(close = "absent_close")
    interface Unclosable extends AutoCloseable {
        @Override
        void close();
    }

    @Attach("box_new")
    Unclosable unclosable(int number);
}
