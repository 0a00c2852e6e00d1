package handles;

import dev.tombolo.annotations.Handle;

/** A prepared statement. */
@Handle(close = "sqlite3_finalize")
public interface Statement extends AutoCloseable {

    @Override
    void close();

    boolean isClosed();

    default boolean isOpen() {
        return !isClosed();
    }
}
