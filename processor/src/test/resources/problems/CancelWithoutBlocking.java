package app;

import dev.tombolo.annotations.*;

@NativeLib("sqlite3")
public interface Sqlite {
    @Attach(cancel = "sqlite3_interrupt")
    //               ^ error: [CancelWithoutBlocking] cancel ends the wait of a function, and nothing says that sqlite3_step waits: add blocking = true.
    int sqlite3_step(long statement);

    @Attach(blocking = false, cancel = "nobody")
    //                                 ^ error: [CancelWithoutBlocking] cancel ends the wait of a function, and nothing says that sqlite3_reset waits: add blocking = true.
    int sqlite3_reset(long statement) throws InterruptedException;
    //                                       ^ error: [NotInterruptible] nothing interrupts sqlite3_reset, which throws InterruptedException: add blocking = true, or remove it from throws.

    @Attach
    void sqlite3_interrupt(long db);

    @Attach(cancel = "")
    void sqlite3_finalize(long statement);
}
