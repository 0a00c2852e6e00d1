package dev.tombolo.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.Variable;
import dev.tombolo.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A place in a method where a value crosses: a parameter or the result.
 *
 * @param element the parameter, or the method
 * @param type what the user wrote there
 * @param isPart whether it is what an array or a variable there holds, and annotations of the declaration mean the whole
 */
record Slot(Element element, TypeMirror type, boolean isPart) {

    Slot(Element element, TypeMirror type) {
        this(element, type, false);
    }

    static Slot of(VariableElement parameter) {
        return new Slot(parameter, parameter.asType());
    }

    static Slot ofResult(ExecutableElement method) {
        return new Slot(method, method.getReturnType());
    }

    /** What it holds, which has a type of its own. */
    Slot part(TypeMirror type) {
        return new Slot(element, type, true);
    }

    Optional<Use> in() {
        return Use.of(In.class, element);
    }

    Optional<Use> out() {
        return Use.of(Out.class, element);
    }

    Optional<Use> countedBy() {
        return Use.of(CountedBy.class, element);
    }

    Optional<Use> nullTerminated() {
        return Use.of(NullTerminated.class, element);
    }

    /** The annotations that give it a C type, by {@code @CType} or a shorthand for it. */
    List<Use> cTypes() {
        return annotations()
                .filter(use ->
                        use.is(CType.class) || Use.of(CType.class, use.type()).isPresent())
                .toList();
    }

    /** That of a part may stand where the whole is declared. */
    Optional<Use> encoding() {
        return Use.on(element, type).filter(use -> use.is(Encoding.class)).findFirst();
    }

    Optional<Use> owned() {
        return annotations().filter(use -> use.is(Owned.class)).findFirst();
    }

    Optional<Use> length() {
        return annotations().filter(use -> use.is(Length.class)).findFirst();
    }

    /** That of a part may stand where the whole is declared. */
    Optional<Use> borrowed() {
        return Use.on(element, type).filter(use -> use.is(Borrowed.class)).findFirst();
    }

    /** That of a part may stand where the whole is declared. */
    Optional<Use> consumed() {
        return Use.on(element, type).filter(use -> use.is(Consumed.class)).findFirst();
    }

    /** Whether it is memory that C keeps: what is in a struct, or in a variable, or lent to a callback. */
    boolean isKeptByC() {
        return isOfVariable()
                || (isOfCallback() && !isResult())
                || Use.on(Owner.of(element))
                        .anyMatch(use -> List.of("Struct", "Union").contains(use.simpleName()));
    }

    private boolean isOfVariable() {
        Element method = isResult() ? element : Owner.around(element);
        return Use.of(Variable.class, method).isPresent();
    }

    /** Whether it is a method's result, and not a parameter. */
    boolean isResult() {
        return element instanceof ExecutableElement;
    }

    Optional<Use> retained() {
        return annotations().filter(use -> use.is(Retained.class)).findFirst();
    }

    /** Whether it is a parameter of a callback, or its result. */
    boolean isOfCallback() {
        return CallbackKinds.annotation(Owner.of(element)).isPresent();
    }

    Optional<Use> byReference() {
        return annotations().filter(use -> use.is(ByReference.class)).findFirst();
    }

    Optional<Use> bits() {
        return annotations().filter(use -> use.is(Bits.class)).findFirst();
    }

    /** Whether it is a field of a struct, and not a parameter or result of a function. */
    boolean isInStruct() {
        return StructKinds.annotation(Owner.of(element)).isPresent();
    }

    /** One of the elements of an array: what stands on the array is for them, except for its length. */
    Slot ofElements() {
        return new Slot(element, ((ArrayType) type).getComponentType());
    }

    /** Whether it is one of the elements of an array that is declared there. */
    boolean isElement() {
        TypeMirror whole = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return whole.getKind() == TypeKind.ARRAY && type.getKind() != TypeKind.ARRAY;
    }

    Optional<Use> convert() {
        return annotations().filter(use -> use.is(Convert.class)).findFirst();
    }

    Optional<Use> nullable() {
        return annotations().filter(use -> use.simpleName().equals("Nullable")).findFirst();
    }

    /** What marks the elements of a set nullable. */
    Optional<Use> nullableElement() {
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .flatMap(argument -> argument.getAnnotationMirrors().stream())
                        .map(mirror -> new Use(element, mirror))
                        .filter(use -> use.simpleName().equals("Nullable"))
                        .findFirst()
                : Optional.empty();
    }

    /** The {@code @CType} that an annotation is, or that it is a shorthand for. */
    static Use cTypeOf(Use use) {
        return use.is(CType.class) ? use : Use.of(CType.class, use.type()).orElseThrow();
    }

    /** Whether it cannot cross because the method is generic or takes varargs, which is a problem of its own. */
    boolean isReportedElsewhere() {
        return type.getKind() == TypeKind.TYPEVAR
                || (!isPart
                        && type.getKind() == TypeKind.ARRAY
                        && element.getEnclosingElement() instanceof ExecutableElement method
                        && method.isVarArgs()
                        && method.getParameters().getLast().equals(element));
    }

    JavaKind kind() {
        return JavaKind.of(type);
    }

    /** What messages call it: {@code s}, {@code the result of strlen}. */
    String name() {
        String name = element.getSimpleName().toString();
        return switch (element) {
            case ExecutableElement _ -> "the result of " + name;
            case TypeElement _ -> "the type";
            default -> name;
        };
    }

    /** What messages call it as a field of a struct: {@code tv_sec}. */
    String fieldName() {
        return element.getKind() == ElementKind.PARAMETER // javac's components are VariableElements too
                ? Owner.around(element).getSimpleName().toString()
                : element.getSimpleName().toString();
    }

    /** The type in Java, nullable in the way the user marked it, as are the elements of an array. */
    JavaType javaType() {
        TypeName name = type instanceof ArrayType array
                ? ArrayTypeName.of(part(array.getComponentType()).javaType().name())
                : TypeName.get(type);
        return nullable().map(use -> marked(name, use)).orElseGet(() -> JavaType.of(name));
    }

    private JavaType marked(TypeName name, Use use) {
        ClassName annotation = ClassName.get(use.type());
        return isOnType(use)
                ? JavaType.of(name.annotated(AnnotationSpec.builder(annotation).build()))
                : new JavaType(name, List.of(annotation));
    }

    private boolean isOnType(Use use) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> new Use(element, mirror).typeName().equals(use.typeName()));
    }

    private Stream<Use> annotations() {
        return isPart ? Use.onTypeAlone(element, type) : Use.on(element, type);
    }
}
