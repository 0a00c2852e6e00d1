package dev.tombolo.processor.read;

import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.Attach;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Lifted;
import dev.tombolo.processor.model.Linkage;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of one contract. */
final class FunctionReader {
    private static final int MOST_SLOTS = 252;

    /** Of a number that System V's convention has variadic functions be told. */
    private static final int SLOTS_OF_COUNT = 2;

    private final TypeElement contract;
    private final Elements elements;
    private final Throwing throwing;
    private final SymbolReader symbols;
    private final FailureReader failures;
    private final CaptureReader captures;
    private final BlockingReader blockings;
    private final OutResultReader outResults;
    private final VariadicReader variadics;
    private final Place place;
    private final Problems problems;
    private final NativeEnums enums;
    private final CalledBack calledBack;

    FunctionReader(Place place, Elements elements, Types types, CalledBack calledBack, Problems problems) {
        this.calledBack = calledBack;
        this.place = place;
        this.contract = place.contract();
        this.elements = elements;
        this.throwing = new Throwing(elements, types);
        this.symbols = new SymbolReader(place, problems);
        this.failures =
                new FailureReader(place, throwing, new ExceptionReader(place, elements, types, problems), problems);
        this.captures = new CaptureReader(place, problems);
        this.blockings = new BlockingReader(place, throwing, failures, problems);
        this.outResults = new OutResultReader(place, problems);
        this.variadics = new VariadicReader(place, problems);
        this.problems = problems;
        this.enums = new NativeEnums(place, problems);
    }

