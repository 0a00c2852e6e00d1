package dev.tombolo.processor.read;

import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Failure.Condition;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.ExceptionReader.Making;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Decides which results of a method mean failure, and what is thrown then. */
final class FailureReader {
    private final Place place;
    private final Throwing throwing;
    private final ExceptionReader exceptions;
    private final Problems problems;

    FailureReader(Place place, Throwing throwing, ExceptionReader exceptions, Problems problems) {
        this.place = place;
        this.throwing = throwing;
        this.exceptions = exceptions;
        this.problems = problems;
    }

    /** The failures of a method with that {@code @Attach} and that result; nothing where it has none, or there is a problem with them. */
    Optional<Failure> read(
            ExecutableElement method, Use attach, Value result, List<VariableElement> handles, ThrownByOthers others) {
        Optional<Use> declared = Use.of(FailsWhen.class, method);
        List<Integer> thrown = thrownOnFailure(method, result, others, declared.isPresent());
        if (thrown.isEmpty()) {
            declared.filter(_ -> !BlockingReader.isInterruptible(method, attach, throwing))
                    .ifPresent(
                            use -> problems.add(Rule.FAILURE_WITHOUT_THROWS.at(place.at(use), place.nameOf(method))));
            return Optional.empty();
        }
        reportSecond(method, thrown);
        Optional<Condition> condition = condition(method, result, declared, thrown.getFirst());
        Optional<Making> exception = exceptions.read(
                method,
                thrown.getFirst(),
                result,
                handles,
                attach.constant("errorSource").equals("ERRNO"));
        return condition.flatMap(
                c -> exception.map(e -> new Failure(c, e.exception(), e.factory(), e.facts(), e.argument())));
    }

    /**
     * Which of the method's {@code throws} are for failures: the checked ones, and where there is none the unchecked ones if
     * the method says when it fails. Those that converters and callbacks throw are for them, unless there is no other.
     * What a body of the method's own may throw besides is left to it.
     */
    private List<Integer> thrownOnFailure(
            ExecutableElement method, Value result, ThrownByOthers others, boolean saysWhen) {
        List<Integer> checked = new ArrayList<>();
        List<Integer> unchecked = new ArrayList<>();
        List<Integer> explained = new ArrayList<>();
        for (int i = 0; i < method.getThrownTypes().size(); i++) {
            TypeMirror thrown = method.getThrownTypes().get(i);
            if (throwing.isInterruption(thrown)) {
                continue; // is for the call, however it failed
            }
            if (throwing.isChecked(thrown) && others.explain(thrown)) {
                explained.add(i);
            } else if (throwing.isChecked(thrown) && isForFailure(method, i, result)) {
                checked.add(i);
            } else if (saysWhen && throwing.isUnchecked(thrown)) {
                unchecked.add(i);
            }
        }
        List<Integer> notChecked = unchecked.isEmpty() && saysWhen ? explained : unchecked;
        return checked.isEmpty() ? notChecked : checked;
    }

    private boolean isForFailure(ExecutableElement method, int index, Value result) {
        TypeMirror thrown = method.getThrownTypes().get(index);
        return !method.getModifiers().contains(Modifier.DEFAULT) || exceptions.isUsable((DeclaredType) thrown, result);
    }

    private void reportSecond(ExecutableElement method, List<Integer> thrown) {
        if (thrown.size() > 1) {
            problems.add(Rule.TWO_FAILURES.at(
                    place.atThrown(method, thrown.get(1)),
                    place.nameOf(method),
                    Words.typeName(method.getThrownTypes().get(thrown.get(0))),
                    Words.typeName(method.getThrownTypes().get(thrown.get(1)))));
        }
    }

    private Optional<Condition> condition(ExecutableElement method, Value result, Optional<Use> declared, int thrown) {
        if (declared.isPresent()) {
            return Optional.of(declared(result, declared.get()));
        }
        Optional<Condition> implied = implied(result);
        if (implied.isEmpty()) {
            problems.add(Rule.UNKNOWN_FAILURE.at(
                    place.atThrown(method, thrown),
                    place.nameOf(method),
                    result.cType().spelling()));
        }
        return implied;
    }

    private Condition declared(Value result, Use use) {
        Condition condition = Condition.valueOf(use.constant("value"));
        Set<Condition> possible = possible(result);
        if (!possible.contains(condition)) {
            problems.add(Rule.IMPOSSIBLE_FAILURE.at(
                    place.at(use, "value"),
                    condition,
                    result.cType().spelling(),
                    Words.or(possible.stream().map(Condition::name).toList())));
        }
        return condition;
    }

    /** Which results a method says mean failure, of which no exception may be thrown. */
    Optional<Condition> declared(ExecutableElement method, Value result) {
        return Use.of(FailsWhen.class, method).map(use -> declared(result, use));
    }

    /** What means failure where nothing is said. */
    static Optional<Condition> implied(Value result) {
        return switch (result.cType()) {
            case PointerType _ -> Optional.of(Condition.NULL);
            case IntegerType type
            when type.sign() == Signedness.SIGNED && !(result.crossing().innermost() instanceof Crossing.Truth) ->
                Optional.of(Condition.MINUS_ONE);
            case IntegerType _, CType.FloatType _, CType.GroupType _, CType.VoidType _, CType.EllipsisType _ ->
                Optional.empty();
        };
    }

    /** Whether a result that the program owns is there even if errno says failure, and nobody would close it. */
    private static boolean isOwned(Value result) {
        return result.crossing().releasing().findAny().isPresent();
    }

    private static Set<Condition> possible(Value result) {
        return switch (result.cType()) {
            case PointerType _ when isOwned(result) -> EnumSet.of(Condition.MINUS_ONE, Condition.NULL);
            case PointerType _ -> EnumSet.of(Condition.MINUS_ONE, Condition.NULL, Condition.ERRNO_SET);
            case CType.FloatType _, CType.GroupType _, CType.VoidType _, CType.EllipsisType _ ->
                EnumSet.of(Condition.ERRNO_SET);
            case IntegerType type -> {
                Set<Condition> possible = EnumSet.complementOf(EnumSet.of(Condition.NULL));
                if (type.sign() == Signedness.UNSIGNED) {
                    possible.remove(Condition.NEGATIVE);
                }
                yield possible;
            }
        };
    }
}
