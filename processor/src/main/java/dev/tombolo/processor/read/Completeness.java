package dev.tombolo.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Whether every type that a contract names exists by now: another processor may write it in a later round. */
final class Completeness {

    private Completeness() {}

    static boolean of(TypeElement contract) {
        return isComplete(contract)
                && contract.getInterfaces().stream().allMatch(Completeness::isCompleteParent)
                && ElementFilter.methodsIn(contract.getEnclosedElements()).stream()
                        .allMatch(Completeness::isComplete);
    }

    /** The same of an enum; its constants may be given values that come later. */
    static boolean ofEnum(TypeElement type) {
        return isComplete(type) && ConstantsReader.of(type).stream().allMatch(Completeness::isComplete);
    }

    private static boolean isCompleteParent(TypeMirror parent) {
        return isComplete(parent)
                && (!(parent instanceof DeclaredType declared) || of((TypeElement) declared.asElement()));
    }

    private static boolean isComplete(ExecutableElement method) {
        return isComplete((Element) method)
                && isComplete(method.getReturnType())
                && method.getThrownTypes().stream().allMatch(Completeness::isComplete)
                && method.getParameters().stream().allMatch(p -> isComplete(p) && isComplete(p.asType()));
    }

    private static boolean isComplete(Element element) {
        return element.getAnnotationMirrors().stream().allMatch(Completeness::isComplete);
    }

    private static boolean isComplete(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        return type.getAnnotationMirrors().stream().allMatch(Completeness::isComplete)
                && JavaKind.of(type).nativeEnum().stream().allMatch(Completeness::ofEnum)
                && parts(type).allMatch(Completeness::isComplete);
    }

    private static Stream<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared -> declared.getTypeArguments().stream();
            case ArrayType array -> Stream.of(array.getComponentType());
            default -> Stream.of();
        };
    }

    private static boolean isComplete(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() != TypeKind.ERROR
                && annotation.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .allMatch(Completeness::isCompleteValue);
    }

    /** javac gives the text {@code <error>} for what it cannot resolve, be it a class or a constant. */
    private static boolean isCompleteValue(Object value) {
        return switch (value) {
            case String text -> !text.equals("<error>");
            case TypeMirror type -> isComplete(type);
            case AnnotationMirror nested -> isComplete(nested);
            case List<?> several ->
                several.stream().allMatch(each -> isCompleteValue(((AnnotationValue) each).getValue()));
            default -> true;
        };
    }
}
