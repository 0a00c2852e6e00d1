package dev.tombolo.benchmarks.memory;

import dev.tombolo.annotations.Handle;

/** Something that the program closes. */
@Handle(close = "gauge_close")
public interface Gauge extends AutoCloseable {

    @Override
    void close();
}
