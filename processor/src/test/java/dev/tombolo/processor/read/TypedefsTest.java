package dev.tombolo.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.VoidType;
import dev.tombolo.processor.read.CTypeReading.BrokenTypedef;
import dev.tombolo.processor.read.CTypeReading.ByValue;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Inexpressible;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.TypedefCycle;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings in a scope of typedefs. */
class TypedefsTest {

    @Test
    @Tag("T2")
    void resolvesAChainToItsBase() {
        CTypeReader scope = scope("uLongf", "uLong", "uLong", "checksum_t", "checksum_t", "long unsigned int");
        assertThat(found(scope, "const uLongf")).isInstanceOfSatisfying(IntegerType.class, type -> {
            assertThat(type.constant()).isEqualTo("UNSIGNED_LONG");
            assertThat(type.spelling()).isEqualTo("const uLongf");
        });
        assertThat(found(scope, "uLongf *")).isEqualTo(new PointerType("uLongf *", "unsigned long"));
    }

    @Test
    @Tag("T2")
    void addsThePointersOfAChain() {
        CTypeReader scope = scope("str", "const char *", "str_list", "str const *", "nothing", "void");
        assertThat(found(scope, "str")).isEqualTo(new PointerType("str", "char"));
        assertThat(found(scope, "str *")).isEqualTo(new PointerType("str *", "char *"));
        assertThat(found(scope, "str_list*const*")).isEqualTo(new PointerType("str_list *const *", "char ***"));
        assertThat(found(scope, "nothing")).isEqualTo(new VoidType("nothing"));
        assertThat(found(scope, "nothing *")).isEqualTo(new PointerType("nothing *", "void"));
    }

    @Test
    @Tag("T2")
    void reportsACycleOnceAtTheFirstOfItsTypedefs() {
        CTypeReader scope = scope("to_b", "b", "b", "c *", "c", "const b");
        assertThat(scope.faultOfTypedef("to_b")).isEmpty();
        assertThat(scope.faultOfTypedef("b")).contains(new TypedefCycle(List.of("b", "c", "b")));
        assertThat(scope.faultOfTypedef("c")).isEmpty();
        for (String use : List.of("to_b", "b", "c", "c *")) {
            assertThat(scope.read(use)).as(use).isEqualTo(new BrokenTypedef("b", false));
        }
    }

    @Test
    @Tag("T2")
    void takesATypedefToItselfForACycle() {
        CTypeReader scope = scope("size_t", "size_t", "FILE", "FILE *");
        assertThat(scope.faultOfTypedef("size_t")).contains(new TypedefCycle(List.of("size_t", "size_t")));
        assertThat(scope.faultOfTypedef("FILE")).contains(new TypedefCycle(List.of("FILE", "FILE")));
    }

    @Test
    void followsAChainOfAnyLength() {
        Map<String, String> chain = new LinkedHashMap<>();
        for (int i = 0; i < 50_000; i++) {
            chain.put("t" + i, "t" + (i + 1));
        }
        chain.put("t50000", "uint8_t");
        assertThat(found(new CTypeReader(chain), "t0"))
                .isInstanceOfSatisfying(
                        IntegerType.class, type -> assertThat(type.constant()).isEqualTo("UINT8_T"));
    }

    @Test
    @Tag("T3")
    void letsATypedefShadowANameOfC() {
        CTypeReader scope = scope("size_t", "unsigned int", "bool", "int", "iconv_t", "long");
        assertThat(constant(scope, "size_t")).isEqualTo("UNSIGNED_INT");
        assertThat(constant(scope, "bool")).isEqualTo("INT");
        assertThat(constant(scope, "iconv_t")).isEqualTo("LONG");
        assertThat(found(scope, "size_t *")).isEqualTo(new PointerType("size_t *", "unsigned int"));
    }

