package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.Failure.Fact;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds out how an exception is made of a failing result. */
final class ExceptionReader {
    private static final String ERRNO_EXCEPTION = "dev.tombolo.runtime.ErrnoException";

    /**
     * How an exception is made.
     *
     * @param factory the static method that makes it; a constructor where there is none
     * @param argument the parameter whose handle it is given, if it is given one
     */
    record Making(ClassName exception, Optional<String> factory, List<Fact> facts, Optional<String> argument) {}

    /** What one that makes it wants to be told. */
    private record Wish(List<Fact> facts, Optional<VariableElement> argument) {}

    private final Place place;
    private final Elements elements;
    private final Types types;
    private final Problems problems;

    ExceptionReader(Place place, Elements elements, Types types, Problems problems) {
        this.place = place;
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /**
     * How the method's exception at that index is made, or nothing when there is a problem with it; {@code isErrno} where
     * the number beside the result is C's {@code errno}, and none of Windows' own; {@code handles} are the parameters that
     * it can be told of.
     */
    Optional<Making> read(
            ExecutableElement method, int index, Value result, List<VariableElement> handles, boolean isErrno) {
        TypeMirror thrown = method.getThrownTypes().get(index);
        Optional<Making> making = making((DeclaredType) thrown, result, handles, isErrno);
        if (making.isEmpty()) {
            problems.add(Rule.UNUSABLE_EXCEPTION.at(
                    place.atThrown(method, index),
                    Words.typeName(thrown),
                    place.nameOf(method),
                    Words.typeName(thrown),
                    parameterOf(result)));
        }
        return making;
    }

    /** Whether that exception can be made of such a result. */
    boolean isUsable(DeclaredType exception, Value result) {
        return making(exception, result, List.of(), true).isPresent();
    }

    private Optional<Making> making(DeclaredType thrown, Value result, List<VariableElement> handles, boolean isErrno) {
        TypeElement exception = (TypeElement) thrown.asElement();
        if (standsForErrno(exception)) {
            return Optional.of(new Making(
                    ClassName.bestGuess(ERRNO_EXCEPTION),
                    isErrno ? Optional.empty() : Optional.of("ofSystemError"),
                    List.of(Fact.FUNCTION, Fact.ERRNO),
                    Optional.empty()));
        }
        return best(factories(exception), result, handles)
                .map(wish -> making(exception, Optional.of("of"), wish))
                .or(() -> best(constructors(exception), result, handles)
                        .map(wish -> making(exception, Optional.empty(), wish)));
    }

    private static Making making(TypeElement exception, Optional<String> factory, Wish wish) {
        return new Making(
                ClassName.get(exception),
                factory,
                wish.facts(),
                wish.argument().map(argument -> argument.getSimpleName().toString()));
    }

    /** {@code ErrnoException} or the {@code IOException} that it is. */
    private static boolean standsForErrno(TypeElement exception) {
        return List.of(ERRNO_EXCEPTION, "java.io.IOException")
                .contains(exception.getQualifiedName().toString());
    }

    private Stream<ExecutableElement> factories(TypeElement exception) {
        return ElementFilter.methodsIn(exception.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals("of"))
                .filter(m -> m.getModifiers().contains(Modifier.STATIC) && isAccessible(m))
                .filter(m -> types.isSubtype(m.getReturnType(), exception.asType()));
    }

    private Stream<ExecutableElement> constructors(TypeElement exception) {
        boolean isMadeByNew = !exception.getModifiers().contains(Modifier.ABSTRACT)
                && (exception.getModifiers().contains(Modifier.STATIC)
                        || Owner.around(exception).getKind() == ElementKind.PACKAGE);
        return ElementFilter.constructorsIn(exception.getEnclosedElements()).stream()
                .filter(c -> isMadeByNew && isAccessible(c));
    }

    private boolean isAccessible(ExecutableElement member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (!member.getModifiers().contains(Modifier.PRIVATE)
                        && elements.getPackageOf(member).equals(elements.getPackageOf(place.contract())));
    }

    /** What the one that can be told most wants to be told; of several, of the method's first handle. */
    private Optional<Wish> best(Stream<ExecutableElement> candidates, Value result, List<VariableElement> handles) {
        return candidates
                .filter(c -> !c.isVarArgs() && c.getTypeParameters().isEmpty())
                .flatMap(c -> wish(c, result, handles).stream())
                .max(Comparator.<Wish>comparingInt(wish -> wish.facts().size())
                        .thenComparingInt(
                                wish -> -wish.argument().map(handles::indexOf).orElse(0))
                        .thenComparingInt(wish -> wish.facts().contains(Fact.RESULT_AS_INT) ? 0 : 1));
    }

    private Optional<Wish> wish(ExecutableElement candidate, Value result, List<VariableElement> handles) {
        List<TypeMirror> wanted = new ArrayList<>(
                candidate.getParameters().stream().map(Element::asType).toList());
        List<Fact> facts = new ArrayList<>();
        if (!wanted.isEmpty()) {
            asResult(wanted.getFirst(), result).ifPresent(facts::add);
            facts.forEach(_ -> wanted.removeFirst());
        }
        if (facts.isEmpty() && result.cType() instanceof IntegerType) {
            return Optional.empty();
        }
        if (!wanted.isEmpty() && wanted.getFirst().getKind() == TypeKind.INT) {
            facts.add(Fact.ERRNO);
            wanted.removeFirst();
        }
        if (!wanted.isEmpty() && isNamed(wanted.getFirst(), "java.lang.String")) {
            facts.add(Fact.FUNCTION);
            wanted.removeFirst();
        }
        Optional<VariableElement> argument = wanted.size() == 1
                ? handles.stream()
                        .filter(handle -> types.isAssignable(handle.asType(), wanted.getFirst()))
                        .findFirst()
                : Optional.empty();
        if (argument.isPresent()) {
            facts.add(Fact.ARGUMENT);
            wanted.removeFirst();
        }
        return facts.isEmpty() || !wanted.isEmpty() ? Optional.empty() : Optional.of(new Wish(facts, argument));
    }

    private Optional<Fact> asResult(TypeMirror parameter, Value result) {
        return switch (result.cType()) {
            case IntegerType type
            when parameter.getKind() == TypeKind.INT && type.widest() <= Integer.SIZE ->
                Optional.of(Fact.RESULT_AS_INT);
            case IntegerType _, PointerType _
            when parameter.getKind() == TypeKind.LONG -> Optional.of(Fact.RESULT_AS_LONG);
            case PointerType _
            when isNamed(parameter, "java.lang.foreign.MemorySegment") -> Optional.of(Fact.RESULT_AS_SEGMENT);
            default -> Optional.empty();
        };
    }

    private boolean isNamed(TypeMirror type, String name) {
        @Nullable Element element = types.asElement(type);
        return element instanceof TypeElement named && named.getQualifiedName().contentEquals(name);
    }

    /** The parameter that takes such a result. */
    private static String parameterOf(Value result) {
        return switch (result.cType()) {
            case IntegerType type -> type.widest() <= Integer.SIZE ? "int result" : "long result";
            case PointerType _ -> "long result";
            default -> "int errno";
        };
    }
}
