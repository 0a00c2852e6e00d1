package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand structs that chance made, beside what a C compiler of this machine makes of them. */
class StructLayoutsTest {
    private static final List<RandomStruct> STRUCTS = RandomStruct.some(1000, 4);

    private static final String PROLOGUE = """
        #include <stddef.h>
        #include <stdio.h>
        #include <string.h>

        static void show(const char *what, const void *of, size_t size) {
            printf("%s: ", what);
            for (size_t i = 0; i < size; i++) {
                printf("%02x", ((const unsigned char *) of)[i]);
            }
            printf("\\n");
        }

        static void fill(void *p, size_t size, unsigned seed) {
            for (size_t i = 0; i < size; i++) {
                ((unsigned char *) p)[i] = (unsigned char) (seed += 37);
            }
        }

        """;

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "clang"})
    @Tag("R1")
    void areThoseOfTheCCompiler(String compiler) {
        List<String> inC =
                CCompiler.named(compiler).output(source()).lines().toList();
        List<String> here = STRUCTS.stream().flatMap(struct -> told(struct).stream()).toList();

        assertThat(differences(inC, here)).isEmpty();
        assertThat(here).hasSameSizeAs(inC);
    }

    /** A mismatch in the words of both sides, and the struct that it is about. */
    private static List<String> differences(List<String> inC, List<String> here) {
        return IntStream.range(0, Math.min(inC.size(), here.size()))
                .filter(i -> !inC.get(i).equals(here.get(i)))
                .mapToObj(i -> "in C:  " + inC.get(i) + "\nhere:  " + here.get(i) + "\n" + definition(here.get(i)))
                .toList();
    }

    private static String definition(String line) {
        String spelled = line.substring(0, line.indexOf(':'));
        return STRUCTS.stream()
                .filter(struct -> struct.spelled().equals(spelled))
                .findFirst()
                .orElseThrow()
                .definition();
    }

    private static String source() {
        return PROLOGUE
                + RandomStruct.PROLOGUE
                + STRUCTS.stream()
                        .map(struct -> struct.definition() + teller(struct))
                        .collect(Collectors.joining())
                + "int main(void) {\n"
                + STRUCTS.stream()
                        .map(struct -> "    tell_" + struct.tag() + "();\n")
                        .collect(Collectors.joining())
                + "    return 0;\n}\n";
    }

    private static String teller(RandomStruct struct) {
        return "static void tell_" + struct.tag() + "(void) {\n"
                + "    " + struct.spelled() + " x;\n"
                + "    printf(\"" + struct.spelled() + ": size %zu, alignment %zu\\n\", sizeof x, _Alignof("
                + struct.spelled() + "));\n"
                + struct.named().stream()
                        .map(part -> part.isBits() ? bitsTeller(struct, part) : offsetTeller(struct, part))
                        .collect(Collectors.joining())
                + "}\n\n";
    }

    private static String offsetTeller(RandomStruct struct, RandomStruct.Part part) {
        return "    printf(\"%s: %s lies at %%zu\\n\", offsetof(%s, %s));\n"
                .formatted(struct.spelled(), part.name(), struct.spelled(), part.name());
    }

    private static String bitsTeller(RandomStruct struct, RandomStruct.Part part) {
        return """
                memset(&x, 0, sizeof x);
                x.%2$s = %3$sLL;
                show("%1$s: %2$s = %3$s", &x, sizeof x);
                fill(&x, sizeof x, %4$d);
                printf("%1$s: %2$s is %%lld\\n", (long long) x.%2$s);
            """.formatted(struct.spelled(), part.name(), pattern(struct, part), seed(struct));
    }

    private static List<String> told(RandomStruct struct) {
        StructType type = struct.type(Platform.host());
        List<String> told = new ArrayList<>();
        told.add(struct.spelled() + ": size " + type.bytes() + ", alignment " + type.alignment());
        assertThat(type.layout().byteSize()).isEqualTo(type.bytes());
        assertThat(type.layout().byteAlignment()).isEqualTo(type.alignment());
        for (RandomStruct.Part part : struct.named()) {
            if (part.isBits()) {
                told.addAll(bits(struct, type, part));
            } else {
                told.add(struct.spelled() + ": " + part.name() + " lies at " + type.offset(part.name()));
            }
        }
        return told;
    }

    private static List<String> bits(RandomStruct struct, StructType type, RandomStruct.Part part) {
        BitField field = type.bitField(part.name());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(type.layout());
            field.set(segment, pattern(struct, part));
            String set = HexFormat.of().formatHex(segment.toArray(JAVA_BYTE));
            fill(segment, seed(struct));
            return List.of(
                    struct.spelled() + ": " + part.name() + " = " + pattern(struct, part) + ": " + set,
                    struct.spelled() + ": " + part.name() + " is " + field.get(segment));
        }
    }

    private static void fill(MemorySegment segment, int seed) {
        for (int i = 0; i < segment.byteSize(); i++) {
            segment.set(JAVA_BYTE, i, (byte) (seed + 37 * (i + 1)));
        }
    }

    private static int seed(RandomStruct struct) {
        return Integer.parseInt(struct.tag().substring(1));
    }

    /** A value that the field holds; not the smallest of all, which is no literal in C. */
    private static long pattern(RandomStruct struct, RandomStruct.Part part) {
        long random = new Random(seed(struct) * 31L + part.name().charAt(0)).nextLong();
        int unused = Long.SIZE - part.width();
        boolean signed = C.integer(part.type(), Platform.host()).signed();
        return signed ? random >> unused : random << unused >>> unused & Long.MAX_VALUE;
    }
}
