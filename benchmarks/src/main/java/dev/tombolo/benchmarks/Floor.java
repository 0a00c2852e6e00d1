package dev.tombolo.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a call returned and took in C alone, as {@code floors.c} measured it. */
record Floor(long answer, double nanos) {

    static Floor measure(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(arguments);
        command.addFirst(CFixtures.floors().toString());
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (program.waitFor() != 0) {
            throw new IOException(command + " failed");
        }
        return parsed(printed.strip());
    }

    private static Floor parsed(String printed) {
        int blank = printed.indexOf(' ');
        return new Floor(Long.parseLong(printed, 0, blank, 10), Double.parseDouble(printed.substring(blank + 1)));
    }
}
