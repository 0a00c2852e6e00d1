package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.model.Value;

/**
 * What becomes of what the handle returned.
 *
 * @param conversion the lines that convert it, if it needs any
 * @param value what is returned
 */
record ResultSteps(CodeBlock conversion, CodeBlock value) {

    /** The steps of what {@code handled} is, a variable or the call itself, of the type that the handle of that function returns. */
    static ResultSteps of(Value result, CodeBlock handled, String function) {
        return inline(
                switch (result.crossing()) {
                    case Crossing.Nothing _ -> throw new IllegalStateException("void is not converted");
                    case Crossing.SameWidth same -> cast(same.carrier().type(), handled);
                    case Crossing.Floating _ -> handled;
                    case Crossing.Address _ -> handled;
                    // C.SIZE_T.extended(result)
                    // (int) C.UINT8_T.extended(result)
                    case Crossing.Wider wider -> cast(result.javaType().name(), extended(wider, handled));
                    // C.INT.extended(result) != 0
                    case Crossing.Truth truth -> CodeBlock.of("$L != 0", extended(truth, handled));
                    case Crossing.Text text -> copied(text, handled, function);
                    // WhenceEnum.fromNative(C.INT.extended(result), "lseek")
                    case Crossing.Enumerated enumerated ->
                        CodeBlock.of(
                                "$T.fromNative($L, $S)",
                                enumerated.companion(),
                                extended(enumerated, handled),
                                function);
                    case Crossing.FlagSet set -> flags(set, function, handled);
                    // MemorySegment.ofAddress(result)
                    case Crossing.Segment segment ->
                        segment.isNullable()
                                ? CodeBlock.of("$T.orNull($L)", Known.SEGMENTS, handled)
                                : CodeBlock.of("$T.ofAddress($L)", Known.MEMORY_SEGMENT, handled);
                });
    }

    /** The type that a handle returns for such a result. */
    static TypeName handledType(Value result) {
        return result.crossing() instanceof Crossing.Floating
                ? result.javaType().name()
                : TypeName.LONG;
    }

    /** Whether the conversion is so slight that it stands on the line of the call. */
    static boolean isSlight(Value result) {
        return switch (result.crossing()) {
            case Crossing.SameWidth _, Crossing.Floating _, Crossing.Address _ -> true;
            case Crossing.Nothing _,
                    Crossing.Wider _,
                    Crossing.Truth _,
                    Crossing.Text _,
                    Crossing.Segment _,
                    Crossing.Enumerated _,
                    Crossing.FlagSet _ -> false;
        };
    }

    // AccessEnum.VALUES.set(C.INT.extended(result), "access")
    // AccessEnum.VALUES.flags(C.INT.extended(result))
    private static CodeBlock flags(Crossing.FlagSet set, String function, CodeBlock handled) {
        CodeBlock bits = extended(set, handled);
        return set.keepsUnknown()
                ? CodeBlock.of("$T.VALUES.flags($L)", set.companion(), bits)
                : CodeBlock.of("$T.VALUES.set($L, $S)", set.companion(), bits, function);
    }

    // C.SIZE_T.extended(result)
    private static CodeBlock extended(Crossing crossing, CodeBlock handled) {
        return CodeBlock.of("$T.$L.extended($L)", Known.C, crossing.constant(), handled);
    }

    private static CodeBlock cast(TypeName type, CodeBlock value) {
        return type.equals(TypeName.LONG) ? value : CodeBlock.of("($T) $L", type, value);
    }

    // Strings.utf8(result)
    // Strings.decoded(result, TextEncoding.WCHAR, 64, "strerror")
    private static CodeBlock copied(Crossing.Text text, CodeBlock handled, String function) {
        CodeBlock bound =
                text.size().isPresent() ? CodeBlock.of(", $L, $S", text.size().getAsInt(), function) : CodeBlock.of("");
        return text.encoding() == TextEncoding.UTF_8
                ? CodeBlock.of("$T.utf8($L$L)", Known.STRINGS, handled, bound)
                : CodeBlock.of(
                        "$T.decoded($L, $T.$L$L)", Known.STRINGS, handled, Known.TEXT_ENCODING, text.encoding(), bound);
    }

    private static ResultSteps inline(CodeBlock value) {
        return new ResultSteps(CodeBlock.of(""), value);
    }
}
