package dev.tombolo.samples.libc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.samples.libc.Files.Access;
import dev.tombolo.samples.libc.Files.Opening;
import dev.tombolo.samples.libc.Files.Permission;
import dev.tombolo.samples.libc.Files.Whence;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    private static final Set<Permission> FOR_THE_OWNER = Set.of(Permission.OWNER_READ, Permission.OWNER_WRITE);

    private final Files files = new FilesBinding();

    @TempDir
    private Path folder;

    @Test
    void hasEverySymbol() {
        assertThat(FilesBinding.missingSymbols()).isEmpty();
    }

    @Test
    void writesWhatJavaReads() throws IOException {
        Path file = folder.resolve("ü漢😀.txt");
        int descriptor = files.creat(file, FOR_THE_OWNER);
        try {
            assertThat(files.write(descriptor, "hello".getBytes(UTF_8), 5)).isEqualTo(5);
            assertThat(files.lseek(descriptor, 0, Whence.HERE)).isEqualTo(5);
            assertThat(files.lseek(descriptor, -2, Whence.END)).isEqualTo(3);
            assertThat(files.write(descriptor, "p! and more".getBytes(UTF_8), 2))
                    .isEqualTo(2);
        } finally {
            files.close(descriptor);
        }

        assertThat(file).hasContent("help!");
        assertThat(java.nio.file.Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void appendsWhereTheFlagsSaySo() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("file"), "one");
        int descriptor = files.open(file, Set.of(Opening.WRITE_ONLY, Opening.APPEND));
        try {
            files.write(descriptor, ", two".getBytes(UTF_8), 5);
        } finally {
            files.close(descriptor);
        }

        assertThat(file).hasContent("one, two");
    }

    @Test
    void readsWhatJavaWrites() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("file"), "one, two");
        byte[] bytes = new byte[10];
        int descriptor = files.open(file, Set.of(Opening.READ_ONLY));
        try {
            assertThat(files.read(descriptor, bytes, 5)).isEqualTo(5);
            assertThat(bytes).startsWith("one, ".getBytes(UTF_8)).endsWith(0, 0, 0, 0, 0);
            assertThat(files.read(descriptor, bytes, 10)).isEqualTo(3);
            assertThat(bytes).startsWith("two".getBytes(UTF_8));
            assertThat(files.read(descriptor, bytes, 10)).isZero();
        } finally {
            files.close(descriptor);
        }
    }

    @Test
    void refusesToReadMoreThanThereIsRoomFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.read(0, new byte[10], 11))
                .withMessageContaining("read: ");
    }

    @Test
    void failsWithTheNameOfWhatWentWrong() throws IOException {
        Path missing = folder.resolve("missing");
        Path directory = java.nio.file.Files.createDirectory(folder.resolve("directory"));

        fails("open", "ENOENT", () -> files.open(missing, Set.of()));
        fails("open", "EISDIR", () -> files.open(directory, Set.of(Opening.WRITE_ONLY)));
        fails("access", "ENOENT", () -> files.access(missing, Set.of()));
        fails("mkdir", "EEXIST", () -> files.mkdir(directory, FOR_THE_OWNER));
        fails("rmdir", "ENOTEMPTY", () -> files.rmdir(folder));
        fails("realpath", "ENOENT", () -> files.realpath(missing, null));
        fails("close", "EBADF", () -> files.close(-1));
        fails("lseek", "EBADF", () -> files.lseek(-1, 0, Whence.BEGINNING));
    }

    @Test
    void makesAndRemovesDirectories() throws IOException {
        Path directory = folder.resolve("made");
        files.mkdir(directory, Set.of(Permission.OWNER_READ, Permission.OWNER_WRITE, Permission.OWNER_EXECUTE));

        assertThat(files.access(directory, Set.of(Access.READ, Access.EXECUTE))).isZero();
        assertThat(files.rmdir(directory)).isZero();
        assertThat(directory).doesNotExist();
    }

    @Test
    void resolvesLinks() throws IOException {
        Path link = java.nio.file.Files.createSymbolicLink(folder.resolve("link"), folder);

        assertThat(files.realpath(link.resolve(".."), null))
                .isEqualTo(folder.toRealPath().getParent());
    }

    @Test
    void tellsTheMaskThatWasSetBefore() {
        Set<Permission> before = files.umask(Set.of(Permission.OTHERS_WRITE, Permission.GROUP_WRITE));

        assertThat(files.umask(before)).containsExactlyInAnyOrder(Permission.OTHERS_WRITE, Permission.GROUP_WRITE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesWhatCCannotBeGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> files.open(folder, null))
                .withMessageStartingWith("open: flags is null");
        assertThatNullPointerException()
                .isThrownBy(() -> files.lseek(0, 0, null))
                .withMessageStartingWith("lseek: whence is null");
        assertThatNullPointerException()
                .isThrownBy(() -> files.rmdir(null))
                .withMessageStartingWith("rmdir: path is null");
    }

    private static void fails(String function, String name, ThrowingCallable call) {
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.name()).isEqualTo(name);
            assertThat(e.function()).isEqualTo(function);
        });
    }
}
