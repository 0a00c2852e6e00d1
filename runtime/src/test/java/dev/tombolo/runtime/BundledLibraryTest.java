package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.child.CallsBundled;
import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.fixture.Jar;
import dev.tombolo.runtime.system.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledLibraryTest {
    private static final String FILE = System.mapLibraryName("tombolo-bundled");

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void chooseACacheWithSpacesInItsPath() {
        cache = folder.resolve("my cache").resolve("of libraries");
        System.setProperty(CacheDirectories.PROPERTY, cache.toString());
    }

    @AfterEach
    void leaveTheChoiceToTheUser() {
        System.clearProperty(CacheDirectories.PROPERTY);
    }

    /** A library unlike those of the other tests, for one that is open already is not extracted again. */
    private byte[] library(String function) throws IOException {
        return Files.readAllBytes(CCompiler.named("cc").library("int " + function + "(void) { return 42; }"));
    }

    private Path jar(String file, byte[] library) {
        return Jar.write(folder.resolve("a jar.jar"), BundledLibrary.resource(file), library);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @Tag("Y2")
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, aarch64, macos-aarch64",
        "Mac OS X, x86_64, macos-x86_64",
        "Windows 11, amd64, windows-x86_64",
        "FreeBSD, riscv64, freebsd-riscv64"
    })
    void liesInTheFolderOfItsPlatform(String os, String arch, String expected) {
        assertThat(Platform.ofJvm(os, arch).folder()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Tag("Y2")
    @Tag("Y4")
    @ValueSource(strings = {"mapped", "given"})
    void isFoundByTheMappedNameAndByTheNameItself(String how) throws IOException {
        String file = how.equals("mapped") ? FILE : "tombolo-bundled";
        Path jar = jar(file, library("answer_" + how));
        NativeLibrary library = NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled");

        assertThat(library.find("answer_" + how)).isPresent();
        assertThat(cached()).hasSize(1);
        assertThat(library)
                .hasToString("library 'tombolo-bundled' (" + cached().getFirst() + ", extracted from jar:"
                        + jar.toUri().toURL() + "!/" + BundledLibrary.resource(file) + ")");
    }

    @Test
    @Tag("Y2")
    void comesBeforeWhatTheSystemFinds() throws IOException {
        Path jar = jar(System.mapLibraryName("z"), library("not_zlib"));

        assertThat(NativeLibrary.of(Jar.contractIn(jar), "z").missing("not_zlib", "zlibVersion"))
                .containsExactly("zlibVersion");
    }

    @Test
    @Tag("Y4")
    void isOpenedOnceInAJvm() throws IOException {
        Path jar = jar(FILE, library("opened_once"));
        NativeLibrary first = NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled");
        NativeLibrary second = NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled");
        long address = first.require("opened_once").address();

        Files.delete(cached().getFirst()); // as a cleaner of temporary files might

        assertThat(second.require("opened_once").address()).isEqualTo(address);
        assertThat(cached()).isEmpty();
    }

    @Test
    @Tag("Y4")
    void isExtractedOnceBySeveralJvms() throws Exception {
        Path jar = jar(FILE, library("answer"));
        Path go = folder.resolve("go");
        ChildJvm child = ChildJvm.onModulePath("--enable-native-access=dev.tombolo.runtime")
                .with("-Dtombolo.cache=" + cache, "-Dgo=" + go)
                .withJar(jar);
        List<List<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                running.add(threads.submit(() -> child.lines(CallsBundled.class)));
            }
            Thread.sleep(1_500); // time enough for most to be waiting
            Files.createFile(go);
            for (Future<List<String>> answer : running) {
                answers.add(answer.get());
            }
        }

        Path file = cached().getFirst();
        assertThat(cached()).containsExactly(file);
        assertThat(answers)
                .hasSize(6)
                .allSatisfy(answer -> assertThat(answer)
                        .hasSize(2)
                        .startsWith("42")
                        .last()
                        .asString()
                        .startsWith("library 'tombolo-bundled' (" + file + ", extracted from jar:"));
    }

    @Test
    @Tag("Y4")
    void saysWhyItWasNotExtracted() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.createFile(cache);
        Path jar = jar(FILE, library("never_extracted"));

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() ->
                        NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled").find("never_extracted"))
                .withMessageContaining("  - jar:" + jar.toUri().toURL() + "!/" + BundledLibrary.resource(FILE)
                        + ", extracted to " + cache + ": " + cache + " is a symbolic link or a file");
    }

    @Test
    @Tag("Y4")
    void saysWhyItDoesNotOpen() {
        Path jar = jar(FILE, "no library".getBytes(StandardCharsets.US_ASCII));

        assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() ->
                        NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled").find("answer"))
                .withMessageContaining("!/" + BundledLibrary.resource(FILE) + ", extracted as " + cache)
                .withMessageContaining("too short");
    }

    @Test
    @Tag("Y4")
    void isExtractedByAnInterruptedThread() throws IOException {
        Path jar = jar(FILE, library("interrupted"));
        Thread.currentThread().interrupt();

        assertThat(NativeLibrary.of(Jar.contractIn(jar), "tombolo-bundled").find("interrupted"))
                .isPresent();
        assertThat(Thread.interrupted()).isTrue();
    }
}
