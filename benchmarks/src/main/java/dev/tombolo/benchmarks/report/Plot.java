package dev.tombolo.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Groups of horizontal bars as an SVG image, which has no background and is readable on a light and on a dark one.
 *
 * @param title what is shown
 * @param axis what the figures are, and whether more or less of it is better
 */
public record Plot(String title, String axis, Scale scale, List<BarGroup> groups) {

    private static final int WIDTH = 800;
    private static final int LEFT = 170;
    private static final int RIGHT = 90;
    private static final int TOP = 56;
    private static final int HEADING = 24;
    private static final int BAR = 14;
    private static final int STEP = 18;
    private static final int BASELINE = 11;
    private static final int BETWEEN = 10;
    private static final int GAP = 8;
    private static final int BOTTOM = 28;
    private static final int COLOURS = 8;

    /** Figures in the colours of Okabe and Ito, which can be told apart by everyone; the rest in the colour of text. */
    private static final String STYLE = """
        <style>
        text { font: 13px system-ui, sans-serif; fill: #444 }
        .title { font-size: 17px; font-weight: 600; fill: #111 }
        .heading { font-weight: 600; fill: #111 }
        .end { text-anchor: end }
        .middle { text-anchor: middle }
        line { stroke: #888; stroke-opacity: 0.35 }
        .c0 { fill: #0072b2 } .c1 { fill: #009e73 } .c2 { fill: #e69f00 } .c3 { fill: #d55e00 }
        .c4 { fill: #cc79a7 } .c5 { fill: #56b4e9 } .c6 { fill: #b8a800 } .c7 { fill: #888 }
        @media (prefers-color-scheme: dark) {
        text { fill: #bbb }
        .title, .heading { fill: #eee }
        .c0 { fill: #3a9bdc }
        }
        </style>
        """;

    /**
     * @throws IllegalArgumentException if there is no bar, or a figure that is not above zero
     */
    public Plot {
        groups = List.copyOf(groups);
        if (bars(groups).isEmpty() || bars(groups).stream().anyMatch(bar -> !(bar.figure() > 0))) {
            throw new IllegalArgumentException(title + ": a plot has bars, and each is longer than nothing");
        }
    }

    /** Writes it. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg());
    }

    String svg() {
        List<Double> marks = scale.marks(bars(groups).stream().map(Bar::figure).toList());
        StringBuilder svg = new StringBuilder();
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\">"
                        .formatted(WIDTH, height()));
        line(svg, "<title>%s</title>".formatted(escaped(title)));
        svg.append(STYLE);
        text(svg, "title", 0, 18, title);
        text(svg, "axis", 0, 38, axis);
        marks.forEach(mark -> mark(svg, mark, x(mark, marks)));
        int y = TOP;
        for (BarGroup group : groups) {
            group(svg, group, y, marks);
            y += height(group);
        }
        line(svg, "</svg>");
        return svg.toString();
    }

    private void mark(StringBuilder svg, double mark, double x) {
        String place = tenths(x);
        line(svg, "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>".formatted(place, TOP, place, height() - BOTTOM));
        text(svg, "middle", x, height() - BASELINE, round(mark));
    }

    private void group(StringBuilder svg, BarGroup group, int top, List<Double> marks) {
        text(svg, "heading", 0, top + BAR, group.heading());
        int y = top + HEADING;
        for (Bar bar : group.bars()) {
            bar(svg, bar, y, x(bar.figure(), marks));
            y += STEP;
        }
    }

    private void bar(StringBuilder svg, Bar bar, int y, double end) {
        text(svg, "end", LEFT - GAP, y + BASELINE, bar.label());
        line(
                svg,
                "<rect class=\"c%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                        .formatted(colour(bar), LEFT, y, tenths(end - LEFT), BAR));
        text(svg, "figure", end + GAP, y + BASELINE, spell(bar.figure()));
    }

    /** By the order in which labels first appear. */
    private int colour(Bar bar) {
        return bars(groups).stream().map(Bar::label).distinct().toList().indexOf(bar.label()) % COLOURS;
    }

    private double x(double figure, List<Double> marks) {
        return LEFT + scale.share(figure, marks) * (WIDTH - LEFT - RIGHT);
    }

    private int height() {
        return TOP + BOTTOM + groups.stream().mapToInt(Plot::height).sum();
    }

    private static int height(BarGroup group) {
        return HEADING + STEP * group.bars().size() + BETWEEN;
    }

    private static List<Bar> bars(Collection<BarGroup> groups) {
        return groups.stream().flatMap(group -> group.bars().stream()).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** To three digits, and whole from a hundred on. */
    private static String spell(double figure) {
        if (figure >= 99.95) {
            return String.format(Locale.ROOT, "%,d", Math.round(figure));
        }
        return String.format(Locale.ROOT, figure >= 9.995 ? "%.1f" : "%.2f", figure);
    }

    private static String round(double mark) {
        return mark >= 1 || mark == 0 ? String.format(Locale.ROOT, "%,d", Math.round(mark)) : spell(mark);
    }

    private static String tenths(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static void text(StringBuilder svg, String kind, double x, int y, String content) {
        line(svg, "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(kind, tenths(x), y, escaped(content)));
    }

    private static void line(StringBuilder svg, String content) {
        svg.append(content).append('\n');
    }
}
