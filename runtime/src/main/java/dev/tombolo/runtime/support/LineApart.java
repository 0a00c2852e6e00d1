package dev.tombolo.runtime.support;

/**
 * What keeps the fields of a subclass in cache lines of their own: as many bytes as a line has come before them, wherever
 * the object lies and whatever lies beside it.
 */
@SuppressWarnings("unused") // there to take room
abstract sealed class LineApart permits Scratch {

    /** Fills what the head of an object leaves free, where the JVM would put a field of the subclass. */
    private int gap;

    private long pad0, pad1, pad2, pad3, pad4, pad5, pad6, pad7;
}
