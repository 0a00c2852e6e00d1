package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake has a fixture, which gets exactly the messages it expects; {@link ProblemsPageTest} has the documents. */
class ProblemsTest {
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
}
