package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Decides how many elements of an array or a buffer C is given. */
record CountReader(Place place, Problems problems, ConversionReader conversions) {

    /** The count, or nothing when there is a problem with it. */
    Optional<Count> read(Slot slot) {
        Optional<Use> told = slot.countedBy();
        Optional<Use> length = slot.length();
        if (told.isPresent() && length.isPresent()) {
            problems.add(Rule.TWO_COUNTS.at(place.at(length.get()), slot.name()));
            return Optional.empty();
        }
        return told.isPresent()
                ? told(slot, told.get())
                : Optional.of(length.map(this::fixed).orElseGet(Count.All::new));
    }

    private Count fixed(Use length) {
        int size = length.number("value");
        if (size < 1) {
            problems.add(Rule.IMPOSSIBLE_LENGTH.at(place.at(length, "value"), size));
        }
        return new Count.Fixed(size);
    }

    private Optional<Count> told(Slot slot, Use use) {
        ExecutableElement method =
                (ExecutableElement) Objects.requireNonNull(slot.element().getEnclosingElement());
        String name = use.string("value");
        Optional<? extends VariableElement> parameter = method.getParameters().stream()
                .filter(p -> p.getSimpleName().contentEquals(name))
                .findFirst();
        if (parameter.isEmpty()) {
            problems.add(Rule.UNKNOWN_COUNT.at(
                    place.at(use, "value"),
                    Words.printable(name),
                    place.nameOf(method),
                    cureForUnknown(name, others(method, slot))));
            return Optional.empty();
        }
        return told(use, parameter.get());
    }

    private static List<String> others(ExecutableElement method, Slot slot) {
        return method.getParameters().stream()
                .filter(p -> !p.equals(slot.element()))
                .map(p -> p.getSimpleName().toString())
                .toList();
    }

    private static String cureForUnknown(String name, List<String> others) {
        return others.isEmpty() ? ": add it, and name it here." : Words.didYouMeanOrOneOf(name, others);
    }

    /** Of a parameter that has problems of its own nothing is said here. */
    private Optional<Count> told(Use use, VariableElement parameter) {
        boolean countsItself = parameter.equals(use.element());
        Optional<Value> value = countsItself ? Optional.empty() : conversions.known(parameter);
        if (countsItself || value.stream().anyMatch(v -> !counts(v.crossing()))) {
            problems.add(Rule.NOT_A_COUNT.at(
                    place.at(use, "value"), parameter.getSimpleName(), Words.wholeTypeName(parameter.asType())));
            return Optional.empty();
        }
        return value.map(v -> new Count.Told(parameter.getSimpleName().toString(), v));
    }

    private static boolean counts(Crossing crossing) {
        return switch (crossing) {
            case Crossing.SameWidth same -> same.carrier() != Carrier.CHAR;
            case Crossing.Wider _ -> true;
            case Crossing.Ref ref ->
                ref.transfer().goesIn()
                        && !ref.isNullable()
                        && counts(ref.element().crossing());
            default -> false;
        };
    }
}
