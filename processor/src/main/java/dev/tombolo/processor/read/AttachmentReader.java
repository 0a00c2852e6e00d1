package dev.tombolo.processor.read;

import dev.tombolo.annotations.Attach;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds {@code @Attach}es that bind nothing, wherever they stand. */
final class AttachmentReader {

    private AttachmentReader() {}

    /** Reports an {@code @Attach} on what is no abstract method of an interface, and no interface. */
    static void check(Element element, Problems problems) {
        TypeElement owner = Owner.of(element);
        if (owner.getKind() != ElementKind.INTERFACE) {
            problems.add(Rule.ATTACHED_CLASS_METHOD.at(
                    at(element), owner.getSimpleName(), Words.kindOf(owner.getKind()), cureFor(element)));
        } else if (element instanceof ExecutableElement method
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !Members.hasBodyForMissingSymbol(method)) {
            problems.add(Rule.ATTACHED_BODY.at(at(method), method.getSimpleName(), cureForBody(method)));
        }
    }

    private static String cureFor(Element attached) {
        return attached.getKind() == ElementKind.METHOD
                ? "move %s to a @NativeLib interface".formatted(attached.getSimpleName())
                : "remove it, or declare a @NativeLib interface";
    }

    private static Anchor at(Element element) {
        return new Anchor.AtAnnotation(
                element, Use.of(Attach.class, element).orElseThrow().mirror());
    }

    private static String cureForBody(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return "remove @Attach, or the body and static";
        }
        return method.getModifiers().contains(Modifier.PRIVATE)
                ? "remove @Attach, or the body and private"
                : "remove @Attach, or the body and default; or say optional = true if the body is for a library without"
                        + " the symbol";
    }
}
