package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One class file, driven in both data models against C code of each. */
final class DataModelTest {
    private static final String SIGNED_CHARS = """
        seenChar(-1) = -1
        seenChar(127) = 127
        seenChar(128) refused: seenChar: x is 128: C's char holds -128 to 127
        takenChar(127) = 127
        takenChar(128) = -128
        takenChar(255) = -1
        """;

    private static final String UNSIGNED_CHARS = """
        seenChar(-1) refused: seenChar: x is -1: C's char holds 0 to 255
        seenChar(127) = 127
        seenChar(128) = 128
        takenChar(127) = 127
        takenChar(128) = 128
        takenChar(255) = 255
        """;

    private static final String LP64 = """
        seenLong(-1) = -1
        seenLong(2147483647) = 2147483647
        seenLong(2147483648) = 2147483648
        seenLong(-9223372036854775808) = -9223372036854775808
        takenLong(-1) = -1
        takenLong(2147483648) = 2147483648
        takenLong(4294967295) = 4294967295
        seenUnsignedLong(4294967295) = 4294967295
        seenUnsignedLong(4294967296) = 4294967296
        seenUnsignedLong(-1) = -1
        takenUnsignedLong(4294967295) = 4294967295
        takenUnsignedLong(-1) = -1
        seenWchar(65535) = 65535
        seenWchar(65536) = 65536
        takenWchar(65535) = 65535
        takenWchar(65536) = 65536
        seenOff(2147483647) = 2147483647
        seenOff(2147483648) = 2147483648
        takenOff(-1) = -1
        takenOff(2147483648) = 2147483648
        seenMode(65535) = 65535
        seenMode(65536) = 65536
        takenMode(65535) = 65535
        takenMode(65536) = 65536
        seenSocklen(2147483647) = 2147483647
        seenSocklen(2147483648) = 2147483648
        takenSocklen(2147483648) = 2147483648
        seenPid(-1) = -1
        seenPid(2147483647) = 2147483647
        takenPid(-1) = -1
        takenPid(4294967297) = 1
        """;

    private static final String LLP64 = """
        seenLong(-1) = -1
        seenLong(2147483647) = 2147483647
        seenLong(2147483648) refused: seenLong: x is 2147483648: C's long holds -2147483648 to 2147483647
        seenLong(-9223372036854775808) refused: seenLong: x is -9223372036854775808: \
        C's long holds -2147483648 to 2147483647
        takenLong(-1) = -1
        takenLong(2147483648) = -2147483648
        takenLong(4294967295) = -1
        seenUnsignedLong(4294967295) = 4294967295
        seenUnsignedLong(4294967296) refused: seenUnsignedLong: x is 4294967296: \
        C's unsigned long holds 0 to 4294967295
        seenUnsignedLong(-1) refused: seenUnsignedLong: x is -1: C's unsigned long holds 0 to 4294967295
        takenUnsignedLong(4294967295) = 4294967295
        takenUnsignedLong(-1) = 4294967295
        seenWchar(65535) = 65535
        seenWchar(65536) refused: seenWchar: x is 65536: C's wchar_t holds 0 to 65535
        takenWchar(65535) = 65535
        takenWchar(65536) = 0
        seenOff(2147483647) = 2147483647
        seenOff(2147483648) refused: seenOff: x is 2147483648: C's off_t holds -2147483648 to 2147483647
        takenOff(-1) = -1
        takenOff(2147483648) = -2147483648
        seenMode(65535) = 65535
        seenMode(65536) refused: seenMode: x is 65536: C's mode_t holds 0 to 65535
        takenMode(65535) = 65535
        takenMode(65536) = 0
        seenSocklen(2147483647) = 2147483647
        seenSocklen(2147483648) refused: seenSocklen: x is 2147483648: C's socklen_t holds -2147483648 to 2147483647
        takenSocklen(2147483648) = -2147483648
        seenPid(-1) = -1
        seenPid(2147483647) = 2147483647
        takenPid(-1) = -1
        takenPid(4294967297) = 1
        """;

    private static final String POINTER_WIDTHS = """
        seenSize(-1) = -1
        seenSize(4294967296) = 4294967296
        takenSize(-1) = -1
        takenSize(4294967296) = 4294967296
        seenSsize(-1) = -1
        seenSsize(4294967296) = 4294967296
        takenSsize(-1) = -1
        takenSsize(4294967296) = 4294967296
        seenPtrdiff(-1) = -1
        seenPtrdiff(4294967296) = 4294967296
        takenPtrdiff(-1) = -1
        takenPtrdiff(4294967296) = 4294967296
        seenIntptr(-1) = -1
        seenIntptr(4294967296) = 4294967296
        takenIntptr(-1) = -1
        takenIntptr(4294967296) = 4294967296
        seenUintptr(-1) = -1
        seenUintptr(4294967296) = 4294967296
        takenUintptr(-1) = -1
        takenUintptr(4294967296) = 4294967296
        seenTime(-1) = -1
        seenTime(4294967296) = 4294967296
        takenTime(-1) = -1
        takenTime(4294967296) = 4294967296
        """;

    private static final String UTF_32_STRINGS = """
        unitAt(grin, 0) = 128512
        unitAt(grin, 1) = 0
        greet() = true
        """;

    private static final String UTF_16_STRINGS = """
        unitAt(grin, 0) = 55357
        unitAt(grin, 1) = 56832
        greet() = true
        """;

    @Test
    @Tag("S1")
    @Tag("T6")
    @Tag("T9")
    void isThatOfLinux() {
        String answers = answers("linux-x86_64", "-fsigned-char");
        assertThat(answers).isEqualToNormalizingNewlines(SIGNED_CHARS + LP64 + POINTER_WIDTHS + UTF_32_STRINGS);
    }

    @Test
    @Tag("S1")
    @Tag("T6")
    @Tag("T9")
    void isThatOfLinuxOnArmWhereCharIsUnsigned() {
        String answers = answers("linux-aarch64", "-funsigned-char");
        assertThat(answers).isEqualToNormalizingNewlines(UNSIGNED_CHARS + LP64 + POINTER_WIDTHS + UTF_32_STRINGS);
    }

    @Test
    @Tag("S1")
    @Tag("T6")
    @Tag("T9")
    void isThatOfWindowsWhereLongIsNarrow() {
        String answers = answers("windows-x86_64", "-fsigned-char", "-DLLP64");
        assertThat(answers).isEqualToNormalizingNewlines(SIGNED_CHARS + LLP64 + POINTER_WIDTHS + UTF_16_STRINGS);
    }

    /** What the program prints where C's types are those of a platform, with C code whose types are the same. */
    private static String answers(String platform, String... options) {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the C code of LP64 has the types of Linux");
        return ChildJvm.withNativeAccess()
                .with(Fixture.of("datamodel").with(options).option(), "-Dtombolo.platform=" + platform)
                .run(DataModelProgram.class)
                .succeeded();
    }
}
