package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Handle
//^1 error: [HandleClose] Statement is an interface, which a program closes: say with close = "…" what C releases it with.
public interface Statement extends AutoCloseable {
    @Override
    void close();
}

@Handle(close = "XDestroyWindow")
//              ^ error: [HandleClose] Window is a record, which nobody closes: remove close, or declare an interface that extends AutoCloseable.
record Window(MemorySegment address) {}

@Handle(close = "not a symbol")
//              ^ error: [SymbolName] 'not a symbol' is not a symbol of C: give the function's name as the library exports it.
interface Database extends AutoCloseable {
    @Override
    void close();
}
