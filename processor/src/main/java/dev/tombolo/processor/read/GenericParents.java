package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reports what an interface inherits from that has type parameters. */
final class GenericParents {

    private GenericParents() {}

    static void check(Place place, Problems problems) {
        TypeElement type = place.contract();
        List<? extends TypeMirror> parents = type.getInterfaces();
        for (int i = 0; i < parents.size(); i++) {
            Anchor anchor = place.atParent(i);
            TypeElement parent = (TypeElement) place.types().asElement(parents.get(i));
            new Members(parent, place.elements())
                    .interfaces().stream()
                            .filter(ancestor -> !ancestor.getTypeParameters().isEmpty())
                            .forEach(generic -> problems.add(
                                    Rule.GENERIC_PARENT.at(anchor, type.getSimpleName(), generic.getSimpleName())));
        }
    }
}
