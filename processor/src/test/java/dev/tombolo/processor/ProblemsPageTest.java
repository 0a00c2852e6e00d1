package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/problems.md} are what the processor says of them. */
class ProblemsPageTest {
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)$(.*?)(?=^## |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern WHOLE_TYPE =
            Pattern.compile("(?m)^(@\\w+.*\\s)*[a-z- ]*(class|interface|enum|record) .*");
    private static final String IMPORTS = """
        package com.example;

        import dev.tombolo.annotations.*;
        import dev.tombolo.runtime.*;
        import java.lang.foreign.Arena;
        import java.lang.foreign.MemorySegment;
        import java.util.EnumSet;
        import java.util.Set;
        import java.util.concurrent.TimeoutException;
        import org.jspecify.annotations.Nullable;

        """;

    @Test
    void theSectionsHaveTheOrderOfTheRules() {
        assertThat(sections())
                .extracting(Section::rule)
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionShowsWhatIsSaidAndWhatIsRight(Section section) {
        assertThat(section.messages()).anyMatch(m -> m.contains("[" + section.rule() + "]"));
        assertThat(section.blocks().getLast().language()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleGetsTheMessagesBehindItAndNoOthers(Section section) {
        for (Example example : section.examples()) {
            Compilation compilation = Javac.with().compile(Source.of("Example", wholeFile(example.code())));
            assertThat(ours(compilation)).as(example.code()).isEqualTo(example.messages());
            assertThat(compilation.status() == Status.SUCCESS)
                    .as("%s", compilation.diagnostics())
                    .isEqualTo(example.messages().stream().noneMatch(m -> m.startsWith("error")));
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whatNoExampleGetsIsSaidOfAFixture(Section section) {
        String fixtures = String.join(
                "\n", Fixture.all().stream().map(f -> Places.text(f.file())).toList());
        List<String> shown = section.examples().stream()
                .flatMap(example -> example.messages().stream())
                .toList();
        assertThat(section.messages()).allMatch(m -> shown.contains(m) || fixtures.contains("^ " + m + "\n"));
    }

    static List<Section> sections() {
        return SECTION.matcher(Places.text(Places.repository().resolve("docs/problems.md")))
                .results()
                .map(m -> new Section(m.group(1), blocks(m.group(2))))
                .toList();
    }

    private static List<Block> blocks(String text) {
        return BLOCK.matcher(text)
                .results()
                .map((MatchResult m) -> new Block(m.group(1), m.group(2)))
                .toList();
    }

    private static List<String> ours(Compilation compilation) {
        return Finding.in(compilation).stream()
                .filter(Finding::isOurs)
                .sorted()
                .map(f -> f.kind() + ": " + f.message())
                .toList();
    }

    /** What the page leaves out: the imports, and the interface around a method. */
    private static String wholeFile(String code) {
        if (code.startsWith("package ") || code.startsWith("import ")) {
            return code;
        }
        boolean isWholeType = WHOLE_TYPE.matcher(code).lookingAt();
        return IMPORTS + (isWholeType ? code : "@NativeLib(\"c\")\ninterface LibC {\n" + code + "}\n");
    }

    /** Something between fences; messages are in no language. */
    private record Block(String language, String text) {
        boolean hasMessages() {
            return language.isEmpty();
        }

        List<String> lines() {
            return text.lines().toList();
        }
    }

    /** Java code, and what the processor says of it. */
    private record Example(String code, List<String> messages) {}

    private record Section(String rule, List<Block> blocks) {
        List<String> messages() {
            return blocks.stream()
                    .filter(Block::hasMessages)
                    .flatMap(block -> block.lines().stream())
                    .toList();
        }

        List<Example> examples() {
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).language().equals("java")) {
                    examples.add(new Example(blocks.get(i).text(), messagesBehind(i)));
                }
            }
            return examples;
        }

        private List<String> messagesBehind(int index) {
            return Stream.of(index + 1)
                    .filter(next -> next < blocks.size() && blocks.get(next).hasMessages())
                    .flatMap(next -> blocks.get(next).lines().stream())
                    .toList();
        }

        @Override
        public String toString() {
            return rule;
        }
    }
}
