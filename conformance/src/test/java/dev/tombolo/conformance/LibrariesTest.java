package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How contracts name libraries, and where those are looked for. */
final class LibrariesTest {

    /** The process itself. */
    @NativeLib
    interface Process {
        @Attach
        int getpid();

        @Attach
        @SizeT
        long strlen(String s);

        @Attach
        @CType("unsigned long")
        long strtoul(String s, @Nullable MemorySegment end, int base);
    }

    @NativeLib("c")
    interface LibC {
        @Attach
        @SizeT
        long strlen(String s);

        @Attach
        @CType("unsigned long")
        long strtoul(String s, @Nullable MemorySegment end, int base);

        @Attach
        @CType("long")
        long labs(@CType("long") long n);
    }

    @NativeLib("m")
    interface LibM {
        @Attach
        double pow(double base, double exponent);
    }

    @NativeLib("dl")
    interface LibDl {
        @Attach
        @Nullable
        MemorySegment dlsym(@Nullable MemorySegment library, String symbol);
    }

    @NativeLib("pthread")
    interface LibPthread {
        @Attach
        @CType("uintptr_t")
        long pthread_self();
    }

    @NativeLib("libz.so.1")
    interface Versioned {
        @Attach
        String zlibVersion();
    }

    @NativeLib({"tombolo-absent", "libtombolo-absent.so.7", "/tombolo/absent.so", "names"})
    interface LastCandidate {
        @Attach
        int answer();
    }

    @NativeLib({"names", "tombolo-absent"})
    interface FirstCandidate {
        @Attach
        int answer();
    }

    @NativeLib({"tombolo-absent", "libtombolo-absent.so.7", "/tombolo/absent.so"})
    interface Absent {
        @Attach
        int answer();

        @Attach
        String text(String s);
    }

    /** A file beside those that tests are run with; the name is relative to the folder of the tests. */
    @NativeLib("target/native/CC/libnames.so")
    interface RelativePath {
        @Attach
        int answer();
    }

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("Y1")
    void mayBeTheProcess() {
        Process process = new LibrariesTest_ProcessBinding();
        assertThat(process.getpid()).isEqualTo((int) ProcessHandle.current().pid());
        assertThat(process.strlen("abc")).isEqualTo(3);
    }

    @Test
    @Tag("Y1")
    void areTriedInTheirOrder() {
        assertThat(new LibrariesTest_LastCandidateBinding().answer()).isEqualTo(42);
        assertThat(new LibrariesTest_FirstCandidateBinding().answer()).isEqualTo(42);
    }

    @Test
    @Tag("Y1")
    void mayBeNamedWithTheirVersion() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux has versioned .so files");
        assertThat(new LibrariesTest_VersionedBinding().zlibVersion()).startsWith("1.");
    }

    @Test
    @Tag("Y1")
    void mayBePaths() {
        assumeTrue(
                Fixture.of("names")
                        .built()
                        .equals(Path.of("target/native/CC/libnames.so").toAbsolutePath()),
                "only from the folder of this module, and on Linux, is that the library's path");
        assertThat(new LibrariesTest_RelativePathBinding().answer()).isEqualTo(42);
    }

    @Test
    @Tag("Y2")
    void ofTheCLibraryAreFoundWhereverTheSystemKeepsThem() {
        assertThat(new LibrariesTest_LibCBinding().strlen("abc")).isEqualTo(3);
        assertThat(new LibrariesTest_LibMBinding().pow(2, 10)).isEqualTo(1_024);
        assertThat(new LibrariesTest_LibDlBinding().dlsym(null, "strlen")).isNotNull();
        assertThat(new LibrariesTest_LibPthreadBinding().pthread_self()).isNotZero();
    }

    @Test
    @Tag("T8")
    void ofTheCLibraryReturnTheLargestUnsignedLong() {
        for (long parsed : new long[] {
            new LibrariesTest_LibCBinding().strtoul("18446744073709551615", null, 10),
            new LibrariesTest_ProcessBinding().strtoul("18446744073709551615", null, 10)
        }) {
            assertThat(parsed).isEqualTo(-1);
            assertThat(Long.toUnsignedString(parsed)).isEqualTo("18446744073709551615");
        }
    }

    @Test
    @Tag("T6")
    void ofTheCLibraryTakeAndReturnLongs() {
        assertThat(new LibrariesTest_LibCBinding().labs(-5)).isEqualTo(5);
    }

    @Test
    @Tag("Y2")
    void areFirstLookedForWhereAPropertySays() {
        String version = ChildJvm.withNativeAccess()
                .with("-Dtombolo.library.z=" + Fixture.of("library").built())
                .run(LibraryProgram.class)
                .succeeded();
        assertThat(version.strip()).isEqualTo("zlib in place of zlib");
    }

    @Test
    @Tag("Y2")
    void areNotLookedForElsewhereWhenTheFileOfTheirPropertyIsMissing() {
        String answer = ChildJvm.withNativeAccess()
                .with("-Dtombolo.library.z=/tombolo/absent/libz.so")
                .run(LibraryProgram.class)
                .succeeded();
        assertThat(answer).contains("NativeLinkError", "/tombolo/absent/libz.so", "tombolo.library.z");
    }

    @Test
    @Tag("Y3")
    void areAllNamedWithTheirCauseWhenNoneIsFound() {
        Absent absent = new LibrariesTest_AbsentBinding();
        String message = message(absent);
        assertThat(message)
                .contains("tombolo-absent", "libtombolo-absent.so.7", "/tombolo/absent.so")
                .contains("No such file")
                .contains("-Dtombolo.library.tombolo-absent=");
        assertThat(message(absent)).isEqualTo(message);
        assertThatExceptionOfType(NativeLinkError.class).isThrownBy(() -> absent.text("s"));
    }

    private static String message(Absent absent) {
        return assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(absent::answer)
                .actual()
                .getMessage();
    }
}
