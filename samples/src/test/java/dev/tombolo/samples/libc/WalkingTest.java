package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.samples.libc.Walking.How;
import dev.tombolo.samples.libc.Walking.Kind;
import dev.tombolo.samples.libc.Walking.Next;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class WalkingTest {
    private static final int FOLDERS = 8;

    private final Walking walking = new WalkingBinding();

    @TempDir
    private Path folder;

    @BeforeEach
    void makesATree() throws IOException {
        Files.createDirectories(folder.resolve("ü/漢"));
        Files.writeString(folder.resolve("ü/漢/😀"), "x".repeat(1_234));
        Files.writeString(folder.resolve("one"), "");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ü"));
    }

    @Test
    void seesEachFileOnce() throws IOException {
        Map<String, String> seen = new TreeMap<>();

        Next answer = walking.nftw(
                folder,
                (path, stat, kind, place) -> {
                    long size = kind == Kind.FILE ? stat.size() : 0;
                    seen.put(folder.relativize(path).toString(), kind + " " + place.level() + " " + size);
                    return Next.GO_ON;
                },
                FOLDERS,
                Set.of(How.PHYSICAL));

        assertThat(answer).isEqualTo(Next.GO_ON);
        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "", "FOLDER 0 0",
                        "link", "LINK 1 0",
                        "one", "FILE 1 0",
                        "ü", "FOLDER 1 0",
                        "ü/漢", "FOLDER 2 0",
                        "ü/漢/😀", "FILE 3 1234"));
    }

    @Test
    void comesToFoldersLastWhereItIsTold() throws IOException {
        List<Kind> kinds = new ArrayList<>();

        walking.nftw(
                folder,
                (_, _, kind, _) -> {
                    kinds.add(kind);
                    return Next.GO_ON;
                },
                FOLDERS,
                Set.of(How.PHYSICAL, How.DEPTH_FIRST));

        assertThat(kinds).hasSize(6).endsWith(Kind.FOLDER_VISITED).doesNotContain(Kind.FOLDER);
    }

    @Test
    void goesWhereTheAnswersLead() throws IOException {
        List<String> seen = new ArrayList<>();

        walking.nftw(
                folder,
                (path, _, _, _) -> {
                    seen.add(path.getFileName().toString());
                    return path.endsWith("ü") ? Next.NOT_BELOW : Next.GO_ON;
                },
                FOLDERS,
                Set.of(How.PHYSICAL, How.ANSWERED));

        assertThat(seen).hasSize(4).contains("ü").doesNotContain("漢");
    }

    @Test
    void returnsTheAnswerThatEndedIt() throws IOException {
        assertThat(walking.nftw(folder, (_, _, _, _) -> Next.STOP, FOLDERS, Set.of()))
                .isEqualTo(Next.STOP);
    }

    @Test
    void throwsWhatTheVisitThrows() {
        List<Path> seen = new ArrayList<>();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> walking.nftw(
                        folder,
                        (path, _, _, _) -> {
                            seen.add(path);
                            throw new IOException("enough");
                        },
                        FOLDERS,
                        Set.of()))
                .isExactlyInstanceOf(IOException.class)
                .withMessage("enough");
        assertThat(seen).containsExactly(folder);
    }

    @Test
    void failsWhereThereIsNothing() {
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(
                        () -> walking.nftw(folder.resolve("missing"), (_, _, _, _) -> Next.GO_ON, FOLDERS, Set.of()))
                .withMessageStartingWith("nftw: ENOENT (2)");
    }
}
