package dev.tombolo.processor.read;

import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.processor.model.CType.EllipsisType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Lifted;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Decides which parameters of a method stand for C's {@code ...}. */
record VariadicReader(Place place, Problems problems) {

    /** Where a method says that {@code ...} begins: before which of its parameters, or behind them. */
    private record Ellipsis(int index, String description, Anchor anchor) {}

    /** Whether a parameter is what each call tells the types of: {@code Object...}. */
    static boolean takesAny(VariableElement parameter) {
        return isVarargs(parameter) && isObject(component(parameter));
    }

    /** What such a parameter is. */
    Value values(VariableElement parameter) {
        meaningless(parameter)
                .ifPresent(use -> problems.add(Rule.VARARGS.at(
                        place.at(use), nameOf(parameter), "@" + use.simpleName() + " Object", cure(use))));
        return new Value(JavaType.of(TypeName.get(parameter.asType())), new EllipsisType(), new Crossing.Values());
    }

    /**
     * The place among C's parameters where {@code ...} begins; empty where C has none, or each call tells what stands for
     * it.
     */
    OptionalInt first(ExecutableElement method, Optional<Lifted> lifted) {
        checkVarargs(method);
        List<Ellipsis> all = ellipses(method);
        if (all.isEmpty()) {
            return OptionalInt.empty();
        }
        Ellipsis ellipsis = all.getFirst();
        if (all.size() > 1) {
            problems.add(Rule.TWO_ELLIPSES.at(
                    all.get(1).anchor(),
                    place.nameOf(method),
                    ellipsis.description(),
                    all.get(1).description()));
        }
        int first = ellipsis.index() + (isBefore(lifted, ellipsis, method) ? 1 : 0);
        if (first == 0) {
            problems.add(Rule.NO_FIXED_PARAMETER.at(ellipsis.anchor(), place.nameOf(method), cure(method)));
        }
        return method.isVarArgs() ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** A pointer behind all parameters of a method none of which stands for {@code ...} does so itself. */
    private boolean isBefore(Optional<Lifted> lifted, Ellipsis ellipsis, ExecutableElement method) {
        boolean isBehindAll = ellipsis.index() == seen(method).size();
        return lifted.stream()
                .mapToInt(Lifted::position)
                .anyMatch(position -> position < ellipsis.index() || (position == ellipsis.index() && !isBehindAll));
    }

    private List<? extends VariableElement> seen(ExecutableElement method) {
        return method.getParameters().stream()
                .filter(new Lifetimes(place, problems)::isPassed)
                .toList();
    }

    private List<Ellipsis> ellipses(ExecutableElement method) {
        List<Ellipsis> all = new ArrayList<>();
        List<? extends VariableElement> seen = seen(method);
        int count = seen.size();
        Use.of(Variadic.class, method)
                .ifPresent(use -> all.add(new Ellipsis(count, "@Variadic on the method", place.at(use))));
        for (int i = 0; i < count; i++) {
            VariableElement parameter = seen.get(i);
            if (isVarargs(parameter)) {
                all.add(new Ellipsis(i, Words.typeName(component(parameter)) + "...", place.at(parameter)));
            } else {
                int index = i;
                Use.of(Variadic.class, parameter)
                        .ifPresent(use -> all.add(
                                new Ellipsis(index, "@Variadic before " + parameter.getSimpleName(), place.at(use))));
            }
        }
        return all;
    }

    /** Those of another type than {@code Object} cannot cross. */
    private void checkVarargs(ExecutableElement method) {
        method.getParameters().stream()
                .filter(parameter -> isVarargs(parameter) && !isObject(component(parameter)))
                .forEach(parameter -> problems.add(Rule.VARARGS.at(
                        place.at(parameter),
                        place.nameOf(method),
                        Words.typeName(component(parameter)),
                        "take Object... for any values, or declare each parameter, with @Variadic before the first")));
    }

    private static String cure(ExecutableElement method) {
        return method.isVarArgs() || method.getParameters().size() > 1
                ? "declare the parameters that C does"
                : "declare the parameters that C does, or remove @Variadic";
    }

    /** An annotation that says something of one value, where there are many. */
    private static Optional<Use> meaningless(VariableElement parameter) {
        Stream<TypeMirror> types = Stream.of(parameter.asType(), component(parameter));
        return Stream.concat(Use.on(parameter), types.flatMap(type -> Use.onTypeAlone(parameter, type)))
                .filter(use -> use.simpleName().equals("Nullable")
                        || Use.of(CType.class, use.type()).isPresent()
                        || (isOurs(use) && !use.is(Variadic.class)))
                .findFirst();
    }

    private static boolean isOurs(Use use) {
        return use.typeName().startsWith(Variadic.class.getPackageName() + ".");
    }

    private static String cure(Use use) {
        return use.simpleName().equals("Nullable")
                ? "remove @Nullable, and pass MemorySegment.NULL for NULL"
                : "each value has the C type of its own class, so remove @" + use.simpleName();
    }

    private static String nameOf(VariableElement parameter) {
        return Owner.around(parameter).getSimpleName().toString();
    }

    private static boolean isVarargs(VariableElement parameter) {
        return parameter.getEnclosingElement() instanceof ExecutableElement method
                && method.isVarArgs()
                && method.getParameters().getLast().equals(parameter);
    }

    private static TypeMirror component(VariableElement parameter) {
        return ((ArrayType) parameter.asType()).getComponentType();
    }

    private static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().toString().equals("java.lang.Object");
    }
}
