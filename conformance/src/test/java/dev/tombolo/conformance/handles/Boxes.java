package dev.tombolo.conformance.handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Boxes, which a program owns, and lids, of which there is one. */
@NativeLib(value = "handles", symbolPrefix = "box_")
public interface Boxes {

    /** What {@code box_close} releases. */
    @Handle(close = "close")
    interface Box extends AutoCloseable {
        @Override
        void close();

        boolean isClosed();
    }

    /** The address of a lid. */
    @Handle
    record Lid(MemorySegment address) {}

    @Attach("new")
    @Nullable
    Box make(int number);

    @Attach("new")
    @FailsWhen(Failure.NULL)
    Box makeOrFail(int number) throws ErrnoException;

    @Attach
    int number(Box box);

    @Attach("number_or")
    int numberOr(@Nullable Box box, int otherwise);

    @Attach
    int add(Box box, Box other);

    @Attach
    void link(Box box, @Nullable Box next);

    @Attach
    @Borrowed
    @Nullable
    Box next(Box box);

    @Attach
    int put(Box box, String text);

    @Attach("close")
    int close(@Consumed Box box);

    @Attach
    int swallow(@Consumed Box box, @Nullable String text);

    @Attach("wait")
    int await(Box box);

    @Attach("absent")
    int absent(@Consumed Box box);
}
