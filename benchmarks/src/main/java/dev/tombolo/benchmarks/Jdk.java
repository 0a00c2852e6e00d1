package dev.tombolo.benchmarks;

import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The tools of the JDK that this JVM belongs to, in processes of their own, and what their paths are made of. */
public final class Jdk {

    private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");

    private Jdk() {}

    /** One of the JDK's tools. */
    public static String tool(String name) {
        return TOOLS.resolve(name).toString();
    }

    /** What a contract is compiled with. */
    public static List<Path> libraries() {
        return List.of(originOf(NativeLib.class), runtime(), originOf(NullMarked.class));
    }

    /** What its bindings need when they run. */
    public static Path runtime() {
        return originOf(NativeLibrary.class);
    }

    /** The processor, and what it needs. */
    public static List<Path> processor() {
        return jars("tombolo-processor-", "tombolo-annotations-", "javapoet-");
    }

    /** The entries of this JVM's class path whose file begins so. */
    public static List<Path> jars(String... beginnings) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> Stream.of(beginnings)
                        .anyMatch(start -> jar.getFileName().toString().startsWith(start)))
                .toList();
    }

    /** The folder or jar that a class comes from. */
    public static Path originOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a path to be given to a tool. */
    public static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a command to its end, with what it prints in a file. */
    public static void run(Path printed, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: see " + printed);
        }
    }

    /** The command that compiles these sources, bindings included where {@code isBound}. */
    public static List<String> javac(List<Path> sources, Path classes, List<Path> classPath, boolean isBound) {
        List<String> command = new ArrayList<>(
                List.of(tool("javac"), "-nowarn", "-d", classes.toString(), "-classpath", path(classPath)));
        command.addAll(isBound ? List.of("-processorpath", path(processor())) : List.of("-proc:none"));
        sources.forEach(source -> command.add(source.toString()));
        return command;
    }
}
