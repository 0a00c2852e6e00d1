package dev.tombolo.processor.read;

import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Companion.Constant;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the constants of a native enum and their values. */
final class ConstantsReader {
    private final TypeElement type;
    private final Place place;
    private final Problems problems;
    private final Map<VariableElement, Long> values = new LinkedHashMap<>();

    ConstantsReader(TypeElement type, Place place, Problems problems) {
        this.type = type;
        this.place = place;
        this.problems = problems;
    }

    /** The constants of an enum, in their order. */
    static List<VariableElement> of(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(f -> f.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    /** Those of the enum; what is wrong with them is reported, as far as it can be told without the C type. */
    List<Constant> read(Optional<IntegerType> cType) {
        List<VariableElement> constants = of(type);
        if (constants.isEmpty()) {
            problems.add(Rule.EMPTY_ENUM.at(place.at(type), type.getSimpleName()));
        }
        readValues(constants, cType);
        cType.ifPresent(this::checkRanges);
        checkDefaults(constants);
        List<VariableElement> aliases = new AliasReader(place, problems).aliases(values);
        return constants.stream().map(c -> constant(c, aliases)).toList();
    }

    private Constant constant(VariableElement constant, List<VariableElement> aliases) {
        return new Constant(
                constant.getSimpleName().toString(),
                values.getOrDefault(constant, 0L),
                aliases.contains(constant),
                Use.of(EnumDefault.class, constant).isPresent());
    }

    /** As in C: a constant without a value has its predecessor's plus one. */
    private void readValues(List<VariableElement> constants, Optional<IntegerType> cType) {
        long largest = cType.filter(Range::isOfRawBits).isPresent() ? -1 : Long.MAX_VALUE;
        long previous = -1;
        boolean isFirst = true;
        for (VariableElement constant : constants) {
            Optional<Long> written = written(constant);
            if (written.isEmpty() && !isFirst && previous == largest) {
                problems.add(Rule.NO_NEXT_VALUE.at(
                        place.at(constant), constant.getSimpleName(), Long.toUnsignedString(largest)));
                return;
            }
            previous = written.orElse(previous + 1);
            values.put(constant, previous);
            isFirst = false;
        }
    }

    private static Optional<Long> written(VariableElement constant) {
        return Use.of(EnumValue.class, constant)
                .flatMap(use -> use.written("value"))
                .filter(value -> value.getValue() instanceof Long)
                .map(value -> (Long) value.getValue());
    }

    private void checkRanges(IntegerType cType) {
        Range range = Range.of(cType);
        values.forEach((constant, value) -> {
            if (!range.holds(value)) {
                problems.add(Rule.ENUM_VALUE_OUT_OF_RANGE.at(
                        anchor(constant),
                        constant.getSimpleName(),
                        value,
                        range.words(),
                        "correct it, or give " + type.getSimpleName() + " a type that holds it"));
            }
        });
    }

    private void checkDefaults(List<VariableElement> constants) {
        List<VariableElement> marked = constants.stream()
                .filter(c -> Use.of(EnumDefault.class, c).isPresent())
                .toList();
        marked.stream()
                .skip(1)
                .limit(1)
                .forEach(second -> problems.add(Rule.TWO_DEFAULTS.at(
                        place.at(Use.of(EnumDefault.class, second).orElseThrow()), names(marked))));
    }

    /** The value where it is written, else the constant. */
    private Anchor anchor(VariableElement constant) {
        return anchor(constant, place);
    }

    static Anchor anchor(VariableElement constant, Place place) {
        return Use.of(EnumValue.class, constant)
                .map(use -> place.at(use, "value"))
                .orElseGet(() -> place.at(constant));
    }

    /** {@code A, B and C}. */
    static String names(List<VariableElement> constants) {
        List<String> names = constants.stream()
                .map(c -> c.getSimpleName().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        String last = names.removeLast();
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }
}
