package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problem;
import dev.tombolo.processor.problem.Rule;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Why converters that are named together do not lead to what crosses: the facts of a message, without its place.
 *
 * @param index which of those that are named it is about; negative where it is about all of them
 * @param loop the place of the converter that the way came back to; negative where it did not
 * @param circle the converters from there on
 */
record ConverterFault(Rule rule, int index, int loop, List<ConverterClass> circle, List<Object> details) {

    ConverterFault {
        circle = List.copyOf(circle);
        details = List.copyOf(details);
    }

    static ConverterFault of(Rule rule, int index, Object... details) {
        return new ConverterFault(rule, index, -1, List.of(), List.of(details));
    }

    /** One that has a mistake itself. */
    static ConverterFault broken(int index, TypeElement converter) {
        return of(Rule.BROKEN_CONVERTER, index, "the converter " + converter.getSimpleName());
    }

    /** A way that comes back to the converter at that place. */
    static ConverterFault circle(int index, int loop, List<ConverterClass> circle) {
        String first = circle.getFirst().name();
        String names = circle.stream().map(ConverterClass::name).collect(Collectors.joining(" -> "));
        return new ConverterFault(Rule.CONVERTER_CYCLE, index, loop, circle, List.of(first, names + " -> " + first));
    }

    /** Whether of the converters in a circle it is the first whose name the circle begins with: one message tells of all. */
    boolean isToldByItsFirst() {
        List<String> names = circle.stream()
                .map(converter -> converter.type().getQualifiedName().toString())
                .toList();
        return loop == 0 && names.getFirst().equals(Collections.min(names));
    }

    /** Whether the way comes back to one of the first so many converters. */
    boolean leadsBackInto(int converters) {
        return loop >= 0 && loop < converters;
    }

    ConverterFault movedTo(int other) {
        return new ConverterFault(rule, other, loop, circle, details);
    }

    Problem at(Anchor anchor) {
        return rule.at(anchor, details.toArray());
    }
}
