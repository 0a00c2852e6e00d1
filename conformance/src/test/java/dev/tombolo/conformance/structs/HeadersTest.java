package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.HeaderLayout;
import dev.tombolo.conformance.structs.Headers.Stat;
import dev.tombolo.conformance.structs.Headers.Tm;
import dev.tombolo.conformance.structs.Headers.Utsname;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Structs of real headers. */
final class HeadersTest {
    private static final boolean IS_LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");

    @TempDir
    private Path folder;

    @NativeLib({})
    interface LibC {
        @Attach
        int stat(String path, MemorySegment stat);

        @Attach
        int uname(MemorySegment name);

        @Attach("gmtime_r")
        Tm gmtime(MemorySegment time, Tm tm);

        @Attach
        @CType("time_t")
        long timegm(Tm tm);

        @Attach(blocking = false)
        int nanosleep(@ByReference Headers.Timespec request, MemorySegment left);
    }

    static List<Arguments> structs() {
        return List.of(
                arguments("time.h", "struct timespec", Headers_TimespecStruct.LAYOUT),
                arguments("time.h", "struct tm", Headers_TmStruct.LAYOUT),
                arguments("sys/stat.h", "struct stat", Headers_StatStruct.LAYOUT),
                arguments("sys/utsname.h", "struct utsname", Headers_UtsnameStruct.LAYOUT),
                arguments("netinet/in.h", "struct in_addr", Headers_InAddrStruct.LAYOUT),
                arguments("netinet/in.h", "struct sockaddr_in", Headers_SockaddrInStruct.LAYOUT),
                arguments("zlib.h", "struct z_stream_s", Headers_ZStreamStruct.LAYOUT),
                arguments("sqlite3.h", "struct sqlite3_index_constraint", Headers_IndexConstraintStruct.LAYOUT));
    }

    @ParameterizedTest
    @MethodSource("structs")
    @Tag("R1")
    void areAsTheCompilerHasThem(String header, String struct, GroupLayout layout) {
        assumeTrue(IS_LINUX, "the contracts are for Linux");
        assertThat(new HeaderLayout(header, struct).differencesFrom(layout)).isEmpty();
    }

    @Test
    @Tag("R1")
    void areComparedFieldByField() {
        assumeTrue(IS_LINUX && System.getProperty("os.arch").equals("amd64"), "the numbers are of x86-64");
        HeaderLayout stat = new HeaderLayout("sys/stat.h", "struct stat");
        assertThat(stat.differencesFrom(Headers_WrongStatStruct.LAYOUT))
                .containsExactly(
                        "struct stat: st_mode lies at 24 with 4 bytes in the header, lies at 16 with 4 bytes here",
                        "struct stat: st_nlink lies at 16 with 8 bytes in the header, lies at 24 with 8 bytes here",
                        "struct stat: it has 144 bytes in the header, has 32 bytes here");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @Tag("R4")
    void differFromPlatformToPlatformInOneClass(String platform, String expected) {
        ChildJvm jvm = ChildJvm.withNativeAccess().with("-Dtombolo.platform=" + platform);
        assertThat(jvm.run(StatProgram.class).succeeded()).isEqualTo(expected);
    }

    static List<Arguments> platforms() {
        return List.of(arguments("linux-x86_64", """
            st_dev 0
            st_ino 8
            st_nlink 16
            st_mode 24
            st_uid 28
            st_gid 32
            st_rdev 40
            st_size 48
            st_blksize 56
            st_blocks 64
            st_atim 72
            st_mtim 88
            st_ctim 104
            144
            """), arguments("linux-aarch64", """
                st_dev 0
                st_ino 8
                st_mode 16
                st_nlink 20
                st_uid 24
                st_gid 28
                st_rdev 32
                st_size 48
                st_blksize 56
                st_blocks 64
                st_atim 72
                st_mtim 88
                st_ctim 104
                128
                """));
    }

    @Test
    @Tag("R3")
    void holdWhatTheSystemSays() throws IOException {
        assumeTrue(IS_LINUX, "the contracts are for Linux");
        LibC libc = new HeadersTest_LibCBinding();
        Path file = Files.writeString(folder.resolve("file"), "12345");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Headers_StatStruct.LAYOUT);
            assertThat(libc.stat(file.toString(), memory)).isZero();
            Stat stat = Headers_StatStruct.read(memory);
            assertThat(stat.st_size()).isEqualTo(5);
            assertThat(stat.st_nlink()).isEqualTo(1);
            assertThat(stat.st_mode() & 0xF000).isEqualTo(0x8000);
            assertThat(stat.st_mtim().tv_sec())
                    .isEqualTo(Files.getLastModifiedTime(file).toInstant().getEpochSecond());
            MemorySegment name = arena.allocate(Headers_UtsnameStruct.LAYOUT);
            assertThat(libc.uname(name)).isZero();
            Utsname utsname = Headers_UtsnameStruct.read(name);
            assertThat(utsname.sysname()).isEqualTo("Linux");
            assertThat(utsname.release()).isEqualTo(System.getProperty("os.version"));
        }
    }

    @Test
    @Tag("R3")
    void areFilledByTheSystem() {
        assumeTrue(IS_LINUX, "the contracts are for Linux");
        LibC libc = new HeadersTest_LibCBinding();
        try (Arena arena = Arena.ofConfined()) {
            Tm tm = Headers_TmStruct.allocate(arena);
            long seconds = LocalDate.of(2024, 2, 29).atTime(12, 34, 56).toEpochSecond(ZoneOffset.UTC);
            libc.gmtime(arena.allocateFrom(ValueLayout.JAVA_LONG, seconds), tm);
            assertThat(tm.tm_year()).isEqualTo(124);
            assertThat(tm.tm_mon()).isEqualTo(1);
            assertThat(tm.tm_mday()).isEqualTo(29);
            assertThat(tm.tm_sec()).isEqualTo(56);
            assertThat(tm.tm_zone()).isEqualTo("GMT");
            assertThat(libc.timegm(tm)).isEqualTo(seconds);
            assertThat(libc.nanosleep(new Headers.Timespec(0, 1), MemorySegment.NULL))
                    .isZero();
        }
    }
}
