package dev.tombolo.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Where figures lie between the two ends of an axis. */
public enum Scale {
    /** From zero. */
    LINEAR {
        @Override
        List<Double> marks(Collection<Double> figures) {
            double step = atLeast(Collections.max(figures) / MOST_STEPS);
            List<Double> marks = new ArrayList<>(List.of(0.0));
            while (marks.getLast() < Collections.max(figures)) {
                marks.add(marks.size() * step);
            }
            return marks;
        }

        @Override
        double share(double figure, List<Double> marks) {
            return figure / marks.getLast();
        }
    },
    /** As many times as much is as far everywhere. */
    LOGARITHMIC {
        @Override
        List<Double> marks(Collection<Double> figures) {
            List<Double> marks = new ArrayList<>(List.of(below(Collections.min(figures))));
            while (marks.getLast() < Collections.max(figures)) {
                marks.add(atLeast(marks.getLast() * SLIGHTLY_MORE));
            }
            return marks;
        }

        @Override
        double share(double figure, List<Double> marks) {
            return Math.log(figure / marks.getFirst()) / Math.log(marks.getLast() / marks.getFirst());
        }
    };

    private static final int MOST_STEPS = 6;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double SLIGHTLY_MORE = 1.001;

    /** Round figures from one end of the axis to the other, so that all figures lie between them. */
    abstract List<Double> marks(Collection<Double> figures);

    /** How far a figure lies from the first mark, where the last is 1. */
    abstract double share(double figure, List<Double> marks);

    /** The least of …, 0.5, 1, 2, 5, 10, … that is not less. */
    private static double atLeast(double figure) {
        double power = Math.pow(10, Math.floor(Math.log10(figure)));
        for (double mark : ROUND) {
            if (mark * power >= figure) {
                return mark * power;
            }
        }
        return ROUND[0] * power;
    }

    /** The greatest of them that is less. */
    private static double below(double figure) {
        double power = Math.pow(10, Math.floor(Math.log10(figure)));
        for (int i = ROUND.length - 1; i >= 0; i--) {
            if (ROUND[i] * power * SLIGHTLY_MORE < figure) {
                return ROUND[i] * power;
            }
        }
        return power / 2;
    }
}
