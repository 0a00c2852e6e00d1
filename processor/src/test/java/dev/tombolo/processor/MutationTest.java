package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces with a few tokens changed end in bindings that compile, or in errors of ours or of the user's own. */
@Tag("U1")
class MutationTest {
    private static final int BATCHES = 10;
    private static final int MUTANTS = Integer.getInteger("tombolo.mutants", 300);
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\w+|\\s+|//[^\\n]*|.", Pattern.DOTALL);
    private static final List<String> VOCABULARY = List.of(
            "int",
            "long",
            "byte",
            "char",
            "boolean",
            "void",
            "String",
            "double",
            "Object",
            "MemorySegment",
            "T",
            "<T>",
            "int[]",
            "long...",
            "@CType(\"unsigned\")",
            "@CType(\"const char *\")",
            "@CType(\"\")",
            "@Attach",
            "@Struct",
            "@Union",
            "@Packed(2)",
            "@Bits(3)",
            "@Length(4)",
            "@ByReference",
            "@Nullable",
            "@Layout({\"x\", \"4\"})",
            "interface",
            "Arena",
            "static",
            "default",
            "private",
            "sealed",
            "class",
            "record",
            "enum",
            "@interface",
            "{",
            "}",
            ";",
            ",",
            "\"\"",
            "\"a b\"",
            "\"unsigned long\"",
            "\"void\"",
            "\"long double\"",
            "null",
            "1",
            "extends Runnable",
            "throws Exception",
            "[]",
            "java.util.List<String>",
            "var",
            "strlen",
            "@Deprecated",
            "@dev.tombolo.annotations.FailsWhen(dev.tombolo.annotations.Failure.NEGATIVE)",
            "@dev.tombolo.annotations.Owned(\"free\")",
            "@dev.tombolo.annotations.Length(8)",
            "throws dev.tombolo.runtime.ErrnoException",
            "throws InterruptedException",
            "@Attach(blocking = true)",
            "@Attach(blocking = true, cancel = \"strlen\")",
            "@Encoding(\"?\")",
            "@Convert(Decimal.class)",
            "@Convert({})",
            "@Converter",
            "toNative",
            "release",
            "@NativeLib",
            "@NativeEnum",
            "@NativeEnum(type = \"uint8_t\")",
            "@EnumValue(-1)",
            "@EnumDefault",
            "@EnumCanonical",
            "Set<Whence>",
            "{}",
            "\"\\0\"");

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void noMutantMakesTheProcessorThrow(int batch) {
        Random random = new Random(batch);
        List<Path> originals = originals();
        for (int i = 0; i < MUTANTS / BATCHES; i++) {
            Path original = originals.get(random.nextInt(originals.size()));
            check(mutated(code(original), random));
        }
    }

    /** Compiling fails the test where the processor or javac throws: the library then throws too. */
    private static void check(String mutant) {
        JavaFileObject source = Source.of("Mutant", mutant);
        Compilation compilation = Javac.with().compile(source);
        boolean failed = compilation.status() == Status.FAILURE;
        if (failed && Finding.in(compilation).stream().noneMatch(f -> f.isError() && f.isOurs())) {
            assertThat(Javac.with().withProcessors().compile(source).status())
                    .as("without the processor, and with it:\n%s\n%s", compilation.diagnostics(), mutant)
                    .isEqualTo(Status.FAILURE);
        }
    }

    private static List<Path> originals() {
        return Stream.of(
                        "golden",
                        "problems",
                        "awkward/types",
                        "awkward/enums",
                        "awkward/names",
                        "awkward/nullness",
                        "awkward/structs",
                        "awkward/waiting")
                .flatMap(folder -> Places.files(Places.testData(folder), ".java").stream())
                .filter(f -> !f.endsWith("package-info.java"))
                .toList();
    }

    private static String code(Path original) {
        return original.getParent().endsWith("problems") ? new Fixture(original).code() : Places.text(original);
    }

    private static String mutated(String code, Random random) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(code).results().map(MatchResult::group).toList());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(tokens, random);
        }
        return String.join("", tokens);
    }

    private static void change(List<String> tokens, Random random) {
        int at = someWord(tokens, random);
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at) + " ");
            case 2 -> tokens.set(at, tokens.get(someWord(tokens, random)));
            case 3 -> tokens.add(at, VOCABULARY.get(random.nextInt(VOCABULARY.size())) + " ");
            default -> tokens.set(at, VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
    }

    /** A place where a change is likely to leave something that parses. */
    private static int someWord(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        while (tokens.get(at).isBlank() || tokens.get(at).startsWith("//")) {
            at = random.nextInt(tokens.size());
        }
        return at;
    }
}
