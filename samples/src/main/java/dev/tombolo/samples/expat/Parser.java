package dev.tombolo.samples.expat;

import dev.tombolo.annotations.Handle;

/** What reads one document: {@code XML_Parser}. */
@Handle(close = "XML_ParserFree")
public interface Parser extends AutoCloseable {

    /** Gives back what it takes. Not for handlers, which run within a call that uses it. */
    @Override
    void close();
}
