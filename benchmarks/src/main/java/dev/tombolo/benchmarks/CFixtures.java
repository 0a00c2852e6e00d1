package dev.tombolo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The C sources of this module, built by the system's C compiler into {@code target/native}. */
public final class CFixtures {

    private static final Path SOURCES = Path.of("src/main/c");
    private static final Path BUILT = Path.of("target/native").toAbsolutePath();
    private static final Path HEADERS = Path.of(System.getProperty("java.home"), "include");

    private CFixtures() {}

    /** Builds all of them. */
    static void build() throws IOException, InterruptedException {
        Files.createDirectories(BUILT);
        compile(List.of("probes", "structs", "memory", "callbacks"), probes(), "-fPIC", "-shared");
        String runPath = "-Wl,-rpath," + BUILT;
        compile(
                List.of("floors", "floors_structs", "floors_memory", "floors_callbacks"),
                floors(),
                probes().toString(),
                runPath);
        compile(
                List.of("stubs", "stubs_structs", "stubs_memory", "stubs_callbacks", "stubs_startup"),
                stubs(),
                probes().toString(),
                runPath,
                "-fPIC",
                "-shared",
                "-I" + HEADERS,
                "-I" + HEADERS.resolve("linux"),
                "-I" + HEADERS.resolve("darwin"));
    }

    /** The library of the functions that are called. */
    public static Path probes() {
        return BUILT.resolve(System.mapLibraryName("probes"));
    }

    /** The program that times C alone. */
    static Path floors() {
        return BUILT.resolve("floors");
    }

    /** The library of the JNI functions. */
    public static Path stubs() {
        return BUILT.resolve(System.mapLibraryName("stubs"));
    }

    /** One of the sources. */
    public static Path source(String name) {
        return SOURCES.resolve(name + ".c");
    }

    private static void compile(List<String> sources, Path output, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("cc", "-std=gnu11", "-O2", "-fno-builtin", "-Wall", "-Wextra", "-Werror"));
        command.addAll(List.of("-o", output.toString()));
        sources.forEach(source -> command.add(source(source).toString()));
        command.addAll(List.of(options));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("cc cannot build " + output);
        }
    }
}
