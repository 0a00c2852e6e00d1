package dev.tombolo.processor.read;

import dev.tombolo.annotations.Convert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<TypeElement> visited = new HashSet<>();

    private Completeness() {}

    static boolean of(TypeElement contract) {
        return new Completeness().isCompleteContract(contract);
    }

    /** The same of a converter, and of a type that has converters. */
    static boolean ofConversion(TypeElement type) {
        return new Completeness().isCompleteConversion(type);
    }

    private boolean isCompleteContract(TypeElement contract) {
        return isComplete(contract)
                && contract.getInterfaces().stream().allMatch(this::isCompleteParent)
                && ElementFilter.methodsIn(contract.getEnclosedElements()).stream()
                        .allMatch(this::isComplete);
    }

    /** The same of an enum; its constants may be given values that come later. */
    static boolean ofEnum(TypeElement type) {
        return new Completeness().isCompleteEnum(type);
    }

    private boolean isCompleteEnum(TypeElement type) {
        return isComplete(type) && ConstantsReader.of(type).stream().allMatch(this::isComplete);
    }

    /** The same of a struct or union, and of those inside it. */
    static boolean ofStruct(TypeElement type) {
        return new Completeness().isCompleteStruct(type);
    }

    private boolean isCompleteStruct(TypeElement type) {
        return !visited.add(type)
                || (isComplete(type)
                        && type.getRecordComponents().stream().allMatch(c -> isComplete(c) && isComplete(c.asType()))
                        && (!StructKinds.isView(type) || isCompleteContract(type)));
    }

    /** What a converter calls a native type may be converted in turn; what else a class has is of no interest. */
    private boolean isCompleteConversion(TypeElement type) {
        boolean converts = ConverterReader.isConverter(type);
        if (!(converts || Use.of(Convert.class, type).isPresent()) || !visited.add(type)) {
            return true;
        }
        return isComplete(type)
                && (!converts
                        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method -> ConverterReader.METHODS.contains(
                                        method.getSimpleName().toString()))
                                .allMatch(this::isComplete));
    }

    /** The same of a handle. */
    static boolean ofHandle(TypeElement type) {
        return new Completeness().isCompleteHandle(type);
    }

    private boolean isCompleteHandle(TypeElement type) {
        return isComplete((Element) type)
                && type.getRecordComponents().stream().allMatch(c -> isComplete(c.asType()))
                && type.getInterfaces().stream().allMatch(this::isCompleteAncestor);
    }

    /** The same of a callback. */
    static boolean ofCallback(TypeElement type) {
        return new Completeness().isCompleteCallback(type);
    }

    private boolean isCompleteCallback(TypeElement type) {
        return !visited.add(type) || isCompleteContract(type);
    }

    private boolean isCompleteAncestor(TypeMirror parent) {
        return isComplete(parent)
                && (!(parent instanceof DeclaredType declared)
                        || ((TypeElement) declared.asElement())
                                .getInterfaces().stream().allMatch(this::isCompleteAncestor));
    }

    private boolean isCompleteParent(TypeMirror parent) {
        return isComplete(parent)
                && (!(parent instanceof DeclaredType declared)
                        || isCompleteContract((TypeElement) declared.asElement()));
    }

    private boolean isComplete(ExecutableElement method) {
        return isComplete((Element) method)
                && isComplete(method.getReturnType())
                && method.getThrownTypes().stream().allMatch(this::isComplete)
                && method.getParameters().stream().allMatch(p -> isComplete(p) && isComplete(p.asType()));
    }

    private boolean isComplete(Element element) {
        return element.getAnnotationMirrors().stream().allMatch(this::isComplete);
    }

    private boolean isComplete(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        return type.getAnnotationMirrors().stream().allMatch(this::isComplete)
                && JavaKind.of(type).nativeEnum().stream().allMatch(this::isCompleteEnum)
                && JavaKind.of(type).handle().stream().allMatch(this::isCompleteHandle)
                && JavaKind.of(type).callback().stream().allMatch(this::isCompleteCallback)
                && (!(JavaKind.of(type) instanceof JavaKind.Struct struct) || isCompleteStruct(struct.type()))
                && parts(type).allMatch(this::isComplete)
                && (!(type instanceof DeclaredType declared)
                        || isCompleteConversion((TypeElement) declared.asElement()));
    }

    private static Stream<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared -> declared.getTypeArguments().stream();
            case ArrayType array -> Stream.of(array.getComponentType());
            default -> Stream.of();
        };
    }

    private boolean isComplete(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() != TypeKind.ERROR
                && annotation.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .allMatch(this::isCompleteValue);
    }

    /** javac gives the text {@code <error>} for what it cannot resolve, be it a class or a constant. */
    private boolean isCompleteValue(Object value) {
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
