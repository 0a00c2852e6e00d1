package dev.tombolo.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the type that an element stands in. */
final class Owner {

    private Owner() {}

    /** The type that declares a method, a parameter of it, or a type itself. */
    static TypeElement of(Element member) {
        if (member instanceof TypeElement type) {
            return type;
        }
        return of(around(member));
    }

    /** What an element stands in directly. */
    static Element around(Element element) {
        @Nullable Element around = element.getEnclosingElement();
        if (around == null) {
            throw new IllegalArgumentException(element + " stands in nothing");
        }
        return around;
    }
}
