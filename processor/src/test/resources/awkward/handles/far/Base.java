package handles.far;

import dev.tombolo.annotations.Handle;

/** A handle of another package. */
@Handle(close = "base_close")
public interface Base extends AutoCloseable {

    @Override
    void close();

    /** Like a class that the generated one names. */
    interface MethodHandle {}

    /** Like another. */
    interface OwnedHandle {}
}
