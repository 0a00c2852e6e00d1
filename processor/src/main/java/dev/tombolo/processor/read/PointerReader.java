package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.VoidType;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import java.util.Map;
import java.util.Optional;

/** Decides how a parameter crosses whose contents C is given the address of: an array, a buffer, a variable, a copy. */
final class PointerReader {
    /** What a pointee stands for, whose typedefs are resolved. */
    private static final CTypeReader C_ALONE = new CTypeReader(Map.of());

    private final Place place;
    private final Problems problems;
    private final ConversionReader conversions;
    private final CrossingReader crossings;
    private final boolean isCritical;

    PointerReader(
            Place place,
            Problems problems,
            ConversionReader conversions,
            CrossingReader crossings,
            boolean isCritical) {
        this.place = place;
        this.problems = problems;
        this.conversions = conversions;
        this.crossings = crossings;
        this.isCritical = isCritical;
    }

    /** Whether a parameter is one of those, and no converter takes it as a whole. */
    boolean reads(Slot slot) {
        return switch (slot.kind()) {
            case JavaKind.Array _, JavaKind.Buffer _, JavaKind.Ref _ ->
                !slot.isReportedElsewhere() && !conversions.isConverted(slot);
            case JavaKind.Integral _, JavaKind.Truth _, JavaKind.Floating _, JavaKind.Enumerated _ ->
                slot.byReference().isPresent() && !conversions.isConverted(slot);
            case JavaKind.Nothing _, JavaKind.Text _, JavaKind.Segment _, JavaKind.FlagSet _ -> false;
            case JavaKind.Handle _, JavaKind.Struct _, JavaKind.Unsupported _ -> false;
            case JavaKind.Callback _, JavaKind.HeldCallback _ -> false;
        };
    }

    /** What the parameter is, or nothing when there is a problem with it. */
    Optional<Value> read(Slot slot) {
        crossings.refuseOwned(slot);
        return pointer(slot).flatMap(pointer -> switch (slot.kind()) {
            case JavaKind.Array array -> new ArrayReader(place, problems, conversions, pointer, isCritical).read(array);
            case JavaKind.Buffer buffer ->
                new ArrayReader(place, problems, conversions, pointer, isCritical).read(buffer);
            case JavaKind.Ref ref -> new RefReader(place, problems, conversions, pointer).read(ref);
            default -> new RefReader(place, problems, conversions, pointer).copy(Direction.TO_NATIVE);
        });
    }

    /** What C gives a callback: an array, or a number that it gives the address of. */
    Optional<Value> given(Slot slot) {
        return switch (slot.kind()) {
            case JavaKind.Array _ -> result(slot);
            case JavaKind.Buffer _, JavaKind.Ref _ -> {
                problems.add(Rule.UNSUPPORTED_TYPE.at(
                        place.atType(slot.element()),
                        Words.wholeTypeName(slot.type()),
                        "use MemorySegment, or a @Struct interface, which is a view of what C points to"));
                yield Optional.empty();
            }
            default ->
                pointer(slot)
                        .flatMap(pointer ->
                                new RefReader(place, problems, conversions, pointer).copy(Direction.FROM_NATIVE));
        };
    }

    /** What the result is, an array that C points to, or nothing when there is a problem with it. */
    Optional<Value> result(Slot slot) {
        return pointer(slot).flatMap(pointer -> new GivenArrayReader(place, problems, conversions, pointer).read());
    }

    /** The pointer that C takes, as far as its C type is declared. */
    private Optional<Pointer> pointer(Slot slot) {
        return slot.cTypes().isEmpty()
                ? Optional.of(new Pointer(slot, Optional.empty(), Optional.empty(), false))
                : crossings.given(slot).flatMap(type -> pointer(slot, type));
    }

    private Optional<Pointer> pointer(Slot slot, CType type) {
        if (!(type instanceof PointerType declared)) {
            return mismatch(slot, type, "the C type %s *".formatted(type.spelling()));
        }
        Optional<CType> declaredType = Optional.of(declared);
        boolean isConst = conversions.pointsToConst(slot);
        return switch (C_ALONE.read(declared.pointee())) {
            case Found(VoidType _) -> Optional.of(new Pointer(slot, declaredType, Optional.empty(), isConst));
            case Found(CType pointee) -> Optional.of(new Pointer(slot, declaredType, Optional.of(pointee), isConst));
            case Refusal _
            when hasTypeOfItsOwn(slot.kind()) ->
                Optional.of(new Pointer(slot, declaredType, Optional.empty(), isConst));
            case Refusal _ -> mismatch(slot, type, "MemorySegment");
        };
    }

    /** Whether what it holds may be what only C knows the name of. */
    private static boolean hasTypeOfItsOwn(JavaKind kind) {
        return switch (kind) {
            case JavaKind.Array(var element) -> isNoNumber(JavaKind.of(element));
            case JavaKind.Ref(var element) -> isNoNumber(JavaKind.of(element));
            default -> false;
        };
    }

    private static boolean isNoNumber(JavaKind kind) {
        return switch (kind) {
            case JavaKind.Integral _, JavaKind.Truth _, JavaKind.Floating _, JavaKind.Enumerated _ -> false;
            case JavaKind.FlagSet _, JavaKind.Text _, JavaKind.Segment _ -> false;
            default -> true;
        };
    }

    private Optional<Pointer> mismatch(Slot slot, CType type, String cure) {
        problems.add(Rule.CARRIER_MISMATCH.at(
                place.atType(slot.element()), Words.wholeTypeName(slot.type()), type.spelling(), cure));
        return Optional.empty();
    }
}
