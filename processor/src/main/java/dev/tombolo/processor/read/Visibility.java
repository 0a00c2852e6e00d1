package dev.tombolo.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What the binding of a contract can see: it lies in the contract's package. */
record Visibility(Elements elements, Element contract) {

    Visibility(Place place) {
        this(place.elements(), place.contract());
    }

    /** What cannot be seen, in the words of a message. */
    record Hidden(String name, String reason) {}

    /** What is hidden of a converter's method: its class, itself, or a type that a variable of the binding would have. */
    Optional<Hidden> hidden(ExecutableElement method) {
        Stream<Element> types = Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(VariableElement::asType))
                .flatMap(Visibility::named);
        return Stream.concat(Stream.of(method), types)
                .flatMap(Visibility::around)
                .filter(e -> !isVisible(e))
                .map(e -> new Hidden(name(e), reason(e)))
                .findFirst();
    }

    private static Stream<Element> named(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> named(array.getComponentType());
            case DeclaredType declared ->
                Stream.concat(
                        Stream.of(declared.asElement()),
                        declared.getTypeArguments().stream().flatMap(Visibility::named));
            default -> Stream.of();
        };
    }

    /** An element and the types around it, the outermost first. */
    private static Stream<Element> around(Element element) {
        return Stream.<Element>iterate(element, e -> e.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement)
                .toList()
                .reversed()
                .stream();
    }

    private boolean isVisible(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC) || isOfPackage(element);
    }

    private boolean isOfPackage(Element element) {
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && elements.getPackageOf(element).equals(elements.getPackageOf(contract));
    }

    private static String name(Element element) {
        return element instanceof TypeElement
                ? element.getSimpleName().toString()
                : Owner.of(element).getSimpleName() + "." + element.getSimpleName();
    }

    private static String reason(Element element) {
        return List.of(Modifier.PRIVATE, Modifier.PROTECTED).stream()
                .filter(element.getModifiers()::contains)
                .map(Modifier::toString)
                .findFirst()
                .orElse("package-private");
    }
}
