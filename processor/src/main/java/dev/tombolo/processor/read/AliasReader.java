package dev.tombolo.processor.read;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.VariableElement;

/** Finds the constants of a native enum that share a value, and which of them results become. */
final class AliasReader {
    private final Place place;
    private final Problems problems;

    AliasReader(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The constants whose value results do not become; it is reported where that is not clear. */
    List<VariableElement> aliases(Map<VariableElement, Long> values) {
        Map<Long, List<VariableElement>> byValue = new LinkedHashMap<>();
        values.forEach((constant, value) ->
                byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(constant));
        List<VariableElement> aliases = new ArrayList<>();
        byValue.forEach((value, same) -> {
            check(value, same);
            same.stream().filter(c -> same.size() > 1 && !isCanonical(c)).forEach(aliases::add);
        });
        return aliases;
    }

    private void check(long value, List<VariableElement> same) {
        List<VariableElement> canonical =
                same.stream().filter(AliasReader::isCanonical).toList();
        if (same.size() == 1) {
            canonical.forEach(needless -> problems.add(
                    Rule.NEEDLESS_CANONICAL.at(place.at(mark(needless)), value, needless.getSimpleName())));
        } else if (canonical.isEmpty()) {
            problems.add(Rule.DUPLICATE_VALUE.at(
                    ConstantsReader.anchor(same.get(1), place), ConstantsReader.names(same), value));
        } else if (canonical.size() > 1) {
            problems.add(
                    Rule.TWO_CANONICAL.at(place.at(mark(canonical.get(1))), ConstantsReader.names(canonical), value));
        }
    }

    private static boolean isCanonical(VariableElement constant) {
        return Use.of(EnumCanonical.class, constant).isPresent();
    }

    private static Use mark(VariableElement constant) {
        return Use.of(EnumCanonical.class, constant).orElseThrow();
    }
}
