package dev.tombolo.samples.expat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.samples.expat.Expat.Start;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "dev.tombolo.samples.expat.Installation#isThere", disabledReason = "libexpat is not installed")
class ExpatTest {
    private static final int ABORTED = 35;

    private final Expat expat = new ExpatBinding();

    @Test
    void hasEverySymbol() {
        assertThat(ExpatBinding.missingSymbols()).isEmpty();
        assertThat(expat.version()).startsWith("expat_2.");
    }

    @Test
    void tellsOneHandlerOfSeveralParsersWhichItIs() throws ExpatException {
        List<String> seen = new ArrayList<>();
        Start start = (data, name, _) -> seen.add(name + number(data));
        try (Arena arena = Arena.ofConfined();
                Parser first = parser(1, start, arena);
                Parser second = parser(2, start, arena);
                Parser third = expat.parserCreate(null)) {
            expat.setElementHandler(third, start, null, arena);
            parse(first, "<a>", false);
            parse(second, "<b>", false);
            parse(first, "<c/></a>", true);
            parse(third, "<d/>", true);
            parse(second, "</b>", true);
        }

        assertThat(seen).containsExactly("a1", "b2", "c1", "d0");
    }

    private static long number(@Nullable MemorySegment data) {
        return data == null ? 0 : data.address();
    }

    private Parser parser(long number, Start start, Arena arena) {
        Parser parser = expat.parserCreate("UTF-8");
        expat.setUserData(parser, MemorySegment.ofAddress(number));
        expat.setElementHandler(parser, start, null, arena);
        return parser;
    }

    private void parse(Parser parser, String piece, boolean isFinal) throws ExpatException {
        expat.parse(parser, piece.getBytes(US_ASCII), piece.length(), isFinal);
    }

    @Test
    void knowsWhereItIs() throws ExpatException {
        List<Long> lines = new ArrayList<>();
        try (Arena arena = Arena.ofConfined();
                Parser parser = expat.parserCreate(null)) {
            expat.setElementHandler(parser, (_, _, _) -> lines.add(expat.line(parser)), null, arena);
            parse(parser, "<a>\n<b/>\n\n<c/></a>", true);
        }

        assertThat(lines).containsExactly(1L, 2L, 4L);
    }

    @Test
    void stopsWhereAHandlerWantsItTo() {
        List<String> seen = new ArrayList<>();
        try (Arena arena = Arena.ofConfined();
                Parser parser = expat.parserCreate(null)) {
            Start start = (_, name, _) -> {
                seen.add(name);
                expat.stopParser(parser, false);
            };
            expat.setElementHandler(parser, start, null, arena);

            assertThatExceptionOfType(ExpatException.class)
                    .isThrownBy(() -> parse(parser, "<a><b/></a>", true))
                    .withMessageContaining("parsing aborted")
                    .matches(e -> e.code() == ABORTED);
        }
        assertThat(seen).containsExactly("a");
    }

    @Test
    void callsNoHandlerAnyMoreWhoseArenaIsClosed() {
        try (Parser parser = expat.parserCreate(null)) {
            try (Arena arena = Arena.ofConfined()) {
                expat.setElementHandler(parser, (_, _, _) -> {}, null, arena);
            }

            assertThatIllegalStateException()
                    .isThrownBy(() -> parse(parser, "<a/>", true))
                    .withMessageContaining("Start");
        }
    }

    @Test
    void refusesToBeClosedByAHandler() {
        Parser parser = expat.parserCreate(null);
        try (Arena arena = Arena.ofConfined()) {
            expat.setElementHandler(parser, (_, _, _) -> parser.close(), null, arena);

            assertThatIllegalStateException().isThrownBy(() -> parse(parser, "<a/>", true));
        }
        parser.close();
        assertThatIllegalStateException().isThrownBy(() -> expat.line(parser)).withMessage("line: parser is closed");
    }

    @Test
    void hasATextForEveryError() {
        assertThat(Objects.requireNonNull(expat.errorString(1))).isEqualTo("out of memory");
        assertThat(expat.errorString(-1)).isNull();
    }
}
