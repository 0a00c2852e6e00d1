package earlier;

import dev.tombolo.annotations.Handle;

/** A handle that was compiled before, by a javac that had no processor. */
@Handle(close = "fclose")
public interface Stream extends AutoCloseable {
    @Override
    void close();
}
