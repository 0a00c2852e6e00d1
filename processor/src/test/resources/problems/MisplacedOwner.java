package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Handle
    record Window(MemorySegment address) {}

    @Handle(close = "fclose")
    interface Stream extends AutoCloseable {
        @Override
        void close();
    }

    @Attach
    void f(@Consumed MemorySegment memory, @Consumed Window window, @Consumed Stream stream);
    //     ^ error: [MisplacedOwner] @Consumed is for parameters that are @Handle interfaces, and memory is MemorySegment: remove it.
    //                                     ^ error: [MisplacedOwner] @Consumed is for parameters that are @Handle interfaces, and window is Window: remove it.

    @Attach
    @Borrowed
//  ^ error: [MisplacedOwner] @Borrowed is for @Handle interfaces that C gives, and the result of name is String: remove it.
    String name();

    @Attach
    @Borrowed
//  ^ error: [MisplacedOwner] @Borrowed is for @Handle interfaces that C gives, and the result of window is Window: remove it.
    Window window();

    @Attach
    @Borrowed
    Stream stream();

    @Attach
    void g(@Borrowed Stream stream);
    //     ^ error: [MisplacedOwner] @Borrowed is for @Handle interfaces that C gives, and stream goes to C: remove it.

    @Attach
    @Consumed Stream h();
//  ^ error: [MisplacedOwner] @Consumed is for parameters that are @Handle interfaces, and the result of h comes from C: remove it.

    @Variable
    void current(@Consumed Stream stream);
    //           ^ error: [MisplacedOwner] @Consumed is for parameters that are @Handle interfaces, and stream goes to C: remove it.
}
// still binds: app/LibC_StreamHandle
