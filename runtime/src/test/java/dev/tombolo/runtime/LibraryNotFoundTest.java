package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.system.Platform;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryNotFoundTest {

    @TempDir
    Path folder;

    @Test
    @Tag("Y3")
    @Tag("A3")
    @EnabledOnOs(OS.LINUX)
    void listsEveryAttemptWithItsCauseAndWhatToSet() {
        NativeLibrary library =
                NativeLibrary.of(LibraryNotFoundTest.class, "absent", "absent.so.7", "/nowhere/absent.so");
        String resources = "META-INF/native/" + Platform.host().folder() + "/";

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> library.find("answer"))
                .withMessage(("""
                    no symbol 'answer': library 'absent' or 'absent.so.7' or '/nowhere/absent.so'\
                     of dev.tombolo.runtime.LibraryNotFoundTest cannot be opened; tried:
                      - RESOURCES/libabsent.so: no such resource in the contract's class loader
                      - RESOURCES/absent: no such resource in the contract's class loader
                      - the operating system's search for 'absent': NO_FILE
                      - the operating system's search for 'libabsent.so': NO_FILE
                      - RESOURCES/libabsent.so.7.so: no such resource in the contract's class loader
                      - RESOURCES/absent.so.7: no such resource in the contract's class loader
                      - the operating system's search for 'absent.so.7': NO_FILE
                      - the operating system's search for 'libabsent.so.7.so': NO_FILE
                      - /nowhere/absent.so: NO_FILE
                    To choose the file: -Dtombolo.library.absent=<path>.
                    To choose the file: -Dtombolo.library.absent.so.7=<path>.
                    To add directories to the operating system's search: the environment variable LD_LIBRARY_PATH.\
                    """)
                        .replace("RESOURCES/", resources)
                        .replace("NO_FILE", "cannot open shared object file: No such file or directory"));
    }

    @Test
    @Tag("Y3")
    void namesNoFunctionWhenAllWereAskedFor() {
        NativeLibrary library = NativeLibrary.of(LibraryNotFoundTest.class, "/nowhere/absent.so");

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> library.missing("answer"))
                .withMessageStartingWith("library '/nowhere/absent.so' of ");
    }

    @Test
    @Tag("Y3")
    void knowsTheVersionsThatAreInstalled() throws IOException {
        for (String file : List.of("libx.so.1", "libx.so.1.2", "libx.so.12", "libx.so", "libxy.so.1", "x.so.1")) {
            Files.createFile(folder.resolve(file));
        }

        assertThat(InstalledVersions.of("x", List.of(folder.resolve("absent"), folder, folder)))
                .containsExactly("libx.so.1", "libx.so.12");
    }

    @Test
    @Tag("Y3")
    @EnabledOnOs(OS.LINUX)
    void advisesToNameAVersionThatIsInstalled() {
        LibraryNotFound search = new LibraryNotFound(LibraryNotFoundTest.class, List.of("z"), List.of(), List.of());

        assertThat(search.toError()).hasMessageContaining("Installed: libz.so.1; name such a version as a candidate.");
    }

    @Test
    @Tag("Y3")
    @Tag("Y4")
    void advisesToChooseTheCacheThatFailed() throws IOException {
        BundledLibrary library = new BundledLibrary("libx.so", folder.toUri().toURL());
        Attempt attempt = new Attempt.NotExtracted(library, folder, new AccessDeniedException("/a"));
        LibraryNotFound search =
                new LibraryNotFound(LibraryNotFoundTest.class, List.of("x"), List.of(), List.of(attempt));

        assertThat(search.toError())
                .hasMessageContaining(
                        "  - " + library.url() + ", extracted to " + folder + ": AccessDeniedException: /a\n")
                .hasMessageContaining("To choose where libraries are extracted: -Dtombolo.cache=<directory>.");
    }
}
