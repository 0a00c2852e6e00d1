package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.VoidType;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Decides how the values of one interface's methods cross. */
final class ConversionReader {
    /** What the Java types stand for, whatever typedefs say. */
    private static final CTypeReader C_ALONE = new CTypeReader(Map.of());

    private final Place place;
    private final Problems problems;
    private final CTypeReader scope;
    private final NativeEnums enums;

    ConversionReader(Place place, Problems problems, CTypeReader scope, NativeEnums enums) {
        this.place = place;
        this.problems = problems;
        this.scope = scope;
        this.enums = enums;
    }

    /** What the parameter is, or nothing when there is a problem with it. */
    Optional<Value> parameter(VariableElement parameter) {
        Slot slot = Slot.of(parameter);
        refuseOnParameter(slot);
        Optional<CType> declared = read(slot);
        if (declared.isPresent() && declared.get() instanceof VoidType) {
            problems.add(Rule.VOID_PARAMETER.at(anchor(slot), parameter.getSimpleName()));
            return Optional.empty();
        }
        return declared.flatMap(type -> value(slot, type));
    }

    /** What the result is, or nothing when there is a problem with it. */
    Optional<Value> result(ExecutableElement method) {
        Slot slot = Slot.ofResult(method);
        return read(slot).flatMap(type -> value(slot, type));
    }

    /** The {@code @Owned} of a result, if it can have one. */
    Optional<Use> owned(ExecutableElement method) {
        Slot slot = Slot.ofResult(method);
        Optional<Use> owned = slot.owned();
        if (owned.isPresent() && !(slot.kind() instanceof JavaKind.Text)) {
            problems.add(Rule.OWNED_WITHOUT_COPY.at(
                    place.at(owned.get()),
                    slot.name(),
                    Words.typeName(slot.type()),
                    "return String, or remove it and release the memory yourself"));
            return Optional.empty();
        }
        return owned;
    }

    private void refuseOnParameter(Slot slot) {
        slot.owned()
                .ifPresent(use -> problems.add(
                        Rule.OWNED_WITHOUT_COPY.at(place.at(use), slot.name(), "a parameter", "remove it")));
        slot.length()
                .ifPresent(
                        use -> problems.add(Rule.LENGTH_WITHOUT_STRING.at(place.at(use), slot.name(), "a parameter")));
    }

    /** The C type of a slot whose Java type crosses at all. */
    private Optional<CType> read(Slot slot) {
        if (slot.kind() instanceof JavaKind.Unsupported(String cure)) {
            if (slot.isReportedElsewhere()) {
                return Optional.empty();
            }
            problems.add(Rule.UNSUPPORTED_TYPE.at(place.atType(slot.element()), Words.typeName(slot.type()), cure));
            return Optional.empty();
        }
        checkNullable(slot);
        checkEncoding(slot);
        List<Use> given = slot.cTypes();
        if (given.size() > 1) {
            problems.add(Rule.TWO_C_TYPES.at(
                    place.at(given.get(1)),
                    slot.name(),
                    given.get(0).simpleName(),
                    given.get(1).simpleName()));
            return Optional.empty();
        }
        Optional<TypeElement> named = slot.kind().nativeEnum();
        if (named.isPresent()) {
            return ofEnum(slot, named.get(), given);
        }
        return given.isEmpty() ? Optional.of(implied(slot)) : cType(given.get(0));
    }

    /** The C type of an enum, or the one given here, which must hold its values too. */
    private Optional<CType> ofEnum(Slot slot, TypeElement named, List<Use> given) {
        Optional<Companion> type = enums.read(slot, named);
        if (given.isEmpty()) {
            return type.map(Companion::cType);
        }
        Optional<CType> declared = cType(given.get(0));
        return type.flatMap(t -> declared.filter(d -> enums.fit(t, d, anchor(given.get(0)))));
    }

    /** The C type that the Java type, or a string's encoding, stands for. */
    private CType implied(Slot slot) {
        String spelling = encoding(slot)
                .map(encoding -> "const " + encoding.unit() + " *")
                .orElseGet(() -> slot.kind().spelling());
        return ((Found) C_ALONE.read(spelling)).type();
    }

