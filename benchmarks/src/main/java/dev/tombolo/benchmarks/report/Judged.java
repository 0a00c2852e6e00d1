package dev.tombolo.benchmarks.report;

/** A verdict, and on what. */
public record Judged(String subject, Verdict verdict) {

    /** Whether a ratio, rounded as it is printed, is no greater than it may be. */
    public static Judged atMost(String subject, double most, String reference, double ratio) {
        double rounded = Hundredths.round(ratio);
        String goal = "≤ %s × %s".formatted(Hundredths.spell(most), reference);
        return new Judged(subject, new Verdict(goal, Hundredths.spell(rounded), rounded <= most));
    }

    /** Whether an amount, rounded as it is printed, is no greater than it may be. */
    public static Judged atMost(String subject, double most, double amount, String unit) {
        double rounded = Hundredths.round(amount);
        String goal = "≤ %s %s".formatted(Hundredths.spell(most), unit);
        return new Judged(
                subject, new Verdict(goal, "%s %s".formatted(Hundredths.spell(rounded), unit), rounded <= most));
    }
}
