package dev.tombolo.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * During which calls of a contract C may call back.
 *
 * @param isAnytime whether C keeps callbacks, which any function may call
 */
record CalledBack(boolean isAnytime) {

    /** What a contract with these methods is. */
    static CalledBack of(List<ExecutableElement> methods) {
        return new CalledBack(methods.stream().anyMatch(CalledBack::keeps));
    }

    /** Whether callbacks may run while that function does. */
    boolean during(ExecutableElement method) {
        return isAnytime || method.getParameters().stream().anyMatch(p -> kind(p) instanceof JavaKind.Callback);
    }

    private static boolean keeps(ExecutableElement method) {
        boolean isVariable = VariableReader.annotation(method).isPresent();
        return method.getParameters().stream().anyMatch(p -> keeps(p, isVariable));
    }

    private static boolean keeps(VariableElement parameter, boolean isVariable) {
        JavaKind kind = kind(parameter);
        boolean isKept = kind instanceof JavaKind.HeldCallback
                || (kind instanceof JavaKind.Callback
                        && (isVariable || Slot.of(parameter).retained().isPresent()));
        return isKept || holds(parameter.asType(), new HashSet<>());
    }

    private static JavaKind kind(VariableElement parameter) {
        return JavaKind.of(parameter.asType());
    }

    /** Whether a struct holds a callback, or leads to one that does. */
    private static boolean holds(TypeMirror type, Set<TypeElement> visited) {
        return switch (type) {
            case ArrayType array -> holds(array.getComponentType(), visited);
            case DeclaredType declared -> {
                TypeElement element = (TypeElement) declared.asElement();
                boolean isStruct = StructKinds.of(element).isPresent() && visited.add(element);
                boolean holdsOne = isStruct && members(element).anyMatch(member -> isOrHolds(member, visited));
                yield holdsOne || declared.getTypeArguments().stream().anyMatch(argument -> holds(argument, visited));
            }
            default -> false;
        };
    }

    private static boolean isOrHolds(TypeMirror member, Set<TypeElement> visited) {
        return JavaKind.of(member).callback().isPresent() || holds(member, visited);
    }

    private static Stream<TypeMirror> members(TypeElement struct) {
        return Stream.concat(
                struct.getRecordComponents().stream().map(Element::asType),
                ElementFilter.methodsIn(struct.getEnclosedElements()).stream()
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.getReturnType()),
                                method.getParameters().stream().map(Element::asType))));
    }
}
