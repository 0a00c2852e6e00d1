package app;

import dev.tombolo.annotations.*;

@NativeLib("sqlite3")
public interface Sqlite {
    @Attach(blocking = true, cancel = "sqlite3_interupt")
    //                                ^ error: [UnknownCancel] 'sqlite3_interupt' is no method of Sqlite: did you mean sqlite3_interrupt?
    int sqlite3_step(long statement);

    @Attach(blocking = true, cancel = "stop")
    //                                ^ error: [UnknownCancel] 'stop' is no method of Sqlite: declare it, bound to C or with a body.
    int sqlite3_exec(long db);

    @Attach(blocking = true, cancel = "sqlite3_sleep")
    //                                ^ error: [UnknownCancel] 'sqlite3_sleep' is no method of Sqlite besides this one: name another.
    int sqlite3_sleep(int milliseconds);

    @Attach(blocking = true, cancel = "\0")
    //                                ^ error: [UnknownCancel] '\u0000' is no method of Sqlite: declare it, bound to C or with a body.
    int sqlite3_backup_step(long backup);

    @Attach
    void sqlite3_interrupt(long db);
}
