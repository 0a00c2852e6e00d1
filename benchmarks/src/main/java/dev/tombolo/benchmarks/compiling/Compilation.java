package dev.tombolo.benchmarks.compiling;

import dev.tombolo.benchmarks.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What javac is given: a contract of so many functions.
 *
 * @param isBound whether with the processor
 */
record Compilation(int functions, boolean isBound) {

    private static final Path FOLDER = Path.of("target/compiling");
    private static final double NANOS = 1e6;

    /** {@code GC(3) Pause Young (Allocation Failure) 21M->9M(30M) 4.1ms}. */
    private static final Pattern LEFT = Pattern.compile("->(\\d+)M");

    private static final Pattern GENERATED = Pattern.compile("(Binding|Enum|Struct)(\\$\\w+)?\\.class$");

    private Path classes() {
        return FOLDER.resolve("%d-%s".formatted(functions, isBound ? "bound" : "alone"));
    }

    /** Milliseconds from before the start of the process to its end. */
    double time() throws IOException, InterruptedException {
        List<String> command = command();
        long started = System.nanoTime();
        Jdk.run(FOLDER.resolve("log.txt"), command);
        return (System.nanoTime() - started) / NANOS;
    }

    /**
     * Megabytes of the heap that were in use after the collection that left most, where the heap begins small and grows
     * when it has to.
     */
    int memory() throws IOException, InterruptedException {
        Path log = FOLDER.resolve("collections.txt");
        List<String> command = command();
        command.addAll(1, List.of("-J-XX:+UseSerialGC", "-J-Xms8m", "-J-Xlog:gc:file=" + log));
        Jdk.run(FOLDER.resolve("log.txt"), command);
        return LEFT.matcher(Files.readString(log))
                .results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .max()
                .orElse(0);
    }

    private List<String> command() throws IOException {
        List<Path> sources = ContractSources.write(FOLDER.resolve("sources-" + functions), functions);
        empty(classes());
        return new ArrayList<>(Jdk.javac(sources, classes(), Jdk.libraries(), isBound));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** The bytes of sources that were generated. */
    long sourceBytes() throws IOException {
        return bytes(file -> file.endsWith(".java"));
    }

    /** The bytes of class files of what was generated. */
    long classBytes() throws IOException {
        return bytes(file -> GENERATED.matcher(file).find());
    }

    private long bytes(Predicate<String> isCounted) throws IOException {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> isCounted.test(file.toString()))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
