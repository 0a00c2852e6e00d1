package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.FloatType;
import dev.tombolo.processor.model.CType.GroupType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.CType.VoidType;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.TextEncoding;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether a Java type can carry a C type, and how. */
sealed interface Fit {

    /** It can. */
    record Crosses(Crossing crossing) implements Fit {}

    /** It is of the right sort, but has too few bits; {@code cure} is a Java type that has enough. */
    record TooNarrow(String cure) implements Fit {}

    /** It is of another sort; {@code cure} is a Java type of the right one. */
    record Mismatch(String cure) implements Fit {}

    /** How that Java type carries that C type; the encoding is the one declared, if any. */
    static Fit of(JavaKind java, CType c, Optional<TextEncoding> encoding, boolean isNullable) {
        Optional<Crossing> crossing = switch (java) {
            case JavaKind.Nothing _ -> ofVoid(c);
            case JavaKind.Integral(Carrier carrier) -> ofInteger(carrier, c);
            case JavaKind.Truth _ -> ofBoolean(c);
            case JavaKind.Floating(int bits) -> ofFloating(bits, c);
            case JavaKind.Text _ -> ofText(c, encoding, isNullable);
            case JavaKind.Segment _ -> ofSegment(c, isNullable);
            case JavaKind.Enumerated(var type) -> ofEnum(type, c);
            case JavaKind.FlagSet(var type, boolean keepsUnknown) -> ofFlags(type, keepsUnknown, c);
            case JavaKind.Array _, JavaKind.Buffer _, JavaKind.Ref _ -> Optional.empty();
            case JavaKind.Handle(var type) -> ofHandle(type, c, isNullable);
            case JavaKind.Callback(var type) -> ofCallback(type, c, isNullable);
            case JavaKind.HeldCallback _ ->
                c instanceof PointerType ? Optional.of(new Crossing.HeldCallback(isNullable)) : Optional.empty();
            case JavaKind.Struct _, JavaKind.Unsupported _ -> Optional.empty();
        };
        return crossing.<Fit>map(Crosses::new)
                .orElseGet(() -> isTooNarrow(java, c) ? new TooNarrow(cure(c)) : new Mismatch(cure(c)));
    }

    private static Optional<Crossing> ofVoid(CType c) {
        return c instanceof VoidType ? Optional.of(new Crossing.Nothing()) : Optional.empty();
    }

    private static Optional<Crossing> ofInteger(Carrier carrier, CType c) {
        return switch (c) {
            case IntegerType type
            when isBool(type) || isTooNarrow(carrier, type) || losesSign(carrier, type) -> Optional.empty();
            case IntegerType type
            when type.narrowest() == carrier.bits() -> Optional.of(new Crossing.SameWidth(type, carrier));
            case IntegerType type -> Optional.of(new Crossing.Wider(type));
            case PointerType _ when carrier == Carrier.LONG -> Optional.of(new Crossing.Address());
            default -> Optional.empty();
        };
    }

    /** C has no truth value of its own in most of its interfaces, but an integer that is zero or not. */
    private static Optional<Crossing> ofBoolean(CType c) {
        return c instanceof IntegerType type ? Optional.of(new Crossing.Truth(type)) : Optional.empty();
    }

    private static Optional<Crossing> ofFloating(int bits, CType c) {
        return c instanceof FloatType type && type.bits() == bits
                ? Optional.of(new Crossing.Floating(type))
                : Optional.empty();
    }

    private static Optional<Crossing> ofText(CType c, Optional<TextEncoding> encoding, boolean isNullable) {
        return c instanceof PointerType(String _, String pointee)
                ? encoding.or(() -> encodingOf(pointee)).map(e -> new Crossing.Text(e, isNullable))
                : Optional.empty();
    }

    /** What the unit that a string's pointer points to says of its encoding. */
    private static Optional<TextEncoding> encodingOf(String unit) {
        return switch (unit) {
            case "char", "signed char", "unsigned char", "char8_t", "int8_t", "uint8_t", "void" ->
                Optional.of(TextEncoding.UTF_8);
            case "wchar_t" -> Optional.of(TextEncoding.WCHAR);
            case "char16_t", "uint16_t", "unsigned short" -> Optional.of(TextEncoding.UTF_16);
            case "char32_t", "uint32_t", "unsigned int" -> Optional.of(TextEncoding.UTF_32);
            default -> Optional.empty();
        };
    }

    private static Optional<Crossing> ofSegment(CType c, boolean isNullable) {
        return c instanceof PointerType ? Optional.of(new Crossing.Segment(isNullable)) : Optional.empty();
    }

    private static Optional<Crossing> ofEnum(TypeElement type, CType c) {
        return c instanceof IntegerType integer
                ? Optional.of(new Crossing.Enumerated(integer, Companion.nameFor(ClassName.get(type))))
                : Optional.empty();
    }

    private static Optional<Crossing> ofFlags(TypeElement type, boolean keepsUnknown, CType c) {
        return c instanceof IntegerType integer
                ? Optional.of(new Crossing.FlagSet(integer, Companion.nameFor(ClassName.get(type)), keepsUnknown))
                : Optional.empty();
    }

    private static Optional<Crossing> ofHandle(TypeElement type, CType c, boolean isNullable) {
        return c instanceof PointerType ? Optional.of(HandleReader.crossing(type, isNullable)) : Optional.empty();
    }

    private static Optional<Crossing> ofCallback(TypeElement type, CType c, boolean isNullable) {
        return c instanceof PointerType
                ? Optional.of(
                        new Crossing.Callback(Callback.nameFor(ClassName.get(type)), isNullable, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isTooNarrow(JavaKind java, CType c) {
        return switch (java) {
            case JavaKind.Integral(Carrier carrier) -> c instanceof IntegerType type && isTooNarrow(carrier, type);
            case JavaKind.Floating(int bits) -> c instanceof FloatType type && bits < type.bits();
            default -> false;
        };
    }

    private static boolean isTooNarrow(Carrier carrier, IntegerType type) {
        return carrier.bits() < type.widest();
    }

    /** A {@code char} has no negative values, so it can carry the bits of its own width, but no narrower sign. */
    private static boolean losesSign(Carrier carrier, IntegerType type) {
        return carrier == Carrier.CHAR && type.widest() < carrier.bits() && type.sign() != Signedness.UNSIGNED;
    }

    private static boolean isBool(IntegerType type) {
        return type.constant().equals("BOOL");
    }

    /** The narrowest Java type for a C type. */
    private static String cure(CType c) {
        return switch (c) {
            case VoidType _ -> "void";
            case CType.EllipsisType _ -> "Object...";
            case GroupType _ -> "a record with @Struct or @Union";
            case FloatType type -> type.bits() == 32 ? "float" : "double";
            case PointerType(String _, String pointee) ->
                encodingOf(pointee).isPresent() ? "String or MemorySegment" : "MemorySegment";
            case IntegerType type when isBool(type) -> "boolean";
            case IntegerType type ->
                switch (type.widest()) {
                    case 8 -> "byte";
                    case 16 -> "short";
                    case 32 -> "int";
                    default -> "long";
                };
        };
    }
}
