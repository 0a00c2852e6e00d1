package dev.tombolo.benchmarks.startup;

import dev.tombolo.benchmarks.CFixtures;
import dev.tombolo.benchmarks.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a program in a JVM of its own, in milliseconds from the moment before the process was started.
 *
 * @param toMain until its {@code main} began
 * @param toResult until it had its result
 * @param toEnd until the process had ended
 */
record Launch(double toMain, double toResult, double toEnd) {

    private static final double NANOS = 1e6;

    static Launch of(Program program, Cache cache) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(program, Workshop.options(program, cache)))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long started = System.nanoTime();
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int status = process.waitFor();
        long ended = System.nanoTime();
        List<Long> lines = printed.lines().map(Long::valueOf).toList();
        if (status != 0 || lines.size() != 3 || lines.get(2) != program.result()) {
            throw new IOException("%s, %s: %s".formatted(program, cache, printed));
        }
        return new Launch(
                (lines.get(0) - started) / NANOS, (lines.get(1) - started) / NANOS, (ended - started) / NANOS);
    }

    /** What of the time to the result lies behind the JVM's own start. */
    double fromMain() {
        return toResult - toMain;
    }

    /** The command that runs a program with these options. */
    static List<String> command(Program program, List<String> options) {
        List<String> command = new ArrayList<>(List.of(Jdk.tool("java")));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                Workshop.jar(program).toString(),
                Workshop.library().toString(),
                CFixtures.stubs().toString()));
        return command;
    }
}
