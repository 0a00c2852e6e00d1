package dev.tombolo.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.read.CTypeReading.BrokenTypedef;
import dev.tombolo.processor.read.CTypeReading.ByValue;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Inexpressible;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.TypedefCycle;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a user writes as a type, reading it ends in a type or in a refusal that says something. */
class MutatedSpellingsTest {
    private static final int MUTANTS = 10_000;

    private static final List<String> SEEDS = List.of(
            "unsigned long int",
            "const char *const *",
            "struct stat *",
            "long double",
            "uint8_t",
            "void (*)(int)",
            "int[4]",
            "_BitInt(7)",
            "enum color",
            "str *",
            "double _Complex",
            "");

    private static final List<String> PIECES = List.of(
            " ",
            "*",
            "(",
            ")",
            "[",
            "]",
            "/",
            "\\u002a",
            "\"",
            "\0",
            "\u00a0",
            "\ud83d",
            "é",
            "9",
            "_",
            "$",
            "...",
            "&",
            "const",
            "unsigned ",
            " long",
            "struct ",
            "_BitInt",
            "_BitInt(",
            "size_t",
            "typedef ",
            "a",
            "b");

    private static final List<String> NAMES = List.of("str", "a", "b", "size_t");

    private final Random random = new Random(20_251);

    @Test
    void endInATypeOrARefusal() {
        for (int i = 0; i < MUTANTS; i++) {
            CTypeReader scope = new CTypeReader(typedefs());
            String spelling = mutant();
            check(scope, spelling, scope.read(spelling));
            for (String name : NAMES) {
                scope.faultOfTypedef(name).ifPresent(fault -> check(scope, name, fault));
            }
        }
    }

    private void check(CTypeReader scope, String spelling, CTypeReading reading) {
        switch (reading) {
            case Found(CType type) -> checkType(scope, type);
            case UnknownName(String name, List<String> nearest) ->
                assertThat(nearest).as(spelling).doesNotContain(name).doesNotContainNull();
            case TypedefCycle(List<String> chain) ->
                assertThat(chain).as(spelling).hasSizeGreaterThan(1).endsWith(chain.getFirst());
            case BrokenTypedef(String name, boolean _) ->
                assertThat(scope.faultOfTypedef(name)).as(spelling).isPresent();
            case Inexpressible(String type, String reason) ->
                assertThat(List.of(type, reason)).as(spelling).noneMatch(String::isBlank);
            case ByValue(CTypeReading.Tag _, String type) ->
                assertThat(type).as(spelling).contains(" ");
            case Malformed(String fault, String cure) ->
                assertThat(List.of(fault, cure)).as(spelling).noneMatch(String::isBlank);
        }
    }

    /** A spelling that was accepted is tidy, is safe in a comment, and reads as the same type again. */
    private static void checkType(CTypeReader scope, CType type) {
        assertThat(type.spelling()).matches("[\\p{L}\\p{N}_$ *()]+").doesNotContain("  ", " \n");
        assertThat(scope.read(type.spelling())).isEqualTo(new Found(type));
        if (type instanceof PointerType pointer) {
            assertThat(pointer.pointee()).isNotBlank().doesNotContainPattern("\\bconst\\b");
        }
    }

    private Map<String, String> typedefs() {
        Map<String, String> typedefs = new LinkedHashMap<>();
        for (String name : NAMES) {
            typedefs.put(name, mutant());
        }
        return typedefs;
    }

    private String mutant() {
        StringBuilder spelling = new StringBuilder(any(SEEDS));
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            edit(spelling);
        }
        return spelling.toString();
    }

    private void edit(StringBuilder spelling) {
        int at = random.nextInt(spelling.length() + 1);
        int end = Math.min(spelling.length(), at + random.nextInt(4));
        switch (random.nextInt(4)) {
            case 0 -> spelling.insert(at, any(PIECES));
            case 1 -> spelling.delete(at, end);
            case 2 -> spelling.insert(at, spelling.substring(at, end));
            default -> spelling.replace(at, end, any(BuiltInTypes.names()));
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
