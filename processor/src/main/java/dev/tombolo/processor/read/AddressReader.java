package dev.tombolo.processor.read;

import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the first parameter of a method that calls the function at an address. */
record AddressReader(Place place, Problems problems) {

    boolean isByAddress(ExecutableElement method) {
        return method.getParameters().stream()
                .limit(1)
                .anyMatch(p -> annotation(p).isPresent());
    }

    /** Reports what cannot be the address of a function, and what is said of its symbol. */
    void check(ExecutableElement method, Use attach) {
        for (VariableElement parameter : method.getParameters()) {
            annotation(parameter).ifPresent(use -> check(method, parameter, use));
        }
        if (!isByAddress(method)) {
            return;
        }
        if (!attach.list("value").isEmpty() && attach.element().equals(method)) {
            report(place.at(attach, "value", 0), "no symbol is looked up", "remove the name");
        }
        if (method.isVarArgs()) {
            report(
                    place.at(method.getParameters().getLast()),
                    "values of any type go to a symbol's function only",
                    "declare each parameter, with @Variadic before the first");
        }
        if (attach.flag("optional")) {
            report(place.at(attach), "no symbol is looked up", "remove optional = true");
        }
    }

    private void check(ExecutableElement method, VariableElement parameter, Use use) {
        Slot slot = Slot.of(parameter);
        if (!method.getParameters().getFirst().equals(parameter)) {
            report(place.at(use), parameter.getSimpleName() + " is not the first", "put it there, or remove it");
        } else if (!(slot.kind() instanceof JavaKind.Segment)) {
            report(
                    place.atType(parameter),
                    parameter.getSimpleName() + " is " + Words.wholeTypeName(parameter.asType()),
                    "use MemorySegment");
        } else if (slot.nullable().isPresent()) {
            report(place.at(slot.nullable().get()), "there is no function at NULL", "remove @Nullable");
        }
    }

    private void report(Anchor anchor, String reason, String cure) {
        problems.add(Rule.FUNCTION_ADDRESS.at(anchor, reason, cure));
    }

    /** The parameter, if it is such an address. */
    Optional<Value> read(VariableElement parameter) {
        return annotation(parameter)
                .map(_ -> new Value(Slot.of(parameter).javaType(), new CType.VoidType("void"), new Crossing.Code()));
    }

    private static Optional<Use> annotation(VariableElement parameter) {
        return Use.of(FunctionAddress.class, parameter);
    }
}
