package dev.tombolo.processor.read;

import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Lifted;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.model.Variable;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods that a contract has and inherits, each with the typedefs of its own interface. */
final class FunctionsReader {
    private final Place place;
    private final Types types;
    private final Problems problems;
    private final FunctionReader functions;
    private final VariableReader variables;

    FunctionsReader(Place place, Elements elements, Types types, CalledBack calledBack, Problems problems) {
        this.place = place;
        this.types = types;
        this.problems = problems;
        this.functions = new FunctionReader(place, elements, types, calledBack, problems);
        this.variables = new VariableReader(place, elements, types, problems);
    }

    /** What the methods are bound to, each in their order. */
    record Read(List<Function> functions, List<Variable> variables) {}

    Read read(List<ExecutableElement> methods) {
        TypedefReader typedefs = new TypedefReader(place, problems);
        typedefs.read(place.contract());
        Converters converters = new Converters(types, place, typedefs::readSilently); // reported where they stand
        TypedefReader.conversions(place.contract())
                .forEach(new ConversionProblems(place, problems, converters)::report);
        Map<ExecutableElement, Object> read = new LinkedHashMap<>();
        Map<Name, Map<ExecutableElement, Object>> byName = new HashMap<>();
        for (ExecutableElement method : methods) {
            Optional<?> bound = VariableReader.annotation(method).isPresent()
                    ? variables.read(method, converters)
                    : functions.read(method, converters);
            Map<ExecutableElement, Object> earlier =
                    byName.computeIfAbsent(method.getSimpleName(), name -> new LinkedHashMap<>());
            bound.filter(b -> isFirstOfItsSignature(method, b, earlier)).ifPresent(b -> {
                earlier.put(method, b);
                read.put(method, b);
            });
        }
        return new Read(those(Function.class, read), those(Variable.class, read));
    }

    private static <T> List<T> those(Class<T> type, Map<ExecutableElement, Object> read) {
        return read.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether none of the methods of that name that came before has the same signature; one that says something else is a problem. */
    private boolean isFirstOfItsSignature(
            ExecutableElement method, Object bound, Map<ExecutableElement, Object> earlier) {
        for (Map.Entry<ExecutableElement, Object> other : earlier.entrySet()) {
            if (haveOneSignature(method, other.getKey())) {
                if (!saysTheSame(bound, other.getValue())) {
                    report(other.getKey(), method);
                }
                return false;
            }
        }
        return true;
    }

    private boolean haveOneSignature(ExecutableElement one, ExecutableElement other) {
        return types.isSubsignature((ExecutableType) one.asType(), (ExecutableType) other.asType())
                || types.isSubsignature((ExecutableType) other.asType(), (ExecutableType) one.asType());
    }

    private static boolean saysTheSame(Object one, Object other) {
        if (one instanceof Function function && other instanceof Function otherFunction) {
            return saysTheSame(function, otherFunction);
        }
        return one instanceof Variable variable
                && other instanceof Variable otherVariable
                && variable.symbol().equals(otherVariable.symbol())
                && variable.value().crossing().equals(otherVariable.value().crossing());
    }

    private static boolean saysTheSame(Function one, Function other) {
        return one.linkage().equals(other.linkage())
                && one.releasedBy().equals(other.releasedBy())
                && one.failure().equals(other.failure())
                && one.blocking().equals(other.blocking())
                && one.lifted().map(Lifted::position).equals(other.lifted().map(Lifted::position))
                && crossings(one).equals(crossings(other));
    }

    private static List<Crossing> crossings(Function function) {
        return Stream.concat(
                        Stream.of(function.result(), function.returned()),
                        function.parameters().stream().map(Parameter::value))
                .map(Value::crossing)
                .toList();
    }

    private void report(ExecutableElement one, ExecutableElement other) {
        problems.add(Rule.CLASHING_METHODS.at(
                place.at(place.contract()),
                place.contract().getSimpleName(),
                one.getSimpleName(),
                Owner.of(one).getSimpleName(),
                Owner.of(other).getSimpleName(),
                place.contract().getSimpleName()));
    }
}