    @Test
    @Tag("T3")
    void leavesOtherScopesAndOtherNamesOfCAsTheyAre() {
        CTypeReader shadowing = scope("size_t", "unsigned int", "uint8_t", "int", "long", "short");
        assertThat(constant(scope(), "size_t")).isEqualTo("SIZE_T");
        assertThat(constant(shadowing, "rsize_t")).isEqualTo("SIZE_T");
        assertThat(constant(shadowing, "u_int8_t")).isEqualTo("UINT8_T");
        assertThat(constant(shadowing, "long")).isEqualTo("LONG");
        assertThat(constant(shadowing, "unsigned long")).isEqualTo("UNSIGNED_LONG");
    }

    @Test
    @Tag("T3")
    void readsAnImportedTypedefWhereItIsDefined() {
        CTypeReader other = scope("length", "size_t *", "size_t", "unsigned short");
        CTypeReader scope = new CTypeReader(
                Map.of("size_t", "length", "bytes", "uint8_t"), Map.of("length", () -> other, "bytes", () -> other));
        assertThat(found(scope, "length")).isEqualTo(new PointerType("length", "unsigned short"));
        assertThat(found(scope, "size_t *")).isEqualTo(new PointerType("size_t *", "unsigned short *"));
        assertThat(constant(scope, "bytes")).isEqualTo("UINT8_T");
        assertThat(constant(other, "size_t")).isEqualTo("UNSIGNED_SHORT");
        assertThat(scope.read("lenght")).isEqualTo(new UnknownName("lenght", List.of("length")));
    }

    @Test
    @Tag("T2")
    void reportsACycleOfTwoScopesInBoth() {
        Map<String, CTypeReader> scopes = new HashMap<>();
        scopes.put("a", new CTypeReader(Map.of("a", "b"), Map.of("b", () -> scopes.get("b"))));
        scopes.put("b", new CTypeReader(Map.of("b", "a"), Map.of("a", () -> scopes.get("a"))));
        assertThat(scopes.get("a").faultOfTypedef("a")).contains(new TypedefCycle(List.of("a", "b", "a")));
        assertThat(scopes.get("b").faultOfTypedef("b")).contains(new TypedefCycle(List.of("b", "a", "b")));
        assertThat(scopes.get("a").read("b")).isEqualTo(new BrokenTypedef("a", false));
    }

    @Test
    @Tag("T1")
    void saysThatATypedefAtFaultIsImported() {
        CTypeReader other = scope("handle", "lnog", "lost", "lost");
        CTypeReader scope =
                new CTypeReader(Map.of("h", "handle", "l", "lost"), Map.of("handle", () -> other, "lost", () -> other));
        for (String name : List.of("h", "l", "handle", "lost")) {
            assertThat(scope.faultOfTypedef(name)).as(name).isEmpty();
        }
        assertThat(scope.read("h *")).isEqualTo(new BrokenTypedef("handle", true));
        assertThat(scope.read("l")).isEqualTo(new BrokenTypedef("lost", true));
    }

    @Test
    @Tag("T3")
    void letsATypedefShadowANameThatCouldNotCross() {
        CTypeReader scope = scope("va_list", "void *", "complex", "float");
        assertThat(found(scope, "va_list")).isEqualTo(new PointerType("va_list", "void"));
        assertThat(constant(scope, "complex")).isEqualTo("FLOAT");
    }

    @Test
    void keepsTheNamesOfTagsApart() {
        CTypeReader scope = scope("stat", "int");
        assertThat(found(scope, "struct stat *")).isEqualTo(new PointerType("struct stat *", "struct stat"));
    }

    @Test
    @Tag("T1")
    void reportsAnUnknownNameAtTheTypedefThatUsesIt() {
        CTypeReader scope = scope("uLong", "unsigned lnog", "id", "uLnog", "handle", "id");
        assertThat(scope.faultOfTypedef("uLong")).contains(new UnknownName("lnog", List.of("long")));
        assertThat(scope.faultOfTypedef("id")).contains(new UnknownName("uLnog", List.of("uLong")));
        assertThat(scope.faultOfTypedef("handle")).isEmpty();
        assertThat(scope.read("handle *")).isEqualTo(new BrokenTypedef("id", false));
    }

