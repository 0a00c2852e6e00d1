package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("Y4")
@DisabledOnOs(OS.WINDOWS)
class LibraryCacheTest {

    @TempDir
    Path folder;

    private Path directory;
    private LibraryCache cache;
    private BundledLibrary library;
    private String checksum;

    @BeforeEach
    void bundle() throws IOException {
        directory = folder.resolve("a cache");
        cache = new LibraryCache(directory);
        byte[] content = new byte[1 << 20];
        new Random(7).nextBytes(content);
        Path file = Files.write(folder.resolve("bundled"), content);
        library = new BundledLibrary("libx.so", file.toUri().toURL());
        checksum = library.checksum();
    }

    private Path extract() throws IOException {
        return cache.extract(library, checksum);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void knowsTheChecksumOfNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));

        assertThat(new BundledLibrary("empty", empty.toUri().toURL()).checksum())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void namesAFileByItsContent() throws IOException {
        assertThat(extract()).hasFileName(checksum + "-libx.so").hasSameBinaryContentAs(folder.resolve("bundled"));
    }

    @Test
    void isForItsUserAlone() throws IOException {
        Path file = extract();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsAFileThatIsRight() throws IOException {
        Object written = Files.getAttribute(extract(), "unix:ino");

        assertThat(Files.getAttribute(extract(), "unix:ino")).isEqualTo(written);
        assertThat(files()).hasSize(1);
    }

    @Test
    void putsANewFileInPlaceOfAWrongOne() throws IOException {
        Path file = extract();
        Path old = Files.createLink(folder.resolve("as another JVM has it open"), file);
        Files.writeString(file, "changed");

        assertThat(extract()).isEqualTo(file).hasSameBinaryContentAs(folder.resolve("bundled"));
        assertThat(old).hasContent("changed");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void putsANewFileInPlaceOfOneThatOthersMayChange() throws IOException {
        Path file = extract();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(extract())))
                .isEqualTo("rwx------");
    }

    @Test
    void putsAFileInPlaceOfALink() throws IOException {
        Path file = extract();
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("bundled"));

        assertThat(extract()).isEqualTo(file).isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    @Test
    void refusesADirectoryThatOthersMayWriteTo() throws IOException {
        Files.createDirectory(directory);
        for (String permissions : List.of("rwxrwx---", "rwx----w-")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));

            assertThatIOException()
                    .isThrownBy(this::extract)
                    .withMessage(directory + " belongs to another user, or others may write to it: it must be this"
                            + " user's or root's, with permissions such as 0700");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void acceptsADirectoryThatOthersMayRead() throws IOException {
        Files.createDirectory(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(extract()).exists();
    }

    @Test
    void refusesALinkToADirectory() throws IOException {
        Files.createSymbolicLink(directory, Files.createDirectory(folder.resolve("elsewhere")));

        assertThatIOException()
                .isThrownBy(this::extract)
                .withMessage(directory + " is a symbolic link or a file: a directory is needed");
    }

    @Test
    void refusesADirectoryOfAnotherUser() throws IOException {
        assumeTrue(Posix.effectiveUser() == 0, "only root gives directories away");
        Files.createDirectory(directory);
        Files.setAttribute(directory, "unix:uid", 12_345);

        assertThatIOException().isThrownBy(this::extract).withMessageContaining("belongs to another user");
    }

    @Test
    void failsWhereTheDirectoryCannotBeMade() throws IOException {
        directory = Files.createFile(folder.resolve("a file")).resolve("cache");
        cache = new LibraryCache(directory);

        assertThatExceptionOfType(FileSystemException.class).isThrownBy(this::extract);
    }

    @Test
    void leavesNothingOfALibraryThatChangedMeanwhile() throws IOException {
        checksum = "0".repeat(64);

        assertThatIOException().isThrownBy(this::extract).withMessage(library.url() + " changed while it was read");
        assertThat(files()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failsWhereNothingMayBeExecuted() throws IOException {
        Optional<Path> inert = Files.readAllLines(Path.of("/proc/mounts")).stream()
                .map(mount -> mount.split(" "))
                .filter(mount -> mount[3].contains("noexec"))
                .map(mount -> Path.of(mount[1]))
                .filter(mount -> mount.startsWith("/dev/shm") || mount.startsWith("/tmp") || mount.startsWith("/run"))
                .filter(Files::isWritable)
                .findFirst();
        assumeTrue(inert.isPresent(), "no writable file system is mounted noexec");
        directory = Files.createTempDirectory(inert.get(), "tombolo-").resolve("cache");
        cache = new LibraryCache(directory);

        assertThatIOException().isThrownBy(this::extract).withMessageContaining("noexec");
    }

    @Test
    void isFilledByManyAtOnce() throws Exception {
        Callable<Path> extraction = this::extract;
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Path>> extracted = threads.invokeAll(Collections.nCopies(64, extraction));

            assertThat(extracted).extracting(Future::resultNow).containsOnly(extract());
        }
        assertThat(files()).containsExactly(extract());
    }

    @Test
    void isThatOfTheUserUnlessOneIsChosen() {
        assertThat(CacheDirectories.all())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate).isAbsolute())
                .last()
                .isEqualTo(Path.of(System.getProperty("java.io.tmpdir"))
                        .toAbsolutePath()
                        .resolve("tombolo-" + Posix.effectiveUser()));
    }
}
