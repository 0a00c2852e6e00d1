package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The checked exceptions of what else runs during a call.
 *
 * @param called the methods of converters that the method's binding calls: it declares what they throw
 * @param calledBack the methods of callbacks that C calls: it may declare what they throw, for that comes from the call
 */
record ThrownByOthers(List<ExecutableElement> called, List<ExecutableElement> calledBack, Throwing throwing) {

    /** Whether an exception that the method declares is there for one of theirs. */
    boolean explain(TypeMirror declared) {
        return Stream.concat(called.stream(), calledBack.stream())
                .flatMap(this::checked)
                .anyMatch(thrown -> covers(declared, thrown));
    }

    /** Reports those of converters that the method does not declare, each once. */
    void check(ExecutableElement method, Place place, Problems problems) {
        Set<String> told = new LinkedHashSet<>();
        for (ExecutableElement converting : called) {
            checked(converting)
                    .filter(thrown -> method.getThrownTypes().stream().noneMatch(d -> covers(d, thrown)))
                    .filter(thrown -> told.add(thrown.toString()))
                    .forEach(thrown -> problems.add(Rule.UNDECLARED_EXCEPTION.at(
                            place.at(method),
                            Owner.of(converting).getSimpleName() + "." + converting.getSimpleName(),
                            Words.typeName(thrown),
                            place.nameOf(method))));
        }
    }

    private Stream<? extends TypeMirror> checked(ExecutableElement method) {
        return method.getThrownTypes().stream().filter(throwing::isChecked);
    }

    private boolean covers(TypeMirror declared, TypeMirror thrown) {
        return throwing.types().isSubtype(thrown, declared);
    }
}
