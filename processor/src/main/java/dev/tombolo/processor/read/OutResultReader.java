package dev.tombolo.processor.read;

import dev.tombolo.annotations.OutResult;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Lifted;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Decides how a method returns what C writes through a pointer. */
record OutResultReader(Place place, Problems problems) {

    boolean isLifted(ExecutableElement method) {
        return use(method).isPresent();
    }

    /** What the method returns, if C does not return it; nothing where it does, or when there is a problem with it. */
    Optional<Lifted> read(ExecutableElement method, Value returned) {
        return use(method).flatMap(use -> {
            if (!liesInMemory(returned.crossing())) {
                problems.add(Rule.NO_OUT_RESULT.at(place.at(use), place.nameOf(method)));
                return Optional.empty();
            }
            Slot.ofResult(method)
                    .owned()
                    .ifPresent(owned -> problems.add(Rule.OWNED_WITHOUT_COPY.at(
                            place.at(owned),
                            "the result of " + method.getSimpleName(),
                            "written through a pointer",
                            "use a handle that is closed, or release the memory yourself")));
            return position(method, use).map(position -> new Lifted(position, returned));
        });
    }

    private static boolean liesInMemory(Crossing crossing) {
        return switch (crossing.innermost()) {
            case Crossing.Nothing _, Crossing.Converted _ -> false;
            case Crossing.View _, Crossing.Referenced _ -> true; // a pointer, which C writes
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _, Crossing.Values _ -> false;
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _ -> true;
            case Crossing.Address _, Crossing.Text _, Crossing.Segment _ -> true;
            case Crossing.Enumerated _, Crossing.FlagSet _, Crossing.Handle _ -> true;
            case Crossing.Struct struct -> !struct.isView();
            case Crossing.Callback _ -> true;
            case Crossing.HeldCallback _, Crossing.Code _, Crossing.Lifetime _ -> false;
        };
    }

    private Optional<Integer> position(ExecutableElement method, Use use) {
        int last = (int) method.getParameters().stream()
                        .filter(new Lifetimes(place, problems)::isPassed)
                        .count()
                - (method.isVarArgs() ? 1 : 0);
        int position = use.number("position");
        if (position < -1 || position > last) {
            problems.add(Rule.OUT_POSITION.at(place.at(use, "position"), position, place.nameOf(method), last));
            return Optional.empty();
        }
        return Optional.of(position == -1 ? last : position);
    }

    /** The status that C returns, or nothing when there is a problem with it. */
    Optional<Value> status(ExecutableElement method, Converters converters) {
        Use use = use(method).orElseThrow();
        String spelling = use.string("status");
        return switch (converters.scopeOf(Slot.ofResult(method)).read(spelling)) {
            case Found(IntegerType type) when !type.constant().equals("BOOL") -> Optional.of(status(type));
            case Found(CType type) -> {
                problems.add(Rule.OUT_STATUS.at(place.at(use, "status"), type.spelling()));
                yield Optional.empty();
            }
            case Refusal refusal -> {
                CTypeProblems.of(refusal, spelling, Owner.of(method), place.contract())
                        .ifPresent(p -> problems.add(p.at(place.at(use, "status"))));
                yield Optional.empty();
            }
        };
    }

    private static Value status(IntegerType type) {
        Carrier carrier = switch (type.widest()) {
            case 8 -> Carrier.BYTE;
            case 16 -> Carrier.SHORT;
            case 32 -> Carrier.INT;
            default -> Carrier.LONG;
        };
        Crossing crossing =
                type.narrowest() == carrier.bits() ? new Crossing.SameWidth(type, carrier) : new Crossing.Wider(type);
        return new Value(JavaType.of(carrier.type()), type, crossing);
    }

    /** Without a failure nobody would know whether there is a result; that it was interrupted is not all that it can say. */
    void check(ExecutableElement method, Optional<Failure> failure, Throwing throwing) {
        use(method)
                .filter(_ ->
                        failure.isEmpty() && method.getThrownTypes().stream().allMatch(throwing::isInterruption))
                .ifPresent(use -> problems.add(Rule.LOST_STATUS.at(place.at(use), place.nameOf(method))));
    }

    private static Optional<Use> use(ExecutableElement method) {
        return Use.of(OutResult.class, method);
    }
}
