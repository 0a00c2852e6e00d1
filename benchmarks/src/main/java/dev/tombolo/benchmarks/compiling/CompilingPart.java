package dev.tombolo.benchmarks.compiling;

import dev.tombolo.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the processor adds to a compilation: writes {@code COMPILING.md} and a plot. */
public final class CompilingPart {

    private static final List<Integer> FUNCTIONS = List.of(10, 100, CompilingPage.MANY, CompilingPage.MOST);
    private static final int ROUNDS = 9;

    private CompilingPart() {}

    /** Measures it; in a hurry where that is enough to see that everything runs. */
    public static void run(boolean isQuick) throws IOException, InterruptedException {
        int rounds = isQuick ? 1 : ROUNDS;
        CompilingPage page = new CompilingPage(costs(rounds));
        Path folder = Path.of(isQuick ? "target" : "");
        Path text = folder.resolve("COMPILING.md");
        String method = "%d × each compilation in a fresh JVM, one after the other".formatted(rounds);
        Files.writeString(text, page.text(Machine.here(), LocalDate.now(ZoneOffset.UTC), method));
        page.plot().write(folder.resolve("plots/compiling.svg"));
        System.out.println("written: " + text);
    }

    /** Round by round, so that what disturbs the machine for a while disturbs every compilation alike. */
    private static List<Costs> costs(int rounds) throws IOException, InterruptedException {
        Map<Compilation, List<Double>> times = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (int functions : FUNCTIONS) {
                for (boolean isBound : new boolean[] {false, true}) {
                    Compilation compilation = new Compilation(functions, isBound);
                    times.computeIfAbsent(compilation, ignored -> new ArrayList<>())
                            .add(compilation.time());
                }
            }
            System.out.println("compiling, round " + round + " of " + rounds);
        }
        List<Costs> costs = new ArrayList<>();
        for (int functions : FUNCTIONS) {
            costs.add(costs(new Compilation(functions, false), new Compilation(functions, true), times));
        }
        return costs;
    }

    private static Costs costs(Compilation alone, Compilation bound, Map<Compilation, List<Double>> times)
            throws IOException, InterruptedException {
        return new Costs(
                alone.functions(),
                times.getOrDefault(alone, List.of()),
                times.getOrDefault(bound, List.of()),
                alone.memory(),
                bound.memory(),
                bound.sourceBytes(),
                bound.classBytes());
    }
}
