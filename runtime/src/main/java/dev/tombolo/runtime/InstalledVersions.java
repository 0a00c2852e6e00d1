package dev.tombolo.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Files such as {@code libz.so.1} for the name {@code z}. Most Linux systems have {@code libz.so} only where one
 * develops in C, so that a bare name often misses a library that is there.
 */
final class InstalledVersions {

    private InstalledVersions() {}

    /** The versioned file names of a library in the system's usual directories, without repetition. */
    static List<String> of(String name) {
        return of(name, directories());
    }

    static List<String> of(String name, List<Path> directories) {
        Pattern versioned = Pattern.compile("lib" + Pattern.quote(name) + "\\.so\\.\\d+");
        TreeSet<String> versions = new TreeSet<>();
        for (Path directory : directories) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                files.forEach(file -> versions.add(file.getFileName().toString()));
            } catch (IOException | DirectoryIteratorException notReadable) {
                // a hint may miss what cannot be seen
            }
        }
        versions.removeIf(file -> !versioned.matcher(file).matches());
        return List.copyOf(versions);
    }

    private static List<Path> directories() {
        List<Path> directories = new ArrayList<>();
        String added = System.getenv("LD_LIBRARY_PATH");
        if (added != null) {
            for (String directory : added.split(File.pathSeparator, -1)) {
                directories.add(Path.of(directory));
            }
        }
        String multiarch = System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu";
        for (String parent : List.of("/usr/local/lib", "/usr/lib", "/lib")) {
            directories.add(Path.of(parent, multiarch));
            directories.add(Path.of(parent));
            directories.add(Path.of(parent + "64"));
        }
        return directories;
    }
}
