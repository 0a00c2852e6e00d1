package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.Blocking.Cancel;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Finds the method that ends a function's wait, and what it is given. */
final class CancelReader {
    static final String CANCEL = "cancel";

    private final Place place;
    private final Throwing throwing;
    private final Members members;
    private final Problems problems;

    CancelReader(Place place, Throwing throwing, Problems problems) {
        this.place = place;
        this.throwing = throwing;
        this.members = new Members(place.contract(), place.elements());
        this.problems = problems;
    }

    /** One of the methods with the name, and which parameters of the one that waits it is given. */
    private record Candidate(ExecutableElement method, List<VariableElement> given) {}

    /** What ends the wait; nothing where the method names nothing, or there is a problem with it. */
    Optional<Cancel> read(ExecutableElement waiting, Use attach) {
        String name = attach.string(CANCEL);
        return name.isEmpty() ? Optional.empty() : find(waiting, attach, name);
    }

    private Optional<Cancel> find(ExecutableElement waiting, Use attach, String name) {
        List<ExecutableElement> named = named(waiting, name);
        if (named.isEmpty()) {
            problems.add(Rule.UNKNOWN_CANCEL.at(
                    place.at(attach, CANCEL),
                    Words.printable(name),
                    place.contract().getSimpleName(),
                    cureForUnknown(waiting, name)));
            return Optional.empty();
        }
        return chosen(waiting, attach, named).map(CancelReader::cancel);
    }

    /** The methods of that name but the one that waits, of those with one signature the nearest. */
    private List<ExecutableElement> named(ExecutableElement waiting, String name) {
        List<ExecutableElement> named = new ArrayList<>();
        for (ExecutableElement method : members.declared()) {
            if (method.getSimpleName().contentEquals(name)
                    && !haveOneSignature(waiting, method)
                    && named.stream().noneMatch(nearer -> haveOneSignature(nearer, method))) {
                named.add(method);
            }
        }
        return named;
    }

    private boolean haveOneSignature(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && place.types().isSubsignature((ExecutableType) one.asType(), (ExecutableType) other.asType());
    }

    private String cureForUnknown(ExecutableElement waiting, String name) {
        if (waiting.getSimpleName().contentEquals(name)) {
            return " besides this one: name another.";
        }
        List<String> nearest = Nearest.to(
                name,
                members.declared().stream()
                        .filter(method -> !method.equals(waiting))
                        .map(method -> method.getSimpleName().toString())
                        .toList());
        return nearest.isEmpty() ? ": declare it, bound to C or with a body." : Words.didYouMean(nearest);
    }

    private static Cancel cancel(Candidate chosen) {
        boolean isStatic = chosen.method().getModifiers().contains(Modifier.STATIC);
        return new Cancel(
                chosen.method().getSimpleName().toString(),
                isStatic ? Optional.of(ClassName.get(Owner.of(chosen.method()))) : Optional.empty(),
                chosen.given().stream().map(p -> p.getSimpleName().toString()).toList());
    }

    /** The one that can be given all that it takes. */
    private Optional<Candidate> chosen(ExecutableElement waiting, Use attach, List<ExecutableElement> named) {
        List<Candidate> candidates = named.stream()
                .flatMap(method -> candidate(waiting, method).stream())
                .toList();
        if (candidates.isEmpty()) {
            reportUnfit(waiting, attach, named);
            return Optional.empty();
        }
        Candidate chosen = candidates.getFirst();
        if (named.stream().filter(method -> takes(method, chosen.given())).count() > 1 || candidates.size() > 1) {
            report(
                    attach,
                    waiting,
                    chosen.method(),
                    "a call would suit several of that name",
                    "rename the one that is meant");
            return Optional.empty();
        }
        return Optional.of(chosen).filter(_ -> checkCall(waiting, attach, chosen));
    }

    private Optional<Candidate> candidate(ExecutableElement waiting, ExecutableElement method) {
        List<VariableElement> given = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            given(waiting, parameter).ifPresent(given::add);
        }
        return Optional.of(new Candidate(method, given))
                .filter(c -> c.given().size() == method.getParameters().size());
    }

    /** The parameter of the same name if the type is right, else the only one of the type. */
    private Optional<VariableElement> given(ExecutableElement waiting, VariableElement taken) {
        List<VariableElement> fitting = waiting.getParameters().stream()
                .<VariableElement>map(parameter -> parameter)
                .filter(parameter -> isAssignable(parameter, taken))
                .toList();
        return fitting.stream()
                .filter(parameter -> parameter.getSimpleName().equals(taken.getSimpleName()))
                .findFirst()
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty());
    }

    /** Whether the compiler might take a call with these for one of that method. */
    private boolean takes(ExecutableElement method, List<VariableElement> given) {
        return method.getParameters().size() == given.size()
                && IntStream.range(0, given.size())
                        .allMatch(i -> isAssignable(
                                given.get(i), method.getParameters().get(i)));
    }

    private boolean isAssignable(VariableElement given, VariableElement taken) {
        return place.types().isAssignable(given.asType(), taken.asType());
    }

    private void reportUnfit(ExecutableElement waiting, Use attach, List<ExecutableElement> named) {
        ExecutableElement first = named.getFirst();
        first.getParameters().stream()
                .filter(parameter -> given(waiting, parameter).isEmpty())
                .findFirst()
                .ifPresent(parameter -> report(
                        attach,
                        waiting,
                        first,
                        "%s could not tell what %s is".formatted(waiting.getSimpleName(), parameter.getSimpleName()),
                        "give %s a parameter %s %s"
                                .formatted(
                                        waiting.getSimpleName(),
                                        Words.wholeTypeName(parameter.asType()),
                                        parameter.getSimpleName())));
    }

    private boolean checkCall(ExecutableElement waiting, Use attach, Candidate chosen) {
        ExecutableElement method = chosen.method();
        Optional<? extends TypeMirror> thrown =
                method.getThrownTypes().stream().filter(throwing::isChecked).findFirst();
        if (thrown.isPresent()) {
            report(
                    attach,
                    waiting,
                    method,
                    "it throws %s, which nobody would catch".formatted(Words.typeName(thrown.get())),
                    "remove it from throws, or name a default method that catches it");
            return false;
        }
        return checkSeen(waiting, attach, method) && checkLeavesOpen(waiting, attach, chosen);
    }

    private boolean checkSeen(ExecutableElement waiting, Use attach, ExecutableElement method) {
        Optional<Visibility.Hidden> hidden = new Visibility(place).hidden(method);
        hidden.ifPresent(
                h -> report(attach, waiting, method, "%s is %s".formatted(h.name(), h.reason()), "make it public"));
        return hidden.isEmpty();
    }

    /** Closing a handle waits for the calls that use it. */
    private boolean checkLeavesOpen(ExecutableElement waiting, Use attach, Candidate chosen) {
        Optional<? extends VariableElement> consumed = chosen.method().getParameters().stream()
                .filter(parameter -> Slot.of(parameter).consumed().isPresent())
                .findFirst();
        consumed.ifPresent(parameter -> report(
                attach,
                waiting,
                chosen.method(),
                "closing %s waits for %s itself".formatted(parameter.getSimpleName(), waiting.getSimpleName()),
                "name a function that leaves it open"));
        return consumed.isEmpty();
    }

    private void report(Use attach, ExecutableElement waiting, ExecutableElement method, String reason, String cure) {
        problems.add(Rule.CANCEL_METHOD.at(
                place.at(attach, CANCEL), place.nameOf(method), place.nameOf(waiting), reason, cure));
    }
}
