package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tombolo.processor.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake has a fixture, which gets exactly the messages it expects; {@link ProblemsPageTest} has the documents. */
class ProblemsTest {
    @TempDir
    private Path folder;

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureGetsExactlyTheMessagesItExpects(Fixture fixture) {
        List<Finding> findings = findings(compiled(fixture));
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
    @Tag("A8")
    void aFaultyInterfaceGetsNoBinding(Fixture fixture) {
        Compilation compilation = compiled(fixture);
        if (findings(compilation).stream().anyMatch(f -> f.isOurs() && f.isError())) {
            assertThat(Javac.generated(compilation).keySet()).containsExactlyElementsOf(fixture.stillBinds());
        } else {
            assertThat(compilation).succeeded();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aMessageIsOneSentenceOnOneLine(Fixture fixture) {
        assertThat(findings(compiled(fixture)))
                .filteredOn(Finding::isOurs)
                .extracting(Finding::message)
                .allMatch(m -> m.endsWith(".") || m.endsWith("?"))
                .map(m -> m.replaceAll("'.*?'", "''"))
                .allMatch(m -> !m.contains("\n") && !m.contains("null ") && !m.contains("  "));
    }

    @Test
    @Tag("X7")
    void blockingWithCriticalIsRefused() {
        assertThat(findings(compiled(new Fixture(Places.testData("problems/CriticalBlocking.java")))))
                .filteredOn(f -> f.rule().equals("CriticalBlocking"))
                .hasSize(2)
                .allMatch(Finding::isError);
    }

    @Test
    void everyMistakeHasAFixture() {
        SortedSet<String> shown = fixtures().stream().map(Fixture::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(ruleIds());
    }

    private Compilation compiled(Fixture fixture) {
        return Javac.seeing(libraries(fixture), fixture.options())
                .compile(Source.of(fixture.name().replace(".java", ""), fixture.code()));
    }

    private List<Path> libraries(Fixture fixture) {
        if (fixture.seesEarlierClasses()) {
            return Earlier.libraries(folder);
        }
        return fixture.lacksTheRuntime() ? List.of(Places.annotations()) : Places.libraries();
    }

    private static List<Finding> findings(Compilation compilation) {
        return Finding.in(compilation).stream().sorted().toList();
    }

    private static SortedSet<String> ruleIds() {
        return Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
