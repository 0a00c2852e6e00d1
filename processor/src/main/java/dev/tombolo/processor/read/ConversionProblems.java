package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problem;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Says where it stands what keeps a slot from being converted. */
final class ConversionProblems {
    private final Place place;
    private final Problems problems;
    private final Converters converters;

    ConversionProblems(Place place, Problems problems, Converters converters) {
        this.place = place;
        this.problems = problems;
        this.converters = converters;
    }

    /** Reports the fault of a slot's conversion; one that a typedef or type has by itself is told there, and hinted at here. */
    void report(Slot slot, Conversion conversion, ConverterFault fault) {
        switch (conversion.origin()) {
            case SLOT -> problems.add(fault.at(anchor(conversion, fault)));
            case TYPEDEF -> fromTypedef(slot, conversion, fault).ifPresent(problems::add);
            case TYPE -> problems.add(fromType(slot, conversion, fault));
        }
    }

    /** Reports what is wrong with the conversion of a type or typedef, whichever way it is used. */
    void report(Conversion conversion) {
        converters
                .faultOf(conversion)
                .filter(fault -> fault.rule() != Rule.BROKEN_CONVERTER)
                .map(fault -> fault.at(anchor(conversion, fault)))
                .ifPresent(problems::add);
    }

    /** Reports what keeps the native type of a converter from crossing, at the first of its methods that has it. */
    void report(ConverterClass converter, CrossingReader crossings) {
        for (Direction direction : Direction.values()) {
            if (converter.offers(direction) && problems.allowWriting()) {
                report(converter, direction, crossings);
            }
        }
    }

    private void report(ConverterClass converter, Direction direction, CrossingReader crossings) {
        switch (converters.from(converter, direction)) {
            case Converters.Found(ConverterChain chain) -> crossings.read(chain, direction);
            case Converters.Faulty(Conversion conversion, ConverterFault fault)
            when conversion.origin() != Conversion.Origin.SLOT && fault.leadsBackInto(1) -> {
                if (fault.isToldByItsFirst()) {
                    problems.add(fault.at(place.at(converter.type())));
                }
            }
            case Converters.Faulty(Conversion conversion, ConverterFault fault) ->
                report(converter.nativeSlot(direction), conversion, fault);
        }
    }

    private Optional<Problem> fromTypedef(Slot slot, Conversion conversion, ConverterFault fault) {
        Anchor anchor = place.at(slot.cTypes().getFirst(), "value");
        if (fault.rule() == Rule.BROKEN_CONVERTER
                || converters.faultOf(conversion).isEmpty()) {
            return Optional.of(fault.at(anchor));
        }
        boolean isReportedHere = conversion.use().element().equals(place.contract());
        return isReportedHere
                ? Optional.empty()
                : Optional.of(Rule.BROKEN_TYPEDEF.at(anchor, conversion.use().string("name")));
    }

    private Problem fromType(Slot slot, Conversion conversion, ConverterFault fault) {
        Anchor anchor = place.atType(slot.element());
        if (fault.rule() == Rule.BROKEN_CONVERTER
                || converters.faultOf(conversion).isEmpty()) {
            return fault.at(anchor);
        }
        TypeElement type = (TypeElement) conversion.use().element();
        return Rule.BROKEN_CONVERTER.at(anchor, "the @Convert of " + type.getSimpleName());
    }

    private Anchor anchor(Conversion conversion, ConverterFault fault) {
        return fault.index() < 0
                ? place.at(conversion.use(), conversion.values())
                : place.at(conversion.use(), conversion.values(), fault.index());
    }
}
