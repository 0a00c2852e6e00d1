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
import javax.lang.model.element.TypeElement;

/** Decides how a value crosses, behind all converters. */
final class CrossingReader {
    /** What the Java types stand for, whatever typedefs say. */
    private static final CTypeReader C_ALONE = new CTypeReader(Map.of());

    private final Place place;
    private final Problems problems;
    private final Converters converters;
    private final NativeEnums enums;
    private final Handles handles;
    private final NativeStructs structs;

    CrossingReader(Place place, Problems problems, Converters converters, NativeEnums enums, NativeStructs structs) {
        this.place = place;
        this.problems = problems;
        this.converters = converters;
        this.enums = enums;
        this.structs = structs;
        this.handles = new Handles(place, problems);
    }

    /** For what has no structs around it. */
    CrossingReader(Place place, Problems problems, Converters converters, NativeEnums enums) {
        this(place, problems, converters, enums, NativeStructs.of(place, problems));
    }

    /** Whether what a converter makes or takes crosses, as it is declared there; if not, that is reported there. */
    boolean crosses(Slot slot, Direction direction) {
        Problems silent = new Problems();
        return new CrossingReader(
                        place, silent, converters, new NativeEnums(place, silent), structs.reportingTo(silent))
                .read(ConverterChain.of(slot), direction)
                .isPresent();
    }

    /** What the innermost of a chain is, or nothing when there is a problem with it. */
    Optional<Value> read(ConverterChain chain, Direction direction) {
        return read(chain, direction, Optional.empty());
    }

    /** The same, behind a pointer that says what it points to, if it does. */
    Optional<Value> read(ConverterChain chain, Direction direction, Optional<CType> pointee) {
        if (chain.innermost().kind() instanceof JavaKind.Struct struct) {
            checkEncoding(chain, direction);
            return structs.read(chain, struct, direction);
        }
        Optional<CType> declared = declared(chain, direction, pointee);
        if (direction == Direction.TO_NATIVE && declared.isPresent() && declared.get() instanceof VoidType) {
            Slot slot = chain.outermost();
            problems.add(Rule.VOID_PARAMETER.at(anchor(slot), slot.element().getSimpleName()));
            return Optional.empty();
        }
        return declared.flatMap(type -> value(chain, direction, type));
    }

    /** The {@code @Owned} of a result, if it can have one. */
    Optional<Use> owned(ConverterChain chain) {
        Optional<Use> owned = chain.outermost().owned();
        if (owned.isPresent() && !(chain.innermost().kind() instanceof JavaKind.Text)) {
            problems.add(Rule.OWNED_WITHOUT_COPY.at(
                    place.at(owned.get()),
                    chain.describe(Direction.FROM_NATIVE),
                    Words.typeName(chain.innermost().type()),
                    "return String, or remove it and release the memory yourself"));
            return Optional.empty();
        }
        return owned;
    }

    /** Reports what only fields can have. */
    void refuseOfFields(Slot slot) {
        slot.bits()
                .ifPresent(use -> problems.add(Rule.BITS_WITHOUT_INTEGER.at(
                        place.at(use), slot.name(), slot.isResult() ? "no field" : "a parameter")));
        if (slot.isResult() && slot.kind() instanceof JavaKind.Struct) {
            slot.length()
                    .ifPresent(use -> problems.add(
                            Rule.LENGTH_WITHOUT_STRING.at(place.at(use), slot.name(), Words.typeName(slot.type()))));
        }
    }

    /** Reports what only results can have. */
    void refuseOwned(Slot slot) {
        slot.owned()
                .ifPresent(use -> problems.add(
                        Rule.OWNED_WITHOUT_COPY.at(place.at(use), slot.name(), "a parameter", "remove it")));
    }

    /** Reports a copy of what has an address already, or comes from C. */
    void refuseReference(Slot slot) {
        boolean isValue = isValue(slot.kind());
        boolean isRefused = isValue ? slot.isResult() : !isStruct(slot.kind());
        String type = Words.wholeTypeName(slot.type());
        String cure = isValue && slot.isResult()
                ? "return %s[] with @Length(1), a copy of what C points to".formatted(type)
                : "remove @ByReference";
        slot.byReference()
                .filter(_ -> isRefused)
                .ifPresent(use -> problems.add(Rule.REFERENCE_TO_POINTER.at(place.at(use), slot.name(), type, cure)));
    }

    private static boolean isValue(JavaKind kind) {
        return switch (kind) {
            case JavaKind.Integral _, JavaKind.Truth _, JavaKind.Floating _, JavaKind.Enumerated _ -> true;
            case JavaKind.Array _, JavaKind.Buffer _, JavaKind.Ref _, JavaKind.Text _, JavaKind.Segment _ -> false;
            case JavaKind.Nothing _, JavaKind.FlagSet _, JavaKind.Handle _ -> false;
            case JavaKind.Struct _, JavaKind.Unsupported _ -> false;
        };
    }

