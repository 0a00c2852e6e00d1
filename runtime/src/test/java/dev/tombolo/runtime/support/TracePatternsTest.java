package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which functions are traced. */
class TracePatternsTest {

    /** A contract within another class. */
    interface Files {}

    private static boolean includesOpen(String patterns) {
        return TracePatterns.of(patterns).include(Files.class, "open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.open",
                "Files.*",
                "*.open",
                "*.o*n",
                "F*s.op*",
                "*",
                "*open",
                "Files*",
                "TracePatternsTest.Files.open",
                "TracePatternsTest.*",
                "dev.tombolo.runtime.support.TracePatternsTest.Files.open",
                "dev.tombolo.*.Files.*",
                "dev.tombolo.*",
                "LibC.read, Files.open",
                " Files.open ,",
                "open,Files.open",
            })
    void areThoseOfAnyNameThatMatches(String patterns) {
        assertThat(includesOpen(patterns)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.opena",
                "Files.ope",
                "Files.Open",
                "files.open",
                "iles.open",
                "Files.o.en",
                "Files.open*2",
                "support.TracePatternsTest.Files.open",
                "TracePatternsTest.open",
                "dev.tombolo.Files.open",
                "Files.\\E.*",
                "Files.[a-z]+",
                "Files,open",
                "Files$open"
            })
    void areNoOthers(String patterns) {
        assertThat(includesOpen(patterns)).isFalse();
    }

    @Test
    void areThoseOfWhichAnySymbolMatches() {
        TracePatterns patterns = TracePatterns.of("Files.open");

        assertThat(patterns.include(Files.class, "open64", "open")).isTrue();
        assertThat(patterns.include(Files.class, "openat", "creat")).isFalse();
    }

    @Test
    void thatAreNoneAreRefused() {
        assertThat(TracePatterns.of("").refused()).containsExactly("");
        assertThat(TracePatterns.of("true").refused()).containsExactly("true");
        assertThat(TracePatterns.of("open, LibC.*,,.read,LibC.").refused())
                .containsExactly("open", "", ".read", "LibC.");
        assertThat(TracePatterns.of("*,LibC.*,*.open,Lib*").refused()).isEmpty();
    }

    @Test
    void areCalledByTheClassesAroundTheirContract() {
        assertThat(TracePatterns.nestedName(Files.class)).isEqualTo("TracePatternsTest.Files");
        assertThat(TracePatterns.nestedName(TracePatternsTest.class)).isEqualTo("TracePatternsTest");
        assertThat(TracePatterns.nestedName(new Files() {}.getClass())).isEqualTo("TracePatternsTest$1");
    }
}
