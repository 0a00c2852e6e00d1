package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks the shape of a converter's methods, one by one: at most one fault of each is reported. */
final class ConverterMethods {
    private static final String ALLOCATOR = "java.lang.foreign.SegmentAllocator";

    private final TypeElement type;
    private final Place place;
    private final Problems problems;

    ConverterMethods(TypeElement type, Place place, Problems problems) {
        this.type = type;
        this.place = place;
        this.problems = problems;
    }

    void checkToNative(ExecutableElement method) {
        report(method, faultOfMethod(method).or(() -> faultOfToNative(method)).or(() -> faultOfResult(method)));
    }

    void checkFromNative(ExecutableElement method) {
        report(
                method,
                faultOfMethod(method)
                        .or(() -> faultOfParameters(method, "the value that C returns"))
                        .or(() -> faultOfResult(method)));
    }

    void checkRelease(ExecutableElement method) {
        report(
                method,
                faultOfMethod(method)
                        .or(() -> faultOfParameters(method, "what toNative returned"))
                        .or(() -> faultOfRelease(method)));
    }

    private void report(ExecutableElement method, Optional<String> fault) {
        fault.ifPresent(text -> problems.add(
                Rule.CONVERTER_METHOD.at(place.at(method), type.getSimpleName(), method.getSimpleName(), text)));
    }

    private static Optional<String> faultOfMethod(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static, and nobody makes an object of it: declare it static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("is private, so no binding can call it: remove private");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters: remove them, and convert one type");
        }
        return method.isVarArgs() ? Optional.of("takes varargs: declare the parameter as an array") : Optional.empty();
    }

    private static Optional<String> faultOfToNative(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return switch (parameters.size()) {
            case 1 -> Optional.empty();
            case 2 ->
                isAllocator(parameters.get(1).asType())
                        ? Optional.empty()
                        : Optional.of(
                                "takes %s second: declare a SegmentAllocator, whose memory lives until the call is back"
                                        .formatted(
                                                Words.typeName(parameters.get(1).asType())));
            default ->
                Optional.of(
                        "takes %d parameters: declare one, the value to convert, and behind it a SegmentAllocator if it needs memory"
                                .formatted(parameters.size()));
        };
    }

    private static Optional<String> faultOfParameters(ExecutableElement method, String only) {
        int count = method.getParameters().size();
        return count == 1
                ? Optional.empty()
                : Optional.of("takes %d parameters: declare one, %s".formatted(count, only));
    }

    private static Optional<String> faultOfResult(ExecutableElement method) {
        return isVoid(method)
                ? Optional.of("returns nothing: return what it converts its parameter to")
                : Optional.empty();
    }

    private static Optional<String> faultOfRelease(ExecutableElement method) {
        return isVoid(method)
                ? Optional.empty()
                : Optional.of("returns %s, which nobody would see: declare it void"
                        .formatted(Words.typeName(method.getReturnType())));
    }

    private static boolean isVoid(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.VOID;
    }

    private static boolean isAllocator(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ALLOCATOR);
    }
}
