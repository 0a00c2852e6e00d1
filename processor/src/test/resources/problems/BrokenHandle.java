package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@NativeLib("sqlite3")
public interface Sqlite {
    @Attach
    Statement next(Statement statement);
//  ^ error: [BrokenHandle] there is a mistake in the handle Statement: correct it where it is declared.
    //             ^ error: [BrokenHandle] there is a mistake in the handle Statement: correct it where it is declared.
}

@Handle
//^1 error: [HandleClose] Statement is an interface, which a program closes: say with close = "…" what C releases it with.
interface Statement extends AutoCloseable {
    @Override
    void close();
}
