package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.samples.libc.Files.Permission;
import dev.tombolo.samples.libc.Posix.Clock;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosixTest {
    private final Posix posix = new PosixBinding();

    @TempDir
    private Path folder;

    @Test
    void hasEverySymbol() {
        assertThat(PosixBinding.missingSymbols()).isEmpty();
    }

    @Test
    void hasTheTimeThatJavaHas() throws ErrnoException {
        Instant now = Instant.now();
        Timespec clock = posix.clock(Clock.REALTIME);
        Timeval day = posix.gettimeofday(null);

        assertThat(Duration.between(now, Instant.ofEpochSecond(clock.seconds(), clock.nanoseconds())))
                .isBetween(Duration.ofSeconds(-5), Duration.ofSeconds(5));
        assertThat(day.seconds()).isBetween(clock.seconds(), clock.seconds() + 5);
        assertThat(day.microseconds()).isBetween(0L, 999_999L);
    }

    @Test
    void hasAClockThatOnlyGoesForward() throws ErrnoException {
        Timespec before = posix.clock(Clock.MONOTONIC);
        Timespec after = posix.clock(Clock.MONOTONIC);

        assertThat(after.seconds() * 1_000_000_000 + after.nanoseconds())
                .isGreaterThanOrEqualTo(before.seconds() * 1_000_000_000 + before.nanoseconds());
    }

    @Test
    void namesTheSystem() throws ErrnoException {
        SystemName name = posix.uname();

        assertThat(name.system()).isEqualTo(System.getProperty("os.name"));
        assertThat(name.release()).isEqualTo(System.getProperty("os.version"));
        assertThat(name.machine()).isNotBlank();
    }

    @Test
    void knowsOfAFileWhatJavaKnows() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("file"), "x".repeat(12_345));
        java.nio.file.Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        Stat stat = posix.stat(file);

        assertThat(stat.size()).isEqualTo(12_345);
        assertThat(stat.mode().constants())
                .containsExactlyInAnyOrder(Permission.OWNER_READ, Permission.OWNER_WRITE, Permission.GROUP_READ);
        assertThat(stat.inode()).isEqualTo(java.nio.file.Files.getAttribute(file, "unix:ino"));
        assertThat(stat.device()).isEqualTo(java.nio.file.Files.getAttribute(file, "unix:dev"));
        assertThat(stat.links()).isEqualTo(1);
        assertThat(stat.user()).isEqualTo(java.nio.file.Files.getAttribute(file, "unix:uid"));
        assertThat(stat.modified().seconds())
                .isEqualTo(java.nio.file.Files.getLastModifiedTime(file)
                        .toInstant()
                        .getEpochSecond());
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> posix.stat(folder.resolve("missing")))
                .withMessageContaining("stat: ENOENT");
    }

    @Test
    void hasAnEnvironment() {
        assertThat(posix.environ()).isNotEqualTo(MemorySegment.NULL);
    }
}