    /** Whether it is a struct, or may be: what is not supported is reported elsewhere. */
    private static boolean isStruct(JavaKind kind) {
        return kind instanceof JavaKind.Struct || kind instanceof JavaKind.Unsupported;
    }

    /** Reports what only results can have, and what only arrays and variables. */
    void refuseOnValue(Slot slot) {
        refuseOwned(slot);
        Stream.concat(slot.in().stream(), slot.out().stream())
                .forEach(use -> problems.add(Rule.DIRECTION_OF_VALUE.at(
                        place.at(use), use.simpleName(), slot.name(), Words.typeName(slot.type()))));
        slot.countedBy()
                .ifPresent(use -> problems.add(
                        Rule.COUNT_WITHOUT_ARRAY.at(place.at(use), slot.name(), Words.typeName(slot.type()))));
        refuseTerminated(slot);
        slot.length()
                .ifPresent(
                        use -> problems.add(Rule.LENGTH_WITHOUT_STRING.at(place.at(use), slot.name(), "a parameter")));
    }

    /** Reports what only arrays can have. */
    void refuseTerminated(Slot slot) {
        slot.nullTerminated()
                .ifPresent(use -> problems.add(
                        Rule.TERMINATED_VALUES.at(place.at(use), slot.name(), Words.wholeTypeName(slot.type()))));
    }

    /** The C type of a chain whose innermost Java type crosses at all: the first that is declared along it. */
    private Optional<CType> declared(ConverterChain chain, Direction direction, Optional<CType> pointee) {
        Slot crossing = chain.innermost();
        Optional<String> unsupported = unsupported(crossing);
        if (unsupported.isPresent()) {
            if (!crossing.isReportedElsewhere()) {
                problems.add(Rule.UNSUPPORTED_TYPE.at(
                        place.atType(crossing.element()), Words.typeName(crossing.type()), unsupported.get()));
            }
            return Optional.empty();
        }
        checkNullable(chain);
        checkEncoding(chain, direction);
        handles.checkOwner(chain.outermost(), direction);
        Optional<TypeElement> handle = crossing.kind().handle();
        if (handle.isPresent() && !handles.areUsable(chain.outermost(), handle.get())) {
            return Optional.empty();
        }
        Optional<Slot> typed =
                chain.slots().stream().filter(slot -> !slot.cTypes().isEmpty()).findFirst();
        Optional<TypeElement> named = crossing.kind().nativeEnum();
        if (named.isPresent()) {
            return ofEnum(chain, named.get(), typed, pointee);
        }
        return pointee.isPresent()
                ? pointee
                : typed.map(this::given).orElseGet(() -> Optional.of(implied(crossing.kind(), encoding(chain))));
    }

    /** What to write instead of what does not cross where a value stands alone. */
    private static Optional<String> unsupported(Slot slot) {
        return switch (slot.kind()) {
            case JavaKind.Unsupported(String cure) -> Optional.of(cure);
            case JavaKind.Array _, JavaKind.Buffer _
            when slot.isPart() -> Optional.of("use MemorySegment, for C has pointers there");
            case JavaKind.Ref _ when slot.isPart() -> Optional.of("use Ref<MemorySegment>, for C has pointers there");
            case JavaKind.Array _ -> Optional.of("use MemorySegment");
            case JavaKind.Buffer _ -> Optional.of("only a parameter can be one, use MemorySegment");
            case JavaKind.Ref _ -> Optional.of("only a parameter can be one, use MemorySegment");
            default -> Optional.empty();
        };
    }

    /** The C type of an enum, or the one given here, which must hold its values too. */
    private Optional<CType> ofEnum(
            ConverterChain chain, TypeElement named, Optional<Slot> typed, Optional<CType> pointee) {
        Optional<Companion> type = enums.read(chain.outermost(), named);
        if (pointee.isPresent()) {
            Anchor anchor = place.atType(chain.outermost().element());
            return type.flatMap(t -> pointee.filter(d -> enums.fit(t, d, anchor)));
        }
        if (typed.isEmpty()) {
            return type.map(Companion::cType);
        }
        Optional<CType> declared = given(typed.get());
        Anchor anchor = anchor(typed.get());
        return type.flatMap(t -> declared.filter(d -> enums.fit(t, d, anchor)));
    }

    /** The C type that is declared there. */
    Optional<CType> given(Slot slot) {
        List<Use> given = slot.cTypes();
        if (given.size() > 1) {
            problems.add(Rule.TWO_C_TYPES.at(
                    place.at(given.get(1)),
                    slot.name(),
                    given.get(0).simpleName(),
                    given.get(1).simpleName()));
            return Optional.empty();
        }
        return cType(given.get(0), converters.scopeOf(slot));
    }

