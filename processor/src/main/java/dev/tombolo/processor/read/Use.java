package dev.tombolo.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation on an element or on its type, and what it says.
 *
 * @param ordinal its place among the annotations of its type there, from 0
 */
record Use(Element element, AnnotationMirror mirror, int ordinal) {

    Use(Element element, AnnotationMirror mirror) {
        this(element, mirror, 0);
    }

    /** The one of that type on the element. */
    static Optional<Use> of(Class<?> annotation, Element element) {
        return on(element).filter(use -> use.is(annotation)).findFirst();
    }

    /** Those on the element. */
    static Stream<Use> on(Element element) {
        return element.getAnnotationMirrors().stream().map(mirror -> new Use(element, mirror));
    }

    /** Those on the element, then those on its type that are not on the element too. */
    static Stream<Use> on(Element element, TypeMirror type) {
        return Stream.concat(on(element), onTypeAlone(element, type));
    }

    /** Those on its type that are not on the element too. */
    static Stream<Use> onTypeAlone(Element element, TypeMirror type) {
        List<String> declared = on(element).map(Use::typeName).toList();
        return type.getAnnotationMirrors().stream()
                .map(mirror -> new Use(element, mirror))
                .filter(use -> !declared.contains(use.typeName()));
    }

    boolean is(Class<?> annotation) {
        return typeName().equals(annotation.getCanonicalName());
    }

    String typeName() {
        return type().getQualifiedName().toString();
    }

    String simpleName() {
        return type().getSimpleName().toString();
    }

    TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** Its value of that name, if it is written there. */
    Optional<AnnotationValue> written(String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(e -> e.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** A string value, empty where it is neither written nor has a default. */
    String string(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    /** The name of an enum's constant; empty where the annotation has no such value. */
    String constant(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse("");
    }

    /** An {@code int} value; 0 where the annotation has none of that name. */
    int number(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    boolean flag(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /** The elements of an array value; a single one is an array of one. */
    List<AnnotationValue> list(String name) {
        return value(name).stream()
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .<Object>flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast)
                .toList();
    }

    private Optional<AnnotationValue> value(String name) {
        return written(name)
                .or(() -> ElementFilter.methodsIn(type().getEnclosedElements()).stream()
                        .filter(m -> m.getSimpleName().contentEquals(name))
                        .<AnnotationValue>mapMulti((m, found) -> {
                            if (m.getDefaultValue() != null) {
                                found.accept(m.getDefaultValue());
                            }
                        })
                        .findFirst());
    }
}
