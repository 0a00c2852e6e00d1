package dev.tombolo.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the measurements ran on. */
public record Machine(String processor, int cores, String system, String jdk) {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    /** This machine, under this JVM. */
    public static Machine here() throws IOException {
        return new Machine(
                processorHere(),
                Runtime.getRuntime().availableProcessors(),
                "%s %s, %s".formatted(property("os.name"), property("os.version"), property("os.arch")),
                "%s %s, %s"
                        .formatted(
                                property("java.vendor"), property("java.runtime.version"), property("java.vm.name")));
    }

    private static String processorHere() throws IOException {
        if (!Files.isReadable(CPUINFO)) {
            return property("os.arch");
        }
        return Files.readAllLines(CPUINFO).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(property("os.arch"));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
