package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.child.CallsProcess;
import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.runtime.system.Platform;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
    private static final String SOURCE = "int answer(void) { return 42; }\nint answer_v2(void) { return 43; }\n";

    @TempDir
    Path folder;

    private static Path built() {
        return CCompiler.named("cc").library(SOURCE);
    }

    private static NativeLibrary library(String... candidates) {
        return NativeLibrary.of(NativeLibraryTest.class, candidates);
    }

    private static NativeLinkError errorOf(NativeLibrary library, String... symbols) {
        return assertThatExceptionOfType(NativeLinkError.class)
                .isThrownBy(() -> library.require(symbols))
                .actual();
    }

    @Test
    void opensNothingBeforeItIsUsed() {
        assertThat(library("z", "libabsent.so.1")).hasToString("library 'z' or 'libabsent.so.1' (not opened yet)");
        assertThat(library()).hasToString("the process itself (not opened yet)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> library("z", null));
        assertThatNullPointerException().isThrownBy(() -> NativeLibrary.of(null, "z"));
        assertThatNullPointerException().isThrownBy(() -> library("c").find(null));
    }

    @Test
    @Tag("Y1")
    void isTheFirstCandidateThatOpens() {
        NativeLibrary library = library("tombolo-absent", "/nowhere/libabsent.so", built().toString(), "c");

        assertThat(library.find("answer")).isPresent();
        assertThat(library).hasToString("library '" + built() + "' (" + built() + ")");
    }

    @Test
    @Tag("Y1")
    void mayBeAFileNameThatTheSystemSearches() {
        String file = Platform.host().isMac() ? "libz.1.dylib" : "libz.so.1";
        NativeLibrary library = library(file);

        assertThat(library.find("zlibVersion")).isPresent();
        assertThat(library).hasToString("library '" + file + "' (" + file + ", found by the operating system)");
    }

    @Test
    @Tag("Y1")
    void mayBeARelativePathWithSpaces() throws IOException {
        Path copy =
                Files.copy(built(), Files.createDirectory(folder.resolve("a b")).resolve("lib c.so"));
        Path relative = Path.of("").toAbsolutePath().relativize(copy);

        assertThat(library(relative.toString()).find("answer")).isPresent();
    }

    @Test
    @Tag("Y1")
    void mayBeTheProcess() {
        assertThat(library().missing("strlen", "pow", "getpid")).isEmpty();
        assertThat(errorOf(library(), "tombolo_absent"))
                .hasMessage(
                        "no symbol 'tombolo_absent' in the process itself (what the class loader of Tombolo's runtime"
                                + " has loaded, the program and its global libraries, the system's default lookup)");
    }

    @Test
    @Tag("Y1")
    void isWhatJavaCodeOfTheSameClassLoaderHasLoaded() {
        Path loaded = CCompiler.named("cc").library("int tombolo_loaded_by_java(void) { return 1; }");
        assertThat(library().find("tombolo_loaded_by_java")).isEmpty();

        loadWithJava(loaded);

        assertThat(library().find("tombolo_loaded_by_java")).isPresent();
        assertThat(library("c").find("tombolo_loaded_by_java")).isEmpty();
    }

    @SuppressWarnings("restricted") // what is tested
    private static void loadWithJava(Path file) {
        System.load(file.toString());
    }

    @Test
    @Tag("Y1")
    @EnabledOnOs(OS.LINUX)
    void ofTheProcessGivesWhatIsPreloadedItsRightOfWay() {
        Path preloaded =
                CCompiler.named("cc").library("long labs(long n) { return 77; }\nvoid tombolo_preloaded(void) {}\n");

        assertThat(ChildJvm.onModulePath("--enable-native-access=dev.tombolo.runtime")
                        .withEnvironment("LD_PRELOAD", preloaded.toString())
                        .lines(CallsProcess.class))
                .containsExactly("77", "[]");
    }

    @ParameterizedTest
    @Tag("Y2")
    @CsvSource({"c, strlen", "m, pow", "dl, dlsym", "pthread, pthread_self", "rt, shm_open", "rt, timer_create"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void ofTheCLibraryNeedsNoFile(String name, String symbol) {
        NativeLibrary library = library(name);

        assertThat(library.find(symbol)).isPresent();
        assertThat(library).hasToString("library '" + name + "' (the system's default lookup)");
    }

    @Test
    @Tag("Y2")
    void ofTheCLibraryFollowsItsPropertyAllTheSame() {
        System.setProperty("tombolo.library.rt", built().toString());
        try {
            assertThat(library("rt").missing("answer", "timer_create")).containsExactly("timer_create");
        } finally {
            System.clearProperty("tombolo.library.rt");
        }
    }

    @Test
    @Tag("Y2")
    void isTheFileThatAPropertySaysForAnyOfItsNames() {
        System.setProperty("tombolo.library.chosen", built().toString());
        NativeLibrary library = library("c", "/nowhere/libabsent.so", "chosen");

        assertThat(library.find("answer")).isPresent();
        assertThat(library)
                .hasToString("library 'chosen' (" + built() + ", chosen by -Dtombolo.library.chosen=" + built() + ")");
    }

    @Test
    @Tag("Y2")
    void isNoOtherThanThePropertySays() {
        System.setProperty("tombolo.library.misled", "/nowhere/libabsent.so");

        assertThat(errorOf(library("c", "misled"), "strlen"))
                .hasMessage("no symbol 'strlen': library 'misled' of dev.tombolo.runtime.NativeLibraryTest cannot be"
                        + " opened as -Dtombolo.library.misled=/nowhere/libabsent.so says: cannot open shared"
                        + " object file: No such file or directory; correct the path, or remove the property to"
                        + " search for the library");
    }

    @Test
    @Tag("Y3")
    void saysTheCauseOfADamagedFile() throws IOException {
        Path damaged = Files.writeString(
                folder.resolve("libdamaged.so"),
                "/* Text, as libc.so is, though longer than the head of a library */".repeat(9));

        assertThat(errorOf(library(damaged.toString()))).hasMessageContaining("  - " + damaged + ": ");
        if (OS.LINUX.isCurrentOs()) {
            assertThat(errorOf(library(damaged.toString()))).hasMessageContaining("invalid ELF header");
        }
    }

    @Test
    @Tag("Y3")
    void saysTheCauseOfAnImpossibleName() {
        assertThat(errorOf(library(""))).hasMessageContaining("the name is empty");
        assertThat(errorOf(library("a\0b"))).hasMessageContaining("the name has a NUL character");
        assertThat(errorOf(library("/a\0b"))).hasMessageContaining("the name has a NUL character");
    }

    @Test
    @Tag("Y3")
    void isSearchedAgainAfterAFailure() throws IOException {
        Path later = folder.resolve("liblater.so");
        NativeLibrary library = library(later.toString());
        errorOf(library, "answer");

        Files.copy(built(), later);

        assertThat(library.require("answer").address()).isNotZero();
    }

    @Test
    @Tag("A3")
    void namesAllMissingSymbolsAtOnce() {
        NativeLibrary library = library(built().toString());

        assertThat(library.missing("answer", "first", "answer_v3 answer_v2", "third second", "answer_v2"))
                .containsExactly("first", "third second");
        assertThat(library.missing()).isEmpty();
    }

    @Test
    @Tag("A3")
    void givesTheFirstSymbolThatIsThere() {
        NativeLibrary library = library(built().toString());

        assertThat(library.require("answer_v3", "answer_v2", "answer"))
                .isEqualTo(library.find("answer_v2").orElseThrow());
        assertThat(library.require("answer").byteSize()).isZero();
    }

    @Test
    @Tag("A3")
    void saysWhichSymbolIsMissingAndWhere() {
        NativeLibrary library = library(built().toString());
        String place = "library '" + built() + "' (" + built() + ")";

        assertThat(errorOf(library, "answr"))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no symbol 'answr' in " + place);
        assertThat(errorOf(library, "answer_v4", "answer_v3"))
                .hasMessage("no symbol 'answer_v4' or 'answer_v3' in " + place);
        assertThat(library.find("answr")).isEmpty();
    }

    @Test
    void mayBeUsedByManyThreadsAtOnce() throws Exception {
        NativeLibrary library = library(built().toString());
        Callable<MemorySegment> first = () -> library.require("answer");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MemorySegment>> found = threads.invokeAll(Collections.nCopies(100, first));

            assertThat(found).extracting(Future::resultNow).containsOnly(library.require("answer"));
        }
    }
}
