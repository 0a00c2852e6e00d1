package dev.tombolo.benchmarks.report;

import java.util.Locale;

/** Figures as they are printed and judged: to two decimals. */
public final class Hundredths {

    private Hundredths() {}

    public static double round(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    public static String spell(double figure) {
        return String.format(Locale.ROOT, "%.2f", round(figure));
    }
}
