package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.runtime.system.Platform;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CTest {

    /** Signedness and bits of each type: Linux x86-64, Linux AArch64, macOS, Windows. */
    private static final String WIDTHS = """
        _Bool              u8  u8  u8  u8
        char               s8  u8  s8  s8
        signed char        s8  s8  s8  s8
        unsigned char      u8  u8  u8  u8
        short              s16 s16 s16 s16
        unsigned short     u16 u16 u16 u16
        int                s32 s32 s32 s32
        unsigned int       u32 u32 u32 u32
        long               s64 s64 s64 s32
        unsigned long      u64 u64 u64 u32
        long long          s64 s64 s64 s64
        unsigned long long u64 u64 u64 u64
        int8_t             s8  s8  s8  s8
        uint8_t            u8  u8  u8  u8
        int16_t            s16 s16 s16 s16
        uint16_t           u16 u16 u16 u16
        int32_t            s32 s32 s32 s32
        uint32_t           u32 u32 u32 u32
        int64_t            s64 s64 s64 s64
        uint64_t           u64 u64 u64 u64
        int_least8_t       s8  s8  s8  s8
        uint_least8_t      u8  u8  u8  u8
        int_least16_t      s16 s16 s16 s16
        uint_least16_t     u16 u16 u16 u16
        int_least32_t      s32 s32 s32 s32
        uint_least32_t     u32 u32 u32 u32
        int_least64_t      s64 s64 s64 s64
        uint_least64_t     u64 u64 u64 u64
        int_fast8_t        s8  s8  s8  s8
        uint_fast8_t       u8  u8  u8  u8
        int_fast16_t       s64 s64 s16 s32
        uint_fast16_t      u64 u64 u16 u32
        int_fast32_t       s64 s64 s32 s32
        uint_fast32_t      u64 u64 u32 u32
        int_fast64_t       s64 s64 s64 s64
        uint_fast64_t      u64 u64 u64 u64
        intmax_t           s64 s64 s64 s64
        uintmax_t          u64 u64 u64 u64
        size_t             u64 u64 u64 u64
        ssize_t            s64 s64 s64 s64
        ptrdiff_t          s64 s64 s64 s64
        intptr_t           s64 s64 s64 s64
        uintptr_t          u64 u64 u64 u64
        wchar_t            s32 u32 s32 u16
        wint_t             u32 u32 s32 u16
        char8_t            u8  u8  u8  u8
        char16_t           u16 u16 u16 u16
        char32_t           u32 u32 u32 u32
        time_t             s64 s64 s64 s64
        clock_t            s64 s64 u64 s32
        suseconds_t        s64 s64 s32 s32
        useconds_t         u32 u32 u32 u32
        off_t              s64 s64 s64 s32
        off64_t            s64 s64 s64 s64
        ino_t              u64 u64 u64 u16
        dev_t              u64 u64 s32 u32
        mode_t             u32 u32 u16 u16
        nlink_t            u64 u32 u16 u64
        uid_t              u32 u32 u32 u32
        gid_t              u32 u32 u32 u32
        id_t               u32 u32 u32 u32
        pid_t              s32 s32 s32 s32
        blksize_t          s64 s32 s32 s64
        blkcnt_t           s64 s64 s64 s64
        fsblkcnt_t         u64 u64 u32 u64
        fsfilcnt_t         u64 u64 u32 u64
        socklen_t          u32 u32 u32 s32
        sa_family_t        u16 u16 u8  u16
        in_port_t          u16 u16 u16 u16
        in_addr_t          u32 u32 u32 u32
        nfds_t             u64 u64 u32 u32
        rlim_t             u64 u64 u64 u64
        key_t              s32 s32 s32 s32
        clockid_t          s32 s32 u32 s32
        sig_atomic_t       s32 s32 s32 s32
        tcflag_t           u32 u32 u64 u32
        speed_t            u32 u32 u64 u32
        cc_t               u8  u8  u8  u8
        errno_t            s32 s32 s32 s32
        """;

    @ParameterizedTest
    @Tag("T6")
    @CsvSource({
        "linux-x86_64, 0",
        "linux-aarch64, 1",
        "macos-x86_64, 2",
        "macos-aarch64, 2",
        "windows-x86_64, 3",
        "windows-aarch64, 3"
    })
    void givesEachTypeThePlatformsWidth(String platform, int column) {
        Map<String, String> expected = WIDTHS.lines()
                .map(line -> line.split(" {2,}| (?=[su]\\d)"))
                .collect(Collectors.toMap(row -> row[0], row -> row[column + 1], (a, b) -> b, TreeMap::new));

        assertThat(widths(Platform.named(platform))).isEqualTo(expected);
    }

    @ParameterizedTest
    @Tag("T6")
    @CsvSource({"linux-riscv64, u8, s32, u32, s32", "linux-ppc64le, u8, s32, u64, s64", "linux-s390x, u8, s32, u64, s64"
    })
    void knowsOtherProcessors(String platform, String plainChar, String wchar, String nlink, String blksize) {
        assertThat(widths(Platform.named(platform)))
                .containsEntry("char", plainChar)
                .containsEntry("wchar_t", wchar)
                .containsEntry("nlink_t", nlink)
                .containsEntry("blksize_t", blksize)
                .containsEntry("long", "s64");
    }

    @Test
    @Tag("T6")
    @EnabledOnOs(OS.LINUX)
    void agreesWithTheHeadersOfThisSystem() {
        Map<String, String> expected = new TreeMap<>(widths(Platform.host()));
        List.of("char8_t", "errno_t").forEach(expected::remove); // too new for these headers, or not in them

        assertThat(measured(expected.keySet().stream())).isEqualTo(expected);
    }

    /** Lets a C program print width and signedness of each type. */
    private static Map<String, String> measured(Stream<String> names) {
        String prints = names.map(name -> "    PRINT(" + name + ");\n").collect(Collectors.joining());
        String output = CCompiler.named("cc").output("""
            #define _GNU_SOURCE
            #include <netinet/in.h>
            #include <poll.h>
            #include <signal.h>
            #include <stddef.h>
            #include <stdint.h>
            #include <stdio.h>
            #include <sys/resource.h>
            #include <sys/socket.h>
            #include <sys/stat.h>
            #include <sys/types.h>
            #include <termios.h>
            #include <time.h>
            #include <uchar.h>
            #include <wchar.h>
            #define PRINT(t) printf("%s=%c%d\\n", #t, (t) -1 < (t) 1 ? 's' : 'u', (int) sizeof(t) * 8)
            int main(void) {
            """ + prints + "}\n");
        return output.lines()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
    }

    @ParameterizedTest
    @Tag("T6")
    @CsvSource({
        "linux-x86_64, x86_64-linux-gnu",
        "linux-aarch64, aarch64-linux-gnu",
        "linux-riscv64, riscv64-linux-gnu",
        "linux-ppc64le, powerpc64le-linux-gnu",
        "linux-s390x, s390x-linux-gnu",
        "macos-x86_64, x86_64-apple-macos13",
        "macos-aarch64, arm64-apple-macos13",
        "windows-x86_64, x86_64-pc-windows-msvc",
        "windows-aarch64, aarch64-pc-windows-msvc"
    })
    void agreesWithClangOnTheTypesOfTheLanguage(String platform, String target) {
        Map<String, String> macros = CCompiler.named("clang").macros("--target=" + target);
        Map<String, String> types = widths(Platform.named(platform));

        assertThat(types.get("char")).isEqualTo(macros.containsKey("__CHAR_UNSIGNED__") ? "u8" : "s8");
        assertThat(types.get("wchar_t"))
                .isEqualTo((macros.containsKey("__WCHAR_UNSIGNED__") ? "u" : "s") + bits(macros, "WCHAR_T"));
        assertThat(types.get("wint_t"))
                .isEqualTo((macros.containsKey("__WINT_UNSIGNED__") ? "u" : "s") + bits(macros, "WINT_T"));
        assertThat(types.get("short")).isEqualTo("s" + bits(macros, "SHORT"));
        assertThat(types.get("int")).isEqualTo("s" + bits(macros, "INT"));
        assertThat(types.get("long")).isEqualTo("s" + bits(macros, "LONG"));
        assertThat(types.get("unsigned long")).isEqualTo("u" + bits(macros, "LONG"));
        assertThat(types.get("long long")).isEqualTo("s" + bits(macros, "LONG_LONG"));
        assertThat(types.get("size_t")).isEqualTo("u" + bits(macros, "SIZE_T"));
        assertThat(types.get("ptrdiff_t")).isEqualTo("s" + bits(macros, "PTRDIFF_T"));
        assertThat(types.get("uintptr_t")).isEqualTo("u" + bits(macros, "POINTER"));
    }

    private static int bits(Map<String, String> macros, String type) {
        return Integer.parseInt(macros.get("__SIZEOF_" + type + "__")) * 8;
    }

    @Test
    @Tag("T6")
    void describesThePlatformThatAPropertyNames() {
        assertThat(ChildJvm.onClassPath("-Dtombolo.platform=windows-x86_64").lines(PrintsWidths.class))
                .containsExactly(
                        "long s32",
                        "unsigned long u32",
                        "wchar_t u16",
                        "labs: n is 2147483648: C's long holds " + "-2147483648 to 2147483647");
        assertThat(ChildJvm.onClassPath("-Dtombolo.platform=linux-x86_64").lines(PrintsWidths.class))
                .containsExactly("long s64", "unsigned long u64", "wchar_t s32", "2147483648");
    }

    static final class PrintsWidths {
        public static void main(String[] args) {
            for (IntegerType type : List.of(C.LONG, C.UNSIGNED_LONG, C.WCHAR_T)) {
                System.out.println(type.name() + " " + width(type));
            }
            try {
                System.out.println(C.LONG.checked(1L << 31, "labs", "n"));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void namesEachConstantAsCNamesTheType() {
        integers()
                .forEach(field -> assertThat(field.getName())
                        .isEqualTo(constant(valueOf(field).name())));
    }

    private static String constant(String spelling) {
        return spelling.equals("_Bool") ? "BOOL" : spelling.toUpperCase().replace(' ', '_');
    }

    private static Map<String, String> widths(Platform platform) {
        return integers()
                .map(field -> C.integer(valueOf(field).name(), platform))
                .collect(Collectors.toMap(IntegerType::name, CTest::width, (a, b) -> b, TreeMap::new));
    }

    private static String width(IntegerType type) {
        return (type.signed() ? "s" : "u") + type.bits();
    }

    private static Stream<Field> integers() {
        return Arrays.stream(C.class.getFields()).filter(field -> field.getType() == IntegerType.class);
    }

    private static IntegerType valueOf(Field field) {
        try {
            return (IntegerType) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
