package dev.tombolo.benchmarks.scaling;

import dev.tombolo.benchmarks.report.Head;
import dev.tombolo.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many calls many threads make, and whether memory stays flat. Writes {@code SCALING.md} and
 * {@code plots/scaling.svg}, in a hurry to {@code target}.
 */
public final class ScalingPart {

    private ScalingPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws IOException, InterruptedException {
        Pace pace = isQuick ? Pace.QUICK : Pace.FULL;
        Machine machine = Machine.here();
        Rates rates = rates(pace, machine.cores());
        String report = ScalingReport.of(rates, moves(pace), samples(pace));
        Path folder = Path.of(isQuick ? "target" : "");
        ScalingReport.plot(rates).write(folder.resolve("plots/scaling.svg"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Files.writeString(folder.resolve("SCALING.md"), Head.of("Scaling", machine, today, pace.toString()) + report);
        System.out.println("written: " + folder.resolve("SCALING.md"));
    }

    /** Round by round, so that what disturbs the machine for a while disturbs every way alike. */
    private static Rates rates(Pace pace, int cores) throws IOException, InterruptedException {
        Rates rates = new Rates(cores);
        for (int round = 1; round <= pace.rounds(); round++) {
            for (Way way : Way.values()) {
                for (String[] line :
                        Program.run(CountCalls.class, List.of(), way.name(), pace.warmUpMillis(), pace.millis())) {
                    Rate rate = new Rate(Double.parseDouble(line[1]), Double.parseDouble(line[2]));
                    rates.add(way, Crowd.valueOf(line[0]), rate);
                }
                System.out.println("round " + round + ": " + way);
            }
        }
        return rates;
    }

    private static Map<Crowd, Double> moves(Pace pace) throws IOException, InterruptedException {
        Map<Crowd, Double> moves = new EnumMap<>(Crowd.class);
        for (String[] line : Program.run(CountMoves.class, List.of(), pace.millis())) {
            moves.put(Crowd.valueOf(line[0]), Double.parseDouble(line[1]));
        }
        return moves;
    }

    private static List<Sample> samples(Pace pace) throws IOException, InterruptedException {
        return Program.run(Soak.class, List.of("-XX:NativeMemoryTracking=summary", "-Xmx256m"), pace.soakMillis())
                .stream()
                .map(Sample::parsed)
                .toList();
    }

    /** How long to measure. */
    private record Pace(int rounds, int warmUpMillis, int millis, int soakMillis) {

        static final Pace FULL = new Pace(5, 2_000, 1_000, 60_000);
        static final Pace QUICK = new Pace(1, 200, 50, 2_000);

        @Override
        public String toString() {
            return """
                %s × a fresh JVM for each way, which warms up for %s ms and then counts for %s ms in each crowd; the upper \
                quartile counts. `int probe_text(const char *)` with three characters and `errno` kept\
                """.formatted(rounds, warmUpMillis, millis);
        }
    }
}