    @Test
    @Tag("T1")
    void findsTypedefsNearAnUnknownName() {
        assertThat(scope("uLong", "unsigned long", "Bytef", "unsigned char").read("Byte"))
                .isEqualTo(new UnknownName("Byte", List.of("Bytef")));
    }

    @Test
    void doesNotOfferATypedefToItself() {
        assertThat(scope("zlong", "zlon").faultOfTypedef("zlong")).contains(new UnknownName("zlon", List.of()));
    }

    @Test
    void reportsMalformedTextAtTheTypedefThatHasIt() {
        CTypeReader scope = scope("callback", "void (*)(int)", "empty", "");
        assertThat(scope.faultOfTypedef("callback")).containsInstanceOf(Malformed.class);
        assertThat(scope.faultOfTypedef("empty")).containsInstanceOf(Malformed.class);
        assertThat(scope.read("callback")).isEqualTo(new BrokenTypedef("callback", false));
    }

    @Test
    void takesATypedefOfAnOpaqueStructForWhatIsBehindAPointer() {
        CTypeReader scope = scope("sqlite3", "struct sqlite3");
        assertThat(scope.faultOfTypedef("sqlite3")).isEmpty();
        assertThat(found(scope, "sqlite3 *")).isEqualTo(new PointerType("sqlite3 *", "struct sqlite3"));
        assertThat(scope.read("sqlite3")).isEqualTo(new ByValue(CTypeReading.Tag.STRUCT, "struct sqlite3"));
    }

    @Test
    @Tag("T10")
    void refusesLongDoubleWhereATypedefOfItIsUsed() {
        CTypeReader scope = scope("real", "long double");
        assertThat(scope.faultOfTypedef("real")).isEmpty();
        assertThat(scope.read("real"))
                .isInstanceOfSatisfying(
                        Inexpressible.class,
                        refusal -> assertThat(refusal.type()).isEqualTo("long double"));
    }

    @Test
    @Tag("T4")
    void findsWhatIsConstBehindATypedef() {
        CTypeReader scope = scope(
                "limit", "const int", "mine", "limit", "text", "const char *", "fixed", "char *const", "number", "int");

        assertThat(List.of("const int *", "limit *", "mine *", "text", "const text", "fixed *"))
                .allMatch(scope::pointsToConst);
        assertThat(List.of("limit", "mine", "limit **", "number *", "fixed", "text *", "unknown *", "int", "["))
                .noneMatch(scope::pointsToConst);
        assertThat(List.of("limit", "mine", "const number", "fixed", "char *const"))
                .allMatch(scope::isConst);
        assertThat(List.of("limit *", "text", "const char *", "number", "[")).noneMatch(scope::isConst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size_t", "bool", "_t", "uLong", "x64", "naïve_t", "$t"})
    void takesAnIdentifierForATypedef(String name) {
        assertThat(CTypeReader.faultOfName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"int", "long", "const", "struct", "return", "typedef", "_Bool", "__int64", "_Complex"})
    void refusesAKeywordAsATypedefsName(String name) {
        assertThat(CTypeReader.faultOfName(name)).contains("it is a keyword of C, so choose another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "9x", "a b", "a-b", "unsigned long", "char *", "struct stat", "_BitInt(3)"})
    void refusesWhatIsNoIdentifierAsATypedefsName(String name) {
        assertThat(CTypeReader.faultOfName(name))
                .contains("it is not an identifier of C, which has letters, digits and _, and no digit first");
    }

    private static CTypeReader scope(String... namesAndTypes) {
        Map<String, String> typedefs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            typedefs.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return new CTypeReader(typedefs);
    }

    private static CType found(CTypeReader scope, String spelling) {
        assertThat(scope.read(spelling)).as(spelling).isInstanceOf(Found.class);
        return ((Found) scope.read(spelling)).type();
    }

    private static String constant(CTypeReader scope, String spelling) {
        return switch (found(scope, spelling)) {
            case IntegerType type -> type.constant();
            case CType.FloatType type -> type.constant();
            case CType type -> throw new AssertionError(type);
        };
    }
}