    /** The C type that the Java type, or a string's encoding, stands for. */
    private static CType implied(JavaKind kind, Optional<TextEncoding> encoding) {
        String spelling = encoding.map(e -> "const " + e.unit() + " *").orElseGet(kind::spelling);
        return ((Found) C_ALONE.read(spelling)).type();
    }

    private Optional<CType> cType(Use use, CTypeReader scope) {
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

    private Optional<Value> value(ConverterChain chain, Direction direction, CType type) {
        Slot crossing = chain.innermost();
        String which = chain.converts() ? ", " + chain.described(direction) : "";
        return switch (Fit.of(crossing.kind(), type, encoding(chain), isNullable(chain, direction))) {
            case Fit.Crosses(var found) ->
                Optional.of(new Value(crossing.javaType(), type, owned(chain, direction, found)));
            case Fit.TooNarrow(String cure) -> {
                problems.add(Rule.CARRIER_TOO_NARROW.at(
                        place.atType(chain.outermost().element()),
                        measured(type),
                        crossing.kind().typeName() + which,
                        cure));
                yield Optional.empty();
            }
            case Fit.Mismatch(String cure) -> {
                problems.add(Rule.CARRIER_MISMATCH.at(
                        place.atType(chain.outermost().element()),
                        Words.typeName(crossing.type()) + (chain.converts() ? which + "," : ""),
                        type.spelling(),
                        cure));
                yield Optional.empty();
            }
        };
    }

    /** What C returns for a converter may be NULL: what becomes of that is decided there. */
    private static boolean isNullable(ConverterChain chain, Direction direction) {
        return chain.innermost().nullable().isPresent() || (chain.converts() && direction == Direction.FROM_NATIVE);
    }

    private Crossing owned(ConverterChain chain, Direction direction, Crossing crossing) {
        Crossing bounded = bounded(chain, direction, crossing);
        return handles.owned(chain, direction, bounded);
    }

    /** The crossing with the size that {@code @Length} gives a result. */
    private Crossing bounded(ConverterChain chain, Direction direction, Crossing crossing) {
        Slot slot = chain.outermost();
        Optional<Use> length = slot.length().filter(_ -> slot.isResult() && !slot.isInStruct() && !slot.isElement());
        if (length.isEmpty()) {
            return crossing;
        }
        int size = length.get().number("value");
        if (!(crossing instanceof Crossing.Text text)) {
            problems.add(Rule.LENGTH_WITHOUT_STRING.at(
                    place.at(length.get()),
                    chain.describe(direction),
                    Words.typeName(chain.innermost().type())));
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

    private void checkNullable(ConverterChain chain) {
        Slot slot = chain.outermost();
        slot.nullable()
                .filter(_ -> slot.type().getKind().isPrimitive())
                .ifPresent(use -> problems.add(
                        Rule.NULLABLE_PRIMITIVE.at(place.at(use), Words.typeName(slot.type()), use.simpleName())));
        Slot crossing = chain.innermost();
        if (crossing.kind().nativeEnum().isPresent()) {
            Stream.concat(crossing.nullable().stream(), crossing.nullableElement().stream())
                    .forEach(use -> problems.add(
                            Rule.NULLABLE_ENUM.at(place.at(use), Words.typeName(crossing.type()), use.simpleName())));
        }
    }

    private void checkEncoding(ConverterChain chain, Direction direction) {
        chain.outermost().encoding().ifPresent(use -> {
            if (!(chain.innermost().kind() instanceof JavaKind.Text)) {
                problems.add(Rule.ENCODING_WITHOUT_STRING.at(
                        place.at(use),
                        chain.describe(direction),
                        Words.typeName(chain.innermost().type())));
            } else if (encoding(chain).isEmpty()) {
                String name = use.string("value");
                List<String> known = Arrays.stream(TextEncoding.values())
                        .map(TextEncoding::spelling)
                        .toList();
                problems.add(Rule.UNKNOWN_ENCODING.at(
                        place.at(use, "value"), Words.printable(name), Words.didYouMeanOrOneOf(name, known)));
            }
        });
    }

    /** The encoding of the string that crosses: the first that is declared along a chain. */
    private static Optional<TextEncoding> encoding(ConverterChain chain) {
        return chain.slots().stream()
                .flatMap(slot -> slot.encoding().stream())
                .limit(1)
                .filter(_ -> chain.innermost().kind() instanceof JavaKind.Text)
                .flatMap(use -> Arrays.stream(TextEncoding.values())
                        .filter(e -> e.spelling().equals(use.string("value"))))
                .findFirst();
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
