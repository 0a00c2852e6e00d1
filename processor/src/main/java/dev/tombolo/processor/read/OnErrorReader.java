package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Upcall;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what C is told where a callback throws. */
record OnErrorReader(Place place, Problems problems) {
    private static final String VALUE = "onError";

    /** The upcall with what its annotation says, or zero; what is no value of the result is reported. */
    Upcall read(Use annotation, Upcall upcall) {
        Optional<String> literal = literal(annotation, upcall);
        String given = annotation.string(VALUE);
        if (!given.isEmpty() && literal.isEmpty()) {
            problems.add(Rule.ON_ERROR.at(
                    place.at(annotation, VALUE),
                    Words.printable(given),
                    upcall.result().cType().spelling(),
                    cure(upcall.result().crossing().innermost())));
        }
        return new Upcall(upcall.name(), upcall.parameters(), upcall.result(), literal);
    }

    private Optional<String> literal(Use annotation, Upcall upcall) {
        Crossing crossing = upcall.result().crossing().innermost();
        String given = annotation.string(VALUE);
        return switch (crossing) {
            case Crossing.Nothing _, Crossing.Struct _ -> Optional.empty();
            case Crossing.Floating(CType.FloatType type) -> floating(given.isEmpty() ? "0" : given, type);
            case Crossing.Truth truth -> truth(given).or(() -> integer(given, truth.type()));
            case Crossing.Enumerated enumerated -> constant(given).or(() -> integer(given, enumerated.type()));
            case Crossing.SameWidth same -> integer(given, same.type());
            case Crossing.Wider wider -> integer(given, wider.type());
            case Crossing.FlagSet set -> integer(given, set.type());
            default -> number(given).map(OnErrorReader::written);
        };
    }

    private static Optional<String> truth(String given) {
        return switch (given) {
            case "true" -> Optional.of("1");
            case "false" -> Optional.of("0");
            default -> Optional.empty();
        };
    }

    /** The value of an enum's constant. */
    private Optional<String> constant(String given) {
        TypeElement callback = place.contract();
        return new Members(callback, place.elements())
                .toBind().stream()
                        .limit(1)
                        .flatMap(method -> JavaKind.of(method.getReturnType()).nativeEnum().stream())
                        .flatMap(type -> EnumReader.readSilently(type, place).stream())
                        .flatMap(companion -> companion.constants().stream())
                        .filter(constant -> constant.name().equals(given))
                        .map(constant -> written(constant.value()))
                        .findFirst();
    }

    private static Optional<String> integer(String given, IntegerType type) {
        return number(given).filter(value -> Range.of(type).holds(value)).map(OnErrorReader::written);
    }

    private static Optional<Long> number(String given) {
        try {
            return Optional.of(given.isEmpty() ? 0L : Long.decode(given));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String written(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    private static Optional<String> floating(String given, CType.FloatType type) {
        try {
            double value = Double.parseDouble(given);
            return Double.isFinite(value) ? Optional.of(value + (type.bits() == 32 ? "f" : "")) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String cure(Crossing crossing) {
        return switch (crossing) {
            case Crossing.Nothing _ -> "remove it, for C is told nothing";
            case Crossing.Struct _ -> "remove it: C is given zeros";
            case Crossing.Truth _ -> "give true or false";
            case Crossing.Enumerated _ -> "give the name of a constant";
            default -> "give a number that it holds";
        };
    }
}
