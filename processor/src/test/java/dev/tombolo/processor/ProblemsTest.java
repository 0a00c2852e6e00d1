package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake has a fixture, which gets exactly the messages it expects, and a section in the documents. */
class ProblemsTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^## `?(\\w+)`?$");

    private static final Pattern QUOTATION = Pattern.compile("(?m)^(error|warning): \\[.*$");

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureGetsExactlyTheMessagesItExpects(Fixture fixture, @TempDir Path folder) {
        List<Finding> findings = findings(compiled(fixture, folder));
        Golden.check(
                fixture.file(),
                fixture.expecting(findings.stream().filter(Finding::isOurs).toList()));
        assertThat(findings).as("what it shows").anyMatch(f -> f.rule().equals(fixture.rule()));
        assertThat(findings)
                .filteredOn(f -> !f.isOurs() && !fixture.letsJavacComplain())
                .as("what javac says besides")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFaultyInterfaceGetsNoBinding(Fixture fixture, @TempDir Path folder) {
        Javac.Compiled compiled = compiled(fixture, folder);
        if (findings(compiled).stream().anyMatch(f -> f.isOurs() && f.isError())) {
            assertThat(compiled.generated().keySet()).containsExactlyElementsOf(fixture.stillBinds());
        } else {
            assertThat(compiled.succeeded()).as(compiled.report()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aMessageIsOneSentenceOnOneLine(Fixture fixture, @TempDir Path folder) {
        assertThat(findings(compiled(fixture, folder)))
                .filteredOn(Finding::isOurs)
                .extracting(Finding::message)
                .allMatch(m -> m.endsWith(".") || m.endsWith("?"))
                .map(m -> m.replaceAll("'.*?'", "''"))
                .allMatch(m -> !m.contains("\n") && !m.contains("null ") && !m.contains("  "));
    }

    @Test
    void everyMistakeHasAFixture() {
        SortedSet<String> shown = fixtures().stream().map(Fixture::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(ruleIds());
    }

    @Test
    void everyMistakeHasASectionInTheDocuments() {
        assertThat(sections()).isEqualTo(ruleIds());
    }

    @Test
    void theDocumentsQuoteMessagesAsTheyAre() {
        String fixtures = fixtures().stream().map(f -> Places.text(f.file())).collect(Collectors.joining());
        assertThat(QUOTATION.matcher(documents()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(fixtures).contains(" " + message + "\n"));
    }

    private static Javac.Compiled compiled(Fixture fixture, Path folder) {
        return Javac.in(folder)
                .with(fixture.options())
                .seeing(fixture.lacksTheRuntime() ? List.of(Places.annotations()) : Places.libraries())
                .compile(Source.of(fixture.name(), fixture.code()));
    }

    private static List<Finding> findings(Javac.Compiled compiled) {
        return compiled.diagnostics().stream().map(Finding::of).sorted().toList();
    }

    private static SortedSet<String> ruleIds() {
        return Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The headings of one word; others are for what is said of all problems. */
    private static SortedSet<String> sections() {
        return SECTION.matcher(documents())
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String documents() {
        return Places.text(Places.repository().resolve("docs/problems.md"));
    }
}
