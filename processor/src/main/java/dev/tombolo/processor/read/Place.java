package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Finds where to point at: the element itself if it is in source, else the contract that inherits it. */
record Place(TypeElement contract, Elements elements) {

    Anchor at(Element element) {
        return new Anchor.AtElement(isInSource(element) ? element : contract);
    }

    Anchor at(Use use) {
        return isInSource(use.element())
                ? new Anchor.AtAnnotation(use.element(), use.mirror())
                : new Anchor.AtElement(contract);
    }

    /** The value of that name, or the annotation where it is left out. */
    Anchor at(Use use, String value) {
        return use.written(value).map(v -> at(use, v)).orElseGet(() -> at(use));
    }

    Anchor at(Use use, AnnotationValue value) {
        return isInSource(use.element())
                ? new Anchor.AtValue(use.element(), use.mirror(), value)
                : new Anchor.AtElement(contract);
    }

    private boolean isInSource(Element element) {
        try {
            @Nullable JavaFileObject file = elements.getFileObjectOf(element);
            return file == null || file.getKind() == JavaFileObject.Kind.SOURCE;
        } catch (UnsupportedOperationException e) {
            return true; // a compiler that cannot tell
        }
    }
}
