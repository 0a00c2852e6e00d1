package dev.tombolo.conformance.names;

import dev.tombolo.annotations.Callback;

/** A callback beside classes that have the names of others, for contracts of other packages. */
@Callback
public interface Watch {
    int see(java.lang.String text);
}
