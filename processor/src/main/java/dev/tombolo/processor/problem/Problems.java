package dev.tombolo.processor.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The problems of one interface, collected so that the user sees all of them at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem, unless it is there, found on another way, or is a warning that the user silenced. */
    public void add(Problem problem) {
        boolean isSilenced = problem.rule().kind() != Kind.ERROR
                && isSilenced(problem.rule(), problem.anchor().element());
        if (!isSilenced && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** The one that was found first. */
    public Optional<Problem> first() {
        return found.stream().findFirst();
    }

    /** Adds all of others. */
    public void addAll(Problems others) {
        others.found.forEach(this::add);
    }

    /** Whether nothing stands in the way of writing the binding. */
    public boolean allowWriting() {
        return found.stream().noneMatch(p -> p.rule().kind() == Kind.ERROR);
    }

    public void printTo(Messager messager) {
        found.forEach(p -> p.anchor().print(messager, p.rule().kind(), p.toString()));
    }

    /** Whether {@code @SuppressWarnings("tombolo:…")} stands on the element or on one around it. */
    private static boolean isSilenced(Rule rule, Element anchored) {
        for (@Nullable Element e = anchored; e != null; e = e.getEnclosingElement()) {
            SuppressWarnings silenced = e.getAnnotation(SuppressWarnings.class);
            if (silenced != null && List.of(silenced.value()).contains("tombolo:" + rule.id())) {
                return true;
            }
        }
        return false;
    }
}
