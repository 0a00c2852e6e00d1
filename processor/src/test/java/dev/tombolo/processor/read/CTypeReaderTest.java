package dev.tombolo.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.FloatType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.CType.VoidType;
import dev.tombolo.processor.read.CTypeReading.ByValue;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Inexpressible;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings where no typedef is in scope. */
class CTypeReaderTest {
    private final CTypeReader c = new CTypeReader(Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        _Bool                   | BOOL
        bool                    | BOOL
        char                    | CHAR
        signed char             | SIGNED_CHAR
        char signed             | SIGNED_CHAR
        unsigned char           | UNSIGNED_CHAR
        char unsigned           | UNSIGNED_CHAR
        u_char                  | UNSIGNED_CHAR
        short                   | SHORT
        short int               | SHORT
        signed short            | SHORT
        int signed short        | SHORT
        unsigned short          | UNSIGNED_SHORT
        short unsigned int      | UNSIGNED_SHORT
        ushort                  | UNSIGNED_SHORT
        u_short                 | UNSIGNED_SHORT
        int                     | INT
        signed                  | INT
        signed int              | INT
        int signed              | INT
        __signed__ int          | INT
        unsigned                | UNSIGNED_INT
        unsigned int            | UNSIGNED_INT
        int unsigned            | UNSIGNED_INT
        uint                    | UNSIGNED_INT
        u_int                   | UNSIGNED_INT
        long                    | LONG
        long int                | LONG
        int long                | LONG
        signed long             | LONG
        int long signed         | LONG
        unsigned long           | UNSIGNED_LONG
        unsigned long int       | UNSIGNED_LONG
        long unsigned           | UNSIGNED_LONG
        long int unsigned       | UNSIGNED_LONG
        ulong                   | UNSIGNED_LONG
        u_long                  | UNSIGNED_LONG
        long long               | LONG_LONG
        long long int           | LONG_LONG
        long int long           | LONG_LONG
        long signed long        | LONG_LONG
        unsigned long long      | UNSIGNED_LONG_LONG
        int long long unsigned  | UNSIGNED_LONG_LONG
        long unsigned long int  | UNSIGNED_LONG_LONG
        __int8                  | CHAR
        unsigned __int16        | UNSIGNED_SHORT
        signed __int32          | INT
        __int64                 | LONG_LONG
        unsigned __int64        | UNSIGNED_LONG_LONG
        u_int8_t                | UINT8_T
        u_int64_t               | UINT64_T
        __u16                   | UINT16_T
        __s32                   | INT32_T
        quad_t                  | INT64_T
        u_quad_t                | UINT64_T
        rsize_t                 | SIZE_T
        loff_t                  | OFF64_T
        ino64_t                 | UINT64_T
        const int               | INT
        int const               | INT
        long const unsigned     | UNSIGNED_LONG
        volatile sig_atomic_t   | SIG_ATOMIC_T
        const volatile uint8_t  | UINT8_T
        _Atomic size_t          | SIZE_T
        """)
    void readsAnInteger(String spelling, String constant) {
        assertThat(found(spelling)).isInstanceOfSatisfying(IntegerType.class, type -> {
            assertThat(type.constant()).isEqualTo(constant);
            assertThat(type.spelling()).isEqualTo(spelling);
        });
    }

    @Test
    void readsSpecifiersInAnyOrder() {
        for (List<String> words : orders(List.of("unsigned", "long", "long", "int"))) {
            assertThat(integer(String.join(" ", words)).constant()).isEqualTo("UNSIGNED_LONG_LONG");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "int8_t, 8, 8, SIGNED",
        "uint16_t, 16, 16, UNSIGNED",
        "uint_least32_t, 32, 32, UNSIGNED",
        "int_fast32_t, 32, 64, SIGNED",
        "long, 32, 64, SIGNED",
        "unsigned long, 32, 64, UNSIGNED",
        "long long, 64, 64, SIGNED",
        "size_t, 64, 64, UNSIGNED",
        "ssize_t, 64, 64, SIGNED",
        "ptrdiff_t, 64, 64, SIGNED",
        "intptr_t, 64, 64, SIGNED",
        "uintptr_t, 64, 64, UNSIGNED",
        "char, 8, 8, VARYING",
        "wchar_t, 16, 32, VARYING",
        "time_t, 64, 64, SIGNED",
        "off_t, 32, 64, SIGNED",
        "pid_t, 32, 32, SIGNED",
        "mode_t, 16, 32, UNSIGNED",
        "socklen_t, 32, 32, VARYING",
        "dev_t, 32, 64, VARYING",
    })
    @Tag("T6")
    void knowsTheWidthsThatATypeHasOnAnyPlatform(String spelling, int narrowest, int widest, Signedness sign) {
        assertThat(integer(spelling))
                .extracting(IntegerType::narrowest, IntegerType::widest, IntegerType::sign)
                .containsExactly(narrowest, widest, sign);
    }

    @Test
    void readsFloatingTypes() {
        assertThat(found("float")).isEqualTo(new FloatType("float", "FLOAT", 32));
        assertThat(found("const double")).isEqualTo(new FloatType("const double", "DOUBLE", 64));
        assertThat(found("_Float64")).isEqualTo(new FloatType("_Float64", "DOUBLE", 64));
    }

    @Test
    void readsVoid() {
        assertThat(found("void")).isEqualTo(new VoidType("void"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        char *                      | char *                      | char
        char*                       | char *                      | char
        const char*                 | const char *                | char
        char const *                | char const *                | char
        const char *restrict        | const char *restrict        | char
        const char * __restrict     | const char *__restrict      | char
        char *const *               | char *const *               | char *
        const char *const*const     | const char *const *const    | char *
        char ***                    | char ***                    | char **
        char * * *                  | char ***                    | char **
        unsigned char *             | unsigned char *             | unsigned char
        int unsigned long *         | int unsigned long *         | unsigned long
        unsigned*                   | unsigned *                  | unsigned int
        u_char *                    | u_char *                    | unsigned char
        bool *                      | bool *                      | _Bool
        wchar_t *                   | wchar_t *                   | wchar_t
        const char16_t *            | const char16_t *            | char16_t
        void *                      | void *                      | void
        const void *                | const void *                | void
        void **                     | void **                     | void *
        struct stat *               | struct stat *               | struct stat
        const struct stat *         | const struct stat *         | struct stat
        struct stat const *         | struct stat const *         | struct stat
        union sigval *              | union sigval *              | union sigval
        enum color *                | enum color *                | enum color
        FILE *                      | FILE *                      | FILE
        sqlite3 **                  | sqlite3 **                  | sqlite3 *
        iconv_t                     | iconv_t                     | void
        iconv_t *                   | iconv_t *                   | void *
        long double *               | long double *               | long double
        double _Complex *           | double _Complex *           | double _Complex
        unsigned __int128 *         | unsigned __int128 *         | unsigned __int128
        va_list *                   | va_list *                   | va_list
        const char * _Nonnull       | const char *_Nonnull        | char
        """)
    void readsAPointer(String spelling, String tidy, String pointee) {
        assertThat(found(spelling)).isEqualTo(new PointerType(tidy, pointee));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsigned long", " unsigned long ", "unsigned\tlong", "\n unsigned \r\n\f long"})
    void takesAnyBlanks(String spelling) {
        assertThat(found(spelling).spelling()).isEqualTo("unsigned long");
    }

    @ParameterizedTest
    @CsvSource({
        "char*, char *s",
        "const char *const *, const char *const *s",
        "char *const, char *const s",
        "int, int s"
    })
    void declaresANameAsASignaturePrintsIt(String spelling, String declaration) {
        assertThat(found(spelling).declaration("s")).isEqualTo(declaration);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sizet            | size_t
        sise_t           | size_t
        size             | size_t
        SIZE_T           | size_t
        int32            | int32_t
        uint32           | uint32_t
        unsinged         | unsigned
        unsinged long    | unsigned
        cosnt char *     | const
        sturct stat *    | struct
        longlong         | long long
        unsigned_long    | unsigned long
        flaot            | float
        byte             | int8_t, uint8_t
        boolean          | bool
        String           | const char *
        sqlite3          |
        x                |
        """)
    @Tag("T1")
    void namesTheNearestToAnUnknownName(String spelling, String nearest) {
        List<String> names = nearest == null ? List.of() : Arrays.asList(nearest.split(", "));
        String name = names.equals(List.of("const char *")) ? spelling : spelling.split(" ")[0];
        assertThat(c.read(spelling)).isEqualTo(new UnknownName(name, names));
    }

    @Test
    @Tag("T10")
    void refusesLongDoubleAndSaysWhy() {
        String why = "its size and format differ per platform (80, 128 or 64 bits), and no Java type carries it";
        assertThat(c.read("long double")).isEqualTo(new Inexpressible("long double", why));
        assertThat(c.read("const double long")).isEqualTo(new Inexpressible("long double", why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_Complex",
                "float _Complex",
                "double complex",
                "long double _Complex",
                "__int128",
                "unsigned __int128",
                "__uint128_t",
                "_Float16",
                "_Float128",
                "__float128",
                "_Decimal64",
                "_BitInt(7)",
                "unsigned _BitInt(128)",
                "_BitInt (7)",
                "va_list",
                "__builtin_va_list"
            })
    void refusesWhatNoJavaTypeCarries(String spelling) {
        assertThat(c.read(spelling)).isInstanceOfSatisfying(Inexpressible.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(spelling);
            assertThat(refusal.reason()).isNotBlank();
        });
    }

    @Test
    void refusesAStructUnionOrEnumItself() {
        assertThat(c.read("const struct  stat")).isEqualTo(new ByValue(CTypeReading.Tag.STRUCT, "struct stat"));
        assertThat(c.read("union sigval")).isEqualTo(new ByValue(CTypeReading.Tag.UNION, "union sigval"));
        assertThat(c.read("enum color")).isEqualTo(new ByValue(CTypeReading.Tag.ENUM, "enum color"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                      | it is empty
        ` \t`                   | it is empty
        *                       | no type stands before '*'
        * int                   | no type stands before '*'
        const                   | no type stands before 'const'
        const *                 | no type stands before '*'
        unsigned float          | 'unsigned' and 'float' do not combine
        short char              | 'short' and 'char' do not combine
        unsigned signed         | 'unsigned' and 'signed' do not combine
        long short              | 'long' and 'short' do not combine
        unsigned double *       | 'unsigned' and 'double' do not combine
        void int                | 'void' and 'int' do not combine
        unsigned _Bool          | 'unsigned' and '_Bool' do not combine
        long long long          | it repeats a word too often
        int int                 | it repeats a word too often
        long long double        | it repeats a word too often
        unsigned size_t         | 'size_t' does not belong beside 'unsigned'
        size_t n                | 'n' does not belong beside 'size_t'
        unsigned long n         | 'n' does not belong beside 'unsigned long'
        struct stat st          | 'st' does not belong beside 'struct stat'
        const char *s           | 's' stands after '*'
        char * unsigned         | 'unsigned' stands after '*'
        int[4]                  | an array does not cross; C passes the address of its first element
        char *[]                | an array does not cross; C passes the address of its first element
        []                      | an array does not cross; C passes the address of its first element
        void (*)(int)           | a pointer to a function or an array cannot be spelled here
        int (*)[3]              | a pointer to a function or an array cannot be spelled here
        int (int)               | '(' does not belong in a type
        (                       | '(' does not belong in a type
        int &                   | C has no references
        ...                     | '...' is not a type
        int;                    | ';' does not belong in a type
        std::string             | ':' does not belong in a type
        4                       | '4' does not belong in a type
        9x                      | '9' does not belong in a type
        int\u00a0n              | U+00A0 does not belong in a type
        int */ x                | '/' does not belong in a type
        extern int              | 'extern' is a keyword of C that names no type
        return                  | 'return' is a keyword of C that names no type
        static const char *     | 'static' is a keyword of C that names no type
        struct                  | 'struct' has no name after it
        struct *                | 'struct' has no name after it
        struct int              | 'struct' has no name after it
        enum const *            | 'enum' has no name after it
        """)
    void saysWhatIsWrongWithTextThatIsNoType(String spelling, String fault) {
        assertThat(c.read(spelling)).isInstanceOfSatisfying(Malformed.class, refusal -> {
            assertThat(refusal.fault()).isEqualTo(fault);
            assertThat(refusal.cure()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "int[4], write int *",
        "const char *[], write const char **",
        "char name[8], write char *",
        "char *argv[], write char **",
        "const uint8_t[4], write const uint8_t *",
        "int &, write int *"
    })
    void offersThePointerThatWasMeant(String spelling, String cure) {
        assertThat(c.read(spelling))
                .isInstanceOfSatisfying(
                        Malformed.class, refusal -> assertThat(refusal.cure()).isEqualTo(cure));
    }

    private CType found(String spelling) {
        assertThat(c.read(spelling)).as(spelling).isInstanceOf(Found.class);
        return ((Found) c.read(spelling)).type();
    }

    private IntegerType integer(String spelling) {
        return (IntegerType) found(spelling);
    }

    private static List<List<String>> orders(List<String> words) {
        if (words.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = new ArrayList<>(words);
            String first = rest.remove(i);
            orders(rest).forEach(order -> {
                List<String> longer = new ArrayList<>(order);
                longer.addFirst(first);
                orders.add(longer);
            });
        }
        return orders;
    }
}
