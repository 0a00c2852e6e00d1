package dev.tombolo.benchmarks.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A class with a {@code main}, run in a JVM of its own. */
final class Program {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Program() {}

    /**
     * The lines it printed, cut at blanks.
     *
     * @throws IOException if it failed
     */
    static List<String[]> run(Class<?> program, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String[]> lines = lines(process);
        if (process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " failed");
        }
        return lines;
    }

    private static List<String[]> lines(Process process) {
        try (var reader = process.inputReader()) {
            return reader.lines().map(line -> line.split(" ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
