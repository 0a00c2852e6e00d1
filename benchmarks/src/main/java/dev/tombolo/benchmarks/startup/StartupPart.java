package dev.tombolo.benchmarks.startup;

import dev.tombolo.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long a program takes to its first call: writes {@code STARTUP.md} and a plot. */
public final class StartupPart {

    private static final int ROUNDS = 31;

    private StartupPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws IOException, InterruptedException {
        Workshop.build();
        for (Program program : Program.values()) {
            for (Cache cache : Cache.values()) {
                Workshop.train(program, cache);
            }
        }
        int rounds = isQuick ? 1 : ROUNDS;
        StartupPage page = new StartupPage(measured(rounds));
        Path folder = Path.of(isQuick ? "target" : "");
        String method = "%d × each program in a fresh JVM, one after the other".formatted(rounds);
        Path text = folder.resolve("STARTUP.md");
        Files.writeString(text, page.text(Machine.here(), LocalDate.now(ZoneOffset.UTC), method));
        page.plot().write(folder.resolve("plots/startup.svg"));
        System.out.println("written: " + text);
    }

    /** Round by round, so that what disturbs the machine for a while disturbs every program alike. */
    private static Map<Cache, Map<Program, Launches>> measured(int rounds) throws IOException, InterruptedException {
        Map<Cache, Map<Program, List<Launch>>> runs = new EnumMap<>(Cache.class);
        for (int round = 1; round <= rounds; round++) {
            for (Program program : Program.values()) {
                for (Cache cache : Cache.values()) {
                    runs.computeIfAbsent(cache, ignored -> new EnumMap<>(Program.class))
                            .computeIfAbsent(program, ignored -> new ArrayList<>())
                            .add(Launch.of(program, cache));
                }
            }
            System.out.println("start-up, round " + round + " of " + rounds);
        }
        Map<Cache, Map<Program, Launches>> measured = new EnumMap<>(Cache.class);
        runs.forEach((cache, programs) -> {
            Map<Program, Launches> all = new EnumMap<>(Program.class);
            programs.forEach((program, launches) -> all.put(program, new Launches(launches)));
            measured.put(cache, all);
        });
        return measured;
    }
}
