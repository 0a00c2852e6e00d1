package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converters that were compiled before the contracts that use them. */
@Tag("D1")
class ConvertersInJarsTest {
    private static final String CONVERTERS = """
        package lib;

        import dev.tombolo.annotations.*;
        import java.lang.foreign.*;

        @Typedef(name = "decimal", type = "int", convert = Conversions.Decimal.class)
        public interface Conversions {
            @Converter
            final class Decimal {
                public static int toNative(String value) {
                    return Integer.parseInt(value);
                }
            }

            @Converter
            final class Points {
                public static MemorySegment toNative(Point value, SegmentAllocator allocator) {
                    return allocator.allocate(8);
                }

                public static void release(MemorySegment value) {}
            }

            @Convert(Points.class)
            record Point(int x, int y) {}

            @Converter
            class Broken {
                int toNative(String value) {
                    return 0;
                }
            }

            @Convert(Hidden.class)
            final class Secret {}
        }

        @Converter
        final class Hidden {
            static int toNative(Conversions.Secret value) {
                return 0;
            }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void workAsThoseOfTheContractsOwn() throws IOException {
        Compilation compilation = compiled("""
            @Attach int typedefs(@CType("decimal") String n);
            @Attach int direct(@Convert(Conversions.Decimal.class) String n);
            @Attach int types(Conversions.Point p);
            """);
        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(Javac.generated(compilation).get("app/LibCBinding.java"))
                .contains("Conversions.Points.toNative(NotNull.argument(p, \"types\", \"p\"), scratch)")
                .contains("Conversions.Points.release(pointsP)");
    }

    @Test
    void areCheckedWhereTheyAreUsed() throws IOException {
        Compilation compilation = compiled("""
            @Attach int broken(@Convert(Conversions.Broken.class) String n);
            @Attach int hidden(Conversions.Secret secret);
            """);
        assertThat(Finding.in(compilation).stream().map(Finding::message))
                .containsExactly(
                        "[BrokenConverter] there is a mistake in the converter Broken, which this leads to: correct it"
                                + " where it is declared.",
                        "[HiddenConverter] the binding of LibC cannot see Hidden, which is package-private: make it"
                                + " public.");
        assertThat(Javac.generated(compilation)).isEmpty();
    }

    private Compilation compiled(String methods) throws IOException {
        Javac.save(Javac.with().withProcessors().compile(Source.of("Conversions", CONVERTERS)), folder);
        List<Path> libraries = Stream.concat(Places.libraries().stream(), Stream.of(folder.resolve("CLASS_OUTPUT")))
                .toList();
        return Javac.seeing(libraries).compile(Source.of("LibC", """
            package app;

            import dev.tombolo.annotations.*;
            import lib.Conversions;

            @NativeLib("c")
            @Typedef(uses = Conversions.class)
            interface LibC {
                %s
            }
            """.formatted(methods)));
    }
}
