package dev.tombolo.conformance.house;

import dev.tombolo.conformance.fixture.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository, without what builds and editors leave in it. */
final class Repository {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode", ".settings");

    private Repository() {}

    static Path folder() {
        return Project.folder().toAbsolutePath().normalize().getParent();
    }

    /** The Java files below each module's {@code src/main/java} or {@code src/test/java}. */
    static List<Path> sources(String set) {
        return files(".java").stream()
                .filter(file ->
                        folder().relativize(file).toString().replace('\\', '/').contains("/src/" + set + "/java/"))
                .toList();
    }

    /** All files whose name ends so. */
    static List<Path> files(String ending) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
