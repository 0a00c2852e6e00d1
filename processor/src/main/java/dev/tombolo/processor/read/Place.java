package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds where to point at: the narrowest thing that the compiler knows, and the contract for what it inherits from a
 * class file.
 *
 * @param callbacks those that are being read: one may lead back to itself, through structs that hold it
 */
record Place(
        TypeElement contract, Elements elements, Types types, Optional<Sources> sources, List<TypeElement> callbacks) {

    Place {
        callbacks = List.copyOf(callbacks);
    }

    static Place of(TypeElement contract, ProcessingEnvironment environment) {
        return new Place(
                contract,
                environment.getElementUtils(),
                environment.getTypeUtils(),
                Sources.of(environment),
                List.of());
    }

    /** The same compiler's, for another type. */
    Place of(TypeElement type) {
        return new Place(type, elements, types, sources, callbacks);
    }

    /** The same while that callback is read. */
    Place within(TypeElement callback) {
        List<TypeElement> longer = new ArrayList<>(callbacks);
        longer.add(callback);
        return new Place(contract, elements, types, sources, longer);
    }

    /** What messages call a method: {@code strlen} of the contract, {@code Base.strlen} of what it inherits from. */
    String nameOf(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        return owner.equals(contract)
                ? method.getSimpleName().toString()
                : owner.getSimpleName() + "." + method.getSimpleName();
    }

    Anchor at(Element element) {
        return new Anchor.AtElement(isInSource(element) ? declared(element) : contract);
    }

    /** What stands in the source for an element: the field of a record for its component, which javac does not find. */
    static Element declared(Element element) {
        return element.getKind() == ElementKind.RECORD_COMPONENT
                ? ElementFilter.fieldsIn(Owner.around(element).getEnclosedElements()).stream()
                        .<Element>map(field -> field)
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .findFirst()
                        .orElse(element)
                : element;
    }

    Anchor at(Use use) {
        return sources.flatMap(s -> s.annotation(use))
                .or(() -> inSource(use).map(u -> new Anchor.AtAnnotation(u.element(), u.mirror())))
                .orElseGet(() -> at(contract));
    }

    /** The value of that name, or the annotation where it is left out. */
    Anchor at(Use use, String name) {
        return use.written(name).map(v -> at(use, name, 0, v)).orElseGet(() -> at(use));
    }

    /** The element at that index of an array value. */
    Anchor at(Use use, String name, int index) {
        return at(use, name, index, use.list(name).get(index));
    }

    private Anchor at(Use use, String name, int index, AnnotationValue value) {
        return sources.flatMap(s -> s.value(use, name, index))
                .or(() -> inSource(use).map(u -> new Anchor.AtValue(u.element(), u.mirror(), value)))
                .orElseGet(() -> at(contract));
    }

    /** The type of a parameter, or of a method's result. */
    Anchor atType(Element element) {
        return sources.flatMap(s -> s.type(element)).orElseGet(() -> at(element));
    }

    Anchor atThrown(ExecutableElement method, int index) {
        return sources.flatMap(s -> s.thrown(method, index)).orElseGet(() -> at(method));
    }

    /** The contract's own {@code extends} at that index. */
    Anchor atParent(int index) {
        return sources.flatMap(s -> s.parent(contract, index)).orElseGet(() -> at(contract));
    }

    /** The documentation of an element; empty where it has none, or comes from a class file. */
    Optional<String> documentation(Element element) {
        return sources.map(s -> s.documentation(element))
                .orElseGet(() -> Optional.ofNullable(elements.getDocComment(element)));
    }

    private Optional<Use> inSource(Use use) {
        return Optional.of(use).filter(u -> isInSource(u.element()));
    }

    /** Whether the element is part of this compilation, and not of an earlier one. */
    boolean isInSource(Element element) {
        try {
            @Nullable JavaFileObject file = elements.getFileObjectOf(Owner.of(element));
            return file == null || file.getKind() == JavaFileObject.Kind.SOURCE;
        } catch (UnsupportedOperationException e) {
            return true; // a compiler that cannot tell
        }
    }
}
