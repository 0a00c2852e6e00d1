package dev.tombolo.processor.read;

import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds {@code @EnumValue} and its like where they mean nothing. */
final class ConstantAnnotations {

    private ConstantAnnotations() {}

    /** Reports the annotation of that name on what is no constant of a native enum. */
    static void check(Element element, String annotation, Place place, Problems problems) {
        TypeElement owner = Owner.of(element);
        if (element.getKind() == ElementKind.ENUM_CONSTANT
                && Use.of(NativeEnum.class, owner).isPresent()) {
            return;
        }
        Use.on(element)
                .filter(use -> use.typeName().equals(annotation))
                .forEach(use -> problems.add(Rule.NOT_A_CONSTANT.at(
                        place.at(use), use.simpleName(), element.getSimpleName(), whatItIs(element), cure(element))));
    }

    private static String whatItIs(Element element) {
        return element.getKind() == ElementKind.ENUM_CONSTANT
                ? "a constant of " + Owner.of(element).getSimpleName()
                : "a field";
    }

    private static String cure(Element element) {
        return element.getKind() == ElementKind.ENUM_CONSTANT
                ? "annotate %s with @NativeEnum".formatted(Owner.of(element).getSimpleName())
                : "remove it";
    }
}
