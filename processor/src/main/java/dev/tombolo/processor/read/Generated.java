package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that are generated beside the enums, handles, structs and callbacks which a type names. */
record Generated(Place place) {

    /** What is not public around one of those of another package, so that what is generated here cannot see it. */
    Optional<Element> hidden(TypeElement type) {
        Elements elements = place.elements();
        return elements.getPackageOf(type).equals(elements.getPackageOf(place.contract()))
                ? Optional.empty()
                : new Surroundings(type, elements)
                        .types()
                        .filter(e -> !e.getModifiers().contains(Modifier.PUBLIC))
                        .findFirst();
    }

    /** Whether the type was compiled before, and without the processor, so that the class beside it is not there. */
    boolean isMissing(TypeElement type, ClassName beside) {
        return !place.isInSource(type) && !new Surroundings(type, place.elements()).sees(beside.canonicalName());
    }
}
