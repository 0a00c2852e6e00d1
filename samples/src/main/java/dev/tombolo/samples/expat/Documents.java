package dev.tombolo.samples.expat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads XML documents of any length, piece by piece. */
public final class Documents {
    private static final int PIECE = 1 << 14;

    private final Expat expat;

    public Documents(Expat expat) {
        this.expat = expat;
    }

    /** What is told of a document, in its order. */
    public interface Listener {

        /** An element begins; its attributes in their order. */
        default void begin(String name, Map<String, String> attributes) {}

        /** Some text, of which there may be more to follow. */
        default void text(String text) {}

        /** An element ends. */
        default void end(String name) {}
    }

    /** Reads a document to its end, or to the first thing that is wrong with it or that the listener throws. */
    public void read(InputStream document, Listener listener) throws IOException {
        try (Arena arena = Arena.ofConfined();
                Parser parser = expat.parserCreate(null)) {
            expat.setElementHandler(
                    parser,
                    (_, name, attributes) -> listener.begin(name, map(attributes)),
                    (_, name) -> listener.end(name),
                    arena);
            expat.setTextHandler(parser, (_, text, _) -> listener.text(new String(text, UTF_8)), arena);
            pump(document, parser);
        }
    }

    private void pump(InputStream document, Parser parser) throws IOException {
        byte[] piece = new byte[PIECE];
        int length;
        do {
            length = document.readNBytes(piece, 0, PIECE);
            expat.parse(parser, piece, length, length < PIECE);
        } while (length == PIECE);
    }

    private static Map<String, String> map(String[] attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return map;
    }
}
