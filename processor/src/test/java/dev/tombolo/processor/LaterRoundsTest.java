package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
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
    private static final String MODE = """
        package made;

        @dev.tombolo.annotations.NativeEnum
        public enum Mode { READ }
        """;
    private static final String CONSTANTS = """
        package made;

        public interface Names {
            String LIBRARY = "made-up";
            String SYMBOL = "made_up_symbol";
            String TYPE = "unsigned short";
            long VALUE = 77;
        }
        """;

    private static final String CONVERTER = """
        package made;

        import dev.tombolo.annotations.Converter;

        @Converter
        public final class Decimal {
            public static int toNative(String value) {
                return Integer.parseInt(value);
            }
        }
        """;
    private static final String CONVERTED = """
        package made;

        import dev.tombolo.annotations.Convert;

        @Convert(app.Converting.class)
        public class Converted {}
        """;
    private static final String CONVERTING = """
        package app;

        @dev.tombolo.annotations.Converter
        public final class Converting {
            public static int toNative(made.Converted value) {
                return 1;
            }
        }
        """;
    private static final String LEADING = """
        package app;

        @dev.tombolo.annotations.Converter
        public final class Leading {
            public static made.Converted toNative(String value) {
                return new made.Converted();
            }
        }
        """;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aConverterMadeInALaterRoundIsKnown(int round) {
        String method = "int f(@dev.tombolo.annotations.Convert(made.Decimal.class) String n)";
        assertThat(binding(round, CONVERTER, method)).contains("Decimal.toNative(");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void convertersOfTypesMadeInALaterRoundAreRead(int round) {
        Compilation compilation = Javac.with()
                .withProcessors(new NativeLibProcessor(), new Maker(round, CONVERTED))
                .compile(
                        contract("", "", "int f(@dev.tombolo.annotations.Convert(app.Leading.class) String n)"),
                        JavaFileObjects.forSourceString("app.Converting", CONVERTING),
                        JavaFileObjects.forSourceString("app.Leading", LEADING));
        assertThat(bindingIn(compilation)).contains("Converting.toNative(leadingN)");
    }

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
        Compilation compilation =
                compiled(round, TYPEDEFS, "@dev.tombolo.annotations.Typedef(uses = made.Typedefs.class)", "", method);
        assertThat(bindingIn(compilation)).contains("C.UNSIGNED_SHORT");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aParentMadeInALaterRoundIsBound(int round) {
        Compilation compilation = compiled(round, PARENT, "", "extends made.Parent", "int f(int n)");
        assertThat(bindingIn(compilation)).contains("int inherited(int n)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void constantsMadeInALaterRoundAreRead(int round) {
        String method = "@dev.tombolo.annotations.CType(made.Names.TYPE) int f(int n)";
        assertThat(binding(round, CONSTANTS, method)).contains("unsigned short f(");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anEnumMadeInALaterRoundIsKnown(int round) {
        assertThat(binding(round, MODE, "int f(java.util.Set<made.Mode> modes)"))
                .contains("ModeEnum.VALUES.bits(modes");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void valuesOfConstantsMadeInALaterRoundAreRead(int round) {
        JavaFileObject mode = JavaFileObjects.forSourceString("app.Mode", """
            package app;

            @dev.tombolo.annotations.NativeEnum(type = made.Names.TYPE)
            enum Mode {
                @dev.tombolo.annotations.EnumValue(made.Names.VALUE)
                READ
            }
            """);
        Compilation compilation = Javac.with()
                .withProcessors(new NativeLibProcessor(), new Maker(round, CONSTANTS))
                .compile(contract("", "", "Mode f()"), mode);
        assertThat(bindingIn(compilation)).contains("C.UNSIGNED_SHORT");
        assertThat(Javac.generated(compilation).get("app/ModeEnum.java")).contains("77, // READ");
    }

    @Test
    void othersDoNotWaitForIt() {
        JavaFileObject other = JavaFileObjects.forSourceString("app.Other", """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            public interface Other {
                @dev.tombolo.annotations.Attach int abs(int n);
            }
            """);
        Compilation compilation = Javac.with()
                .withProcessors(new NativeLibProcessor(), new Maker(2, SHORTHAND))
                .compile(contract("", "", "@made.Word int f(int n)"), other);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(Javac.generated(compilation)).containsKeys("app/ContractBinding.java", "app/OtherBinding.java");
    }

    @Test
    void aHandleWaitsForWhatItIsMadeOf() {
        JavaFileObject handle = JavaFileObjects.forSourceString("app.Statement", """
            package app;

            @dev.tombolo.annotations.Handle(close = "end")
            public interface Statement extends made.Closing {}
            """);
        Compilation compilation = Javac.with()
                .withProcessors(
                        new NativeLibProcessor(),
                        new Maker(2, "package made; public interface Closing extends AutoCloseable { void close(); }"))
                .compile(contract("", "", "Statement f(Statement s)"), handle);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(Javac.generated(compilation)).containsKeys("app/ContractBinding.java", "app/StatementHandle.java");
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
        Compilation compilation = Javac.with().compile(contract("", "", method));
        assertIsJavacsErrorAlone(compilation);
        assertThat(Javac.generated(compilation)).isEmpty();
    }

    @Test
    void aParentThatIsNeverMadeIsJavacsErrorAlone() {
        Compilation compilation = Javac.with().compile(contract("", "extends made.Parent", "int f(int n)"));
        assertIsJavacsErrorAlone(compilation);
    }

    @Test
    void typedefsThatAreNeverMadeAreJavacsErrorAlone() {
        Compilation compilation = Javac.with()
                .compile(contract("@dev.tombolo.annotations.Typedef(uses = made.Typedefs.class)", "", "int f(int n)"));
        assertIsJavacsErrorAlone(compilation);
    }

    private static void assertIsJavacsErrorAlone(Compilation compilation) {
        assertThat(compilation).failed();
        assertThat(Finding.in(compilation))
                .noneMatch(Finding::isOurs)
                .noneMatch(f -> f.message().contains("\tat "))
                .anyMatch(f -> f.isError() && f.message().contains("package made does not exist"));
    }

    private static String binding(int round, String made, String method) {
        return bindingIn(compiled(round, made, "", "", method));
    }

    private static String bindingIn(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(Javac.generated(compilation)).containsKey("app/ContractBinding.java");
        return Javac.generated(compilation).get("app/ContractBinding.java");
    }

    private static Compilation compiled(int round, String made, String annotations, String parents, String method) {
        return Javac.with()
                .withProcessors(new NativeLibProcessor(), new Maker(round, made))
                .compile(contract(annotations, parents, method));
    }

    private static JavaFileObject contract(String annotations, String parents, String method) {
        return JavaFileObjects.forSourceString("app.Contract", """
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
            String name = text.replaceFirst("(?s).*?(?:class|interface|enum) (\\w+).*", "made.$1");
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