    private Optional<CType> cType(Use use) {
        Use cType = Slot.cTypeOf(use);
        return switch (scope.read(cType.string("value"))) {
            case Found(CType type) -> Optional.of(type);
            case Refusal refusal -> {
                CTypeProblems.of(refusal, cType.string("value"), Owner.of(use.element()), place.contract())
                        .ifPresent(p -> problems.add(p.at(anchor(use))));
                yield Optional.empty();
            }
        };
    }

    private Optional<Value> value(Slot slot, CType type) {
        boolean isNullable = slot.nullable().isPresent();
        return switch (Fit.of(slot.kind(), type, encoding(slot), isNullable)) {
            case Fit.Crosses(var crossing) -> Optional.of(new Value(slot.javaType(), type, bounded(slot, crossing)));
            case Fit.TooNarrow(String cure) -> {
                problems.add(Rule.CARRIER_TOO_NARROW.at(
                        place.atType(slot.element()),
                        measured(type),
                        slot.kind().typeName(),
                        cure));
                yield Optional.empty();
            }
            case Fit.Mismatch(String cure) -> {
                problems.add(Rule.CARRIER_MISMATCH.at(
                        place.atType(slot.element()), Words.typeName(slot.type()), type.spelling(), cure));
                yield Optional.empty();
            }
        };
    }

    /** The crossing with the size that {@code @Length} gives a result. */
    private Crossing bounded(Slot slot, Crossing crossing) {
        Optional<Use> length = slot.length().filter(_ -> slot.isResult());
        if (length.isEmpty()) {
            return crossing;
        }
        int size = length.get().number("value");
        if (!(crossing instanceof Crossing.Text text)) {
            problems.add(
                    Rule.LENGTH_WITHOUT_STRING.at(place.at(length.get()), slot.name(), Words.typeName(slot.type())));
            return crossing;
        }
        if (size < 1) {
            problems.add(Rule.IMPOSSIBLE_LENGTH.at(place.at(length.get(), "value"), size));
        }
        return text.within(size);
    }

    /** {@code size_t of 64 bits}, {@code long of up to 64 bits}. */
    private static String measured(CType type) {
        return switch (type) {
            case IntegerType integer
            when integer.narrowest() == integer.widest() ->
                "%s of %d bits".formatted(type.spelling(), integer.widest());
            case IntegerType integer -> "%s of up to %d bits".formatted(type.spelling(), integer.widest());
            default -> type.spelling();
        };
    }

    private void checkNullable(Slot slot) {
        slot.nullable()
                .filter(use -> slot.type().getKind().isPrimitive())
                .ifPresent(use -> problems.add(
                        Rule.NULLABLE_PRIMITIVE.at(place.at(use), Words.typeName(slot.type()), use.simpleName())));
        if (slot.kind().nativeEnum().isPresent()) {
            Stream.concat(slot.nullable().stream(), slot.nullableElement().stream())
                    .forEach(use -> problems.add(
                            Rule.NULLABLE_ENUM.at(place.at(use), Words.typeName(slot.type()), use.simpleName())));
        }
    }

    private void checkEncoding(Slot slot) {
        slot.encoding().ifPresent(use -> {
            if (!(slot.kind() instanceof JavaKind.Text)) {
                problems.add(Rule.ENCODING_WITHOUT_STRING.at(place.at(use), slot.name(), Words.typeName(slot.type())));
            } else if (encoding(slot).isEmpty()) {
                String name = use.string("value");
                List<String> known = Arrays.stream(TextEncoding.values())
                        .map(TextEncoding::spelling)
                        .toList();
                problems.add(Rule.UNKNOWN_ENCODING.at(
                        place.at(use, "value"), Words.printable(name), Words.didYouMeanOrOneOf(name, known)));
            }
        });
    }

    private static Optional<TextEncoding> encoding(Slot slot) {
        return slot.encoding()
                .filter(_ -> slot.kind() instanceof JavaKind.Text)
                .flatMap(use -> Arrays.stream(TextEncoding.values())
                        .filter(e -> e.spelling().equals(use.string("value")))
                        .findFirst());
    }

    /** The C type that is declared, or the parameter or method where none is. */
    private Anchor anchor(Slot slot) {
        List<Use> given = slot.cTypes();
        return given.isEmpty() ? place.at(slot.element()) : anchor(given.get(0));
    }

    private Anchor anchor(Use cType) {
        return place.at(cType, "value");
    }
}