    /** The function, or nothing when there is a problem with it. */
    Optional<Function> read(ExecutableElement method, Converters converters) {
        Optional<Use> attach = attach(method);
        if (attach.isEmpty()) {
            reportUnbound(method);
            return Optional.empty();
        }
        checkShape(method);
        AddressReader addresses = new AddressReader(place, problems);
        boolean isByAddress = addresses.isByAddress(method);
        addresses.check(method, attach.get());
        List<String> candidates = isByAddress ? List.of() : symbols.attached(method, attach.get());
        ConversionReader conversions = new ConversionReader(
                place, problems, converters, enums, attach.get().flag("critical"));
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            addresses
                    .read(parameter)
                    .or(() -> conversions.parameter(parameter))
                    .ifPresent(value -> parameters.add(
                            new Parameter(parameter.getSimpleName().toString(), value)));
        }
        Optional<Value> returned = conversions.result(method);
        Optional<Lifted> lifted = returned.flatMap(value -> outResults.read(method, value));
        OptionalInt firstVariadic = variadics.first(method, lifted);
        Optional<Value> result = outResults.isLifted(method) ? outResults.status(method, converters) : returned;
        if ((candidates.isEmpty() && !isByAddress)
                || result.isEmpty()
                || returned.isEmpty()
                || parameters.size() < method.getParameters().size()) {
            return Optional.empty();
        }
        checkSize(method, parameters, firstVariadic);
        new Handles(place, problems).checkConsumed(method, candidates);
        ThrownByOthers thrown = new ThrownByOthers(conversions.called(), calledBack(method), throwing);
        thrown.check(method, place, problems);
        Optional<Failure> failure =
                failures.read(method, attach.get(), result.get(), handles(method, parameters), thrown);
        outResults.check(method, failure, throwing);
        Optional<Blocking> blocking = blockings.read(method, attach.get(), result.get(), failure);
        blockings.check(method, attach.get(), candidates, thrown);
        return Optional.of(new Function(
                method.getSimpleName().toString(),
                new Linkage(
                        candidates,
                        attach.get().flag("critical"),
                        attach.get().flag("optional"),
                        captures.read(method, attach.get(), result.get(), failure, blocking),
                        firstVariadic),
                parameters,
                result.get(),
                lifted,
                conversions.owned(method).map(symbols::releasing).orElse(List.of()),
                failure,
                thrown(method),
                signature(
                        method,
                        isByAddress ? "(*)" : candidates.getFirst(),
                        result.get(),
                        parameters,
                        lifted,
                        firstVariadic),
                blocking,
                !attach.get().flag("critical") && calledBack.during(method),
                Members.hasBodyForMissingSymbol(method),
                isDocumented(method)));
    }

    /** The parameters that are handles of which an exception can be told: there, and open when C has returned. */
    private static List<VariableElement> handles(ExecutableElement method, List<Parameter> parameters) {
        List<VariableElement> handles = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).value().crossing() instanceof Crossing.Handle handle
                    && !handle.isNullable()
                    && !handle.isConsumed()) {
                handles.add(method.getParameters().get(i));
            }
        }
        return handles;
    }

    /** What C may call while the function runs. */
    private List<ExecutableElement> calledBack(ExecutableElement method) {
        return method.getParameters().stream()
                .flatMap(p -> JavaKind.of(p.asType()).callback().stream())
                .flatMap(callback -> new Members(callback, elements).toBind().stream())
                .toList();
    }

    /** The checked exceptions: what callers of the contract have to deal with, callers of the binding have to too. */
    private List<TypeName> thrown(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(throwing::isChecked)
                .<TypeName>map(TypeName::get)
                .toList();
    }

    /** What a generic parent asks for is not bound anyway, and a problem of its own. */
    private void reportUnbound(ExecutableElement method) {
        TypeElement owner = Owner.of(method);
        if (owner.equals(contract) || owner.getTypeParameters().isEmpty()) {
            problems.add(Rule.UNBOUND_METHOD.at(place.at(method), place.nameOf(method), cureForUnbound(owner)));
        }
    }

    private String cureForUnbound(TypeElement owner) {
        return owner.equals(contract)
                ? "add @Attach to bind it to a C function, or make it default or static"
                : "declare it in %s too, with @Attach to bind it to a C function, or with a body"
                        .formatted(contract.getSimpleName());
    }

    /** The method's own {@code @Attach}, else its interface's, else the contract's. */
    private Optional<Use> attach(ExecutableElement method) {
        return Use.of(Attach.class, method)
                .or(() -> Use.of(Attach.class, Owner.of(method)))
                .or(() -> Use.of(Attach.class, contract));
    }

    private void checkShape(ExecutableElement method) {
        method.getTypeParameters().stream()
                .limit(1)
                .forEach(t -> problems.add(Rule.GENERIC_METHOD.at(place.at(t), place.nameOf(method))));
        if (replacesProtectedMethodOfObject(method)) {
            problems.add(Rule.OBJECT_METHOD.at(place.at(method), place.nameOf(method), method.getSimpleName()));
        }
    }

    /** The JVM counts 255 slots for a call, of which the handle and the linker take some. */
    private void checkSize(ExecutableElement method, List<Parameter> parameters, OptionalInt firstVariadic) {
        int slots =
                parameters.stream().mapToInt(p -> p.value().crossing().slots()).sum();
        if (slots > MOST_SLOTS - (firstVariadic.isPresent() ? SLOTS_OF_COUNT : 0)) {
            problems.add(Rule.TOO_MANY_PARAMETERS.at(place.at(method), place.nameOf(method), MOST_SLOTS));
        }
    }

    /** An interface may declare them, for it inherits nothing from Object; a class that implements it does. */
    private static boolean replacesProtectedMethodOfObject(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && List.of("clone", "finalize").contains(method.getSimpleName().toString());
    }

    /** {@code size_t strlen(const char *s)}. */
    private static String signature(
            ExecutableElement method,
            String symbol,
            Value result,
            List<Parameter> parameters,
            Optional<Lifted> lifted,
            OptionalInt firstVariadic) {
        boolean isName = symbol.equals("(*)") || symbol.chars().allMatch(Character::isJavaIdentifierPart);
        String name = isName ? symbol : method.getSimpleName().toString();
        List<String> all = new ArrayList<>(parameters.stream()
                .filter(p -> p.value().crossing().isPassed())
                .map(p -> p.value().cType().declaration(p.name()))
                .toList());
        lifted.ifPresent(
                l -> all.add(l.position(), CWords.pointerTo(l.value().cType().spelling()) + "result"));
        firstVariadic.ifPresent(first -> {
            if (first == all.size()) {
                all.add("...");
            } else {
                all.set(first, "... " + all.get(first));
            }
        });
        String declared = String.join(", ", all);
        return result.cType().declaration(name) + "(" + (declared.isEmpty() ? "void" : declared) + ")";
    }

    private boolean isDocumented(ExecutableElement method) {
        return place.documentation(method).filter(comment -> !comment.isBlank()).isPresent();
    }
}
