package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other processors write types that a contract mentions: it waits for them. */
class LaterRoundsTest {
    private static final String SHORTHAND = """
        package made;

        import dev.tombolo.annotations.CType;
        import java.lang.annotation.ElementType;
        import java.lang.annotation.Target;

        @CType("unsigned short")
        @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
        public @interface Word {}
        """;
    private static final String TYPEDEFS = """
        package made;

        import dev.tombolo.annotations.Typedef;

        @Typedef(name = "word", type = "unsigned short")
        public interface Typedefs {}
        """;
    private static final String PARENT = """
        package made;

        import dev.tombolo.annotations.Attach;

        public interface Parent {
            @Attach
            int inherited(int n);
        }
        """;
    private static final String CONSTANTS = """
        package made;

        public interface Names {
            String LIBRARY = "made-up";
            String SYMBOL = "made_up_symbol";
            String TYPE = "unsigned short";
        }
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aShorthandMadeInALaterRoundIsKnown(int round) {
        assertThat(binding(round, SHORTHAND, "@made.Word int f(@made.Word int n)"))
                .contains("unsigned short f(");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void typedefsMadeInALaterRoundAreKnown(int round) {
        String method = """
            @dev.tombolo.annotations.CType("word") int f(@dev.tombolo.annotations.CType("word") int n)\
            """;
        Javac.Compiled compiled =
                compiled(round, TYPEDEFS, "@dev.tombolo.annotations.Typedef(uses = made.Typedefs.class)", "", method);
        assertThat(bindingIn(compiled)).contains("C.UNSIGNED_SHORT");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aParentMadeInALaterRoundIsBound(int round) {
        Javac.Compiled compiled = compiled(round, PARENT, "", "extends made.Parent", "int f(int n)");
        assertThat(bindingIn(compiled)).contains("int inherited(int n)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void constantsMadeInALaterRoundAreRead(int round) {
        String method = "@dev.tombolo.annotations.CType(made.Names.TYPE) int f(int n)";
        assertThat(binding(round, CONSTANTS, method)).contains("unsigned short f(");
    }

    @Test
    void othersDoNotWaitForIt() {
        Source other = Source.of("Other.java", """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            public interface Other {
                @dev.tombolo.annotations.Attach int abs(int n);
            }
            """);
        Javac.Compiled compiled = Javac.in(folder)
                .processedBy(new NativeLibProcessor(), new Maker(2, SHORTHAND))
                .compile(contract("", "", "@made.Word int f(int n)"), other);
        assertThat(compiled.report()).isEmpty();
        assertThat(compiled.generated()).containsKeys("app/ContractBinding.java", "app/OtherBinding.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@made.Word int f(int n)",
                "int f(@made.Word int n)",
                "int f(made.Word n)",
                "made.Word f(int n)",
                "int f(int n) throws made.Word",
                "@dev.tombolo.annotations.CType(made.Word.NAME) int f(int n)",
                "int f(made.Word[] n)",
                "int f(java.util.List<made.Word> n)"
            })
    void whatIsNeverMadeIsJavacsErrorAlone(String method) {
        Javac.Compiled compiled = Javac.in(folder).compile(contract("", "", method));
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.report()).contains("package made does not exist").doesNotContain("\tat ");
        assertThat(compiled.diagnostics().stream().map(Finding::of)).noneMatch(Finding::isOurs);
        assertThat(compiled.generated()).isEmpty();
    }

    @Test
    void aParentThatIsNeverMadeIsJavacsErrorAlone() {
        Javac.Compiled compiled = Javac.in(folder).compile(contract("", "extends made.Parent", "int f(int n)"));
        assertThat(compiled.report()).contains("package made does not exist").doesNotContain("\tat ");
        assertThat(compiled.diagnostics().stream().map(Finding::of)).noneMatch(Finding::isOurs);
    }

    @Test
    void typedefsThatAreNeverMadeAreJavacsErrorAlone() {
        Javac.Compiled compiled = Javac.in(folder)
                .compile(contract("@dev.tombolo.annotations.Typedef(uses = made.Typedefs.class)", "", "int f(int n)"));
        assertThat(compiled.report()).contains("package made does not exist").doesNotContain("\tat ");
        assertThat(compiled.diagnostics().stream().map(Finding::of)).noneMatch(Finding::isOurs);
    }

    private String binding(int round, String made, String method) {
        return bindingIn(compiled(round, made, "", "", method));
    }

    private static String bindingIn(Javac.Compiled compiled) {
        assertThat(compiled.report()).isEmpty();
        assertThat(compiled.generated()).containsKey("app/ContractBinding.java");
        return compiled.generated().get("app/ContractBinding.java");
    }

    private Javac.Compiled compiled(int round, String made, String annotations, String parents, String method) {
        return Javac.in(folder)
                .processedBy(new NativeLibProcessor(), new Maker(round, made))
                .compile(contract(annotations, parents, method));
    }

    private static Source contract(String annotations, String parents, String method) {
        return Source.of("Contract.java", """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            @dev.tombolo.annotations.Attach
            %s
            public interface Contract %s {
                %s;
            }
            """.formatted(annotations, parents, method));
    }

    /** A processor that writes one type, in that round, and something of no interest in the rounds before. */
    @SupportedAnnotationTypes("*")
    private static final class Maker extends AbstractProcessor {
        private final Iterator<String> texts;

        Maker(int round, String text) {
            List<String> fillers = List.of("package made; class Filler1 {}", "package made; class Filler2 {}");
            this.texts = Stream.concat(fillers.stream().limit(round - 1), Stream.of(text))
                    .iterator();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (texts.hasNext()) {
                write(texts.next());
            }
            return false;
        }

        private void write(String text) {
            String name = text.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "made.$1");
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
