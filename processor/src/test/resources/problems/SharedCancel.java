package app;

import dev.tombolo.annotations.*;

@NativeLib("sqlite3")
@Attach(blocking = true, cancel = "interrupt")
//                                ^ error: [SharedCancel] @Attach on an interface holds for all of its methods, and cancel ends the wait of one: put @Attach(blocking = true, cancel = "interrupt") on that method.
public interface Sqlite extends Parent {
    int sqlite3_step(long statement);

    int sqlite3_reset(long statement);

    @Attach
    void interrupt();
}

@Attach(cancel = "stop")
//               ^ error: [SharedCancel] @Attach on an interface holds for all of its methods, and cancel ends the wait of one: put @Attach(blocking = true, cancel = "stop") on that method.
interface Parent {
    int sqlite3_errcode(long statement);
}
