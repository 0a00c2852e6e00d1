package dev.tombolo.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tombolo.samples.expat.Documents;
import dev.tombolo.samples.expat.Expat;
import dev.tombolo.samples.expat.ExpatBinding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What Expat tells of a document. */
final class ExpatRows {
    private final Expat expat = new ExpatBinding();
    private final Documents documents = new Documents(expat);

    List<Row> of(Path document) {
        return List.of(
                new Row("XML_ExpatVersion()", expat.version()),
                new Row("XML_Parse(...)", summary(document)),
                new Row("XML_Parse(\"<a><b></a>\")", failure("<a><b></a>")),
                new Row("XML_Parse(\"<a/>\"), and an exception", failure("<a/>")));
    }

    private String summary(Path document) {
        Counting counting = new Counting();
        try (InputStream in = Files.newInputStream(document)) {
            documents.read(in, counting);
            return counting.elements + " elements, " + counting.deepest + " deep, " + counting.characters
                    + " characters between them";
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        }
    }

    private String failure(String document) {
        try {
            documents.read(new ByteArrayInputStream(document.getBytes(UTF_8)), new Documents.Listener() {
                @Override
                public void end(String name) {
                    throw new IllegalStateException("no " + name + ", please");
                }
            });
            return "was read";
        } catch (IOException | IllegalStateException e) {
            return "failed: " + e.getMessage();
        }
    }

    private static final class Counting implements Documents.Listener {
        private final Deque<String> open = new ArrayDeque<>();
        private int elements;
        private int deepest;
        private int characters;

        @Override
        public void begin(String name, Map<String, String> attributes) {
            open.push(name);
            elements++;
            deepest = Math.max(deepest, open.size());
        }

        @Override
        public void text(String text) {
            characters += text.length();
        }

        @Override
        public void end(String name) {
            open.pop();
        }
    }
}
