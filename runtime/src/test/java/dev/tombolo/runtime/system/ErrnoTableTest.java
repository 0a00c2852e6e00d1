package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of other systems than this one, from their headers. */
@Tag("N4")
class ErrnoTableTest {

    @ParameterizedTest
    @CsvSource({
        "linux-aarch64, ENOENT, 2",
        "linux-aarch64, EAGAIN, 11",
        "linux-aarch64, ERANGE, 34",
        "linux-aarch64, ELOOP, 40",
        "linux-aarch64, ENOMSG, 42",
        "linux-aarch64, EBFONT, 59",
        "linux-aarch64, EILSEQ, 84",
        "linux-aarch64, EOPNOTSUPP, 95",
        "linux-aarch64, ECONNREFUSED, 111",
        "linux-aarch64, EHWPOISON, 133",
        "macos-aarch64, ENOENT, 2",
        "macos-aarch64, EDEADLK, 11",
        "macos-aarch64, EAGAIN, 35",
        "macos-aarch64, ENOTSUP, 45",
        "macos-aarch64, ETIMEDOUT, 60",
        "macos-aarch64, ECONNREFUSED, 61",
        "macos-aarch64, ENAMETOOLONG, 63",
        "macos-aarch64, ENOTEMPTY, 66",
        "macos-aarch64, ENOSYS, 78",
        "macos-aarch64, EOVERFLOW, 84",
        "macos-aarch64, ECANCELED, 89",
        "macos-aarch64, EILSEQ, 92",
        "macos-aarch64, EOPNOTSUPP, 102",
        "macos-aarch64, EOWNERDEAD, 105",
        "macos-aarch64, EQFULL, 106",
        "windows-x86_64, ENOENT, 2",
        "windows-x86_64, EAGAIN, 11",
        "windows-x86_64, EBUSY, 16",
        "windows-x86_64, ENOTTY, 25",
        "windows-x86_64, ERANGE, 34",
        "windows-x86_64, EDEADLK, 36",
        "windows-x86_64, ENAMETOOLONG, 38",
        "windows-x86_64, ENOTEMPTY, 41",
        "windows-x86_64, EILSEQ, 42",
        "windows-x86_64, STRUNCATE, 80",
        "windows-x86_64, EADDRINUSE, 100",
        "windows-x86_64, ECONNREFUSED, 107",
        "windows-x86_64, ENOTSUP, 129",
        "windows-x86_64, ETIMEDOUT, 138",
        "windows-x86_64, EWOULDBLOCK, 140",
        "aix-ppc64, ERANGE, 34"
    })
    void knowsTheNumbersOfEachPlatform(String platform, String name, int number) {
        int dash = platform.indexOf('-');
        ErrnoTable table = ErrnoTable.of(new Platform(platform.substring(0, dash), platform.substring(dash + 1)));

        assertThat(table.number(name)).hasValue(number);
        assertThat(table.name(number)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, EWOULDBLOCK, 11",
        "linux-x86_64, ENOTSUP, 95",
        "macos-aarch64, EWOULDBLOCK, 35",
        "windows-x86_64, EDEADLOCK, 36"
    })
    void knowsSecondNames(String platform, String name, int number) {
        ErrnoTable table = ErrnoTable.of(Platform.named(platform));

        assertThat(table.number(name)).hasValue(number);
        assertThat(table.name(number)).isNotEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"linux-x86_64, 41", "linux-x86_64, 134", "macos-aarch64, 107", "windows-x86_64, 15", "aix-ppc64, 11"})
    void leavesGapsWithoutAName(String platform, int number) {
        int dash = platform.indexOf('-');
        ErrnoTable table = ErrnoTable.of(new Platform(platform.substring(0, dash), platform.substring(dash + 1)));

        assertThat(table.name(number)).isEqualTo("errno " + number);
    }
}
