package handles;

import dev.tombolo.annotations.Handle;

/**
 * A handle that is not to be used any more.
 *
 * @deprecated for its age
 */
@Deprecated(since = "1", forRemoval = true)
@Handle(close = "old_close")
public interface Old extends AutoCloseable {

    /**
     * Closes it.
     *
     * @deprecated like its handle
     */
    @Deprecated(since = "1", forRemoval = true)
    @Override
    void close();
}
