package dev.tombolo.samples.expat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.samples.expat.Documents.Listener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "dev.tombolo.samples.expat.Installation#isThere", disabledReason = "libexpat is not installed")
class DocumentsTest {
    private static final int MISMATCHED_TAG = 7;

    private final Documents documents = new Documents(new ExpatBinding());

    /** Writes down what it is told. */
    private static final class Protocol implements Listener {
        private final StringBuilder text = new StringBuilder();
        private final List<String> elements = new ArrayList<>();

        @Override
        public void begin(String name, Map<String, String> attributes) {
            elements.add(name + attributes);
        }

        @Override
        public void text(String more) {
            text.append(more);
        }

        @Override
        public void end(String name) {
            elements.add("/" + name);
        }
    }

    @Test
    void tellsAllThatIsInAFile() throws IOException {
        Protocol protocol = new Protocol();
        try (InputStream planets = Objects.requireNonNull(getClass().getResourceAsStream("planets.latin1"))) {
            documents.read(planets, protocol);
        }

        assertThat(protocol.elements)
                .containsExactly(
                        "planets{unit=Astronomical Unit, source=by \"heart\" & hand}",
                        "planet{name=Mercury, distance=0.39}",
                        "/planet",
                        "planet{name=Venus, distance=0.72}",
                        "em{}",
                        "/em",
                        "/planet",
                        "planet{name=Erde, distance=1}",
                        "/planet",
                        "planet{name=Mars, distance=1.52}",
                        "/planet",
                        "/planets");
        assertThat(protocol.text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("the morning star", "schön 漢😀", "<two> moons");
    }

    @Test
    void readsWhatIsLongerThanAPiece() throws IOException {
        Protocol protocol = new Protocol();

        read("<a>" + "<b>ü漢😀</b>".repeat(100_000) + "</a>", protocol);

        assertThat(protocol.elements).hasSize(200_002);
        assertThat(protocol.text.toString()).isEqualTo("ü漢😀".repeat(100_000));
    }

    @Test
    void saysWhereADocumentIsWrong() {
        assertThatExceptionOfType(ExpatException.class)
                .isThrownBy(() -> read("<a>\n  <b></a>", new Listener() {}))
                .withMessage("line 2, column 7: mismatched tag (7)")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(MISMATCHED_TAG);
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(7);
                });
        assertThatExceptionOfType(ExpatException.class)
                .isThrownBy(() -> read("", new Listener() {}))
                .withMessage("line 1, column 0: no element found (3)");
        assertThatExceptionOfType(ExpatException.class)
                .isThrownBy(() -> read("<a>\u0001</a>", new Listener() {}))
                .withMessage("line 1, column 3: not well-formed (invalid token) (4)");
    }

    @Test
    void throwsWhatTheListenerThrows() {
        Protocol protocol = new Protocol();
        Listener failing = new Listener() {
            @Override
            public void begin(String name, Map<String, String> attributes) {
                protocol.begin(name, attributes);
                if (name.equals("c")) {
                    throw new NoSuchElementException(name);
                }
            }

            @Override
            public void end(String name) {
                protocol.end(name);
            }
        };

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> read("<a><b/><c/><d/></a> and more that is wrong", failing))
                .withMessage("c");
        assertThat(protocol.elements).containsExactly("a{}", "b{}", "/b", "c{}");
    }

    private void read(String document, Listener listener) throws IOException {
        documents.read(new ByteArrayInputStream(document.getBytes(UTF_8)), listener);
    }
}
