package dev.tombolo.benchmarks;

/** Measures what {@code -Dbenchmarks.part} says, or everything but the guard; {@code -Dbenchmarks.quick=true} in a hurry. */
public final class RunBenchmarks {

    private RunBenchmarks() {}

    public static void main(String[] arguments) throws Exception {
        CFixtures.build();
        boolean isQuick = Boolean.getBoolean("benchmarks.quick");
        for (Part part : Part.named(System.getProperty("benchmarks.part", ""))) {
            part.run(isQuick);
        }
    }
}
