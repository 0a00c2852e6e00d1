package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.model.Value;

/**
 * What one argument adds to a method.
 *
 * @param conversion the lines that convert it, if it needs any
 * @param passed what the handle is given
 * @param release the line that gives back what the conversion made, run whatever happens; empty where there is nothing
 */
record ArgumentSteps(CodeBlock conversion, CodeBlock passed, CodeBlock release) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    static ArgumentSteps of(Parameter parameter, Function function, Locals locals) {
        return new Argument(parameter, function, locals).steps(parameter.value(), locals.of(parameter));
    }

    boolean isReleased() {
        return !release.isEmpty();
    }

    /** One argument on its way: the parameter that messages name, and the names that its variables get. */
    private record Argument(Parameter parameter, Function function, Locals locals) {

        /** The steps of a value that the variable of that name holds. */
        ArgumentSteps steps(Value value, String name) {
            return switch (value.crossing()) {
                case Crossing.SameWidth same -> inline(widened(same, name));
                case Crossing.Truth _ -> inline(CodeBlock.of("$N ? 1L : 0L", name));
                case Crossing.Floating _ -> inline(CodeBlock.of("$N", name));
                case Crossing.Address _ -> inline(CodeBlock.of("$N", name));
                case Crossing.Nothing _ -> throw new IllegalStateException("a void parameter");
                // long nativeC = C.UINT8_T.checked(c, "toupper", "c");
                case Crossing.Wider wider ->
                    local(
                            TypeName.LONG,
                            CodeBlock.of("$T.$L.checked($N, $L)", Known.C, wider.constant(), name, where()));
                // long nativeWhence = WhenceEnum.VALUES.toNative(whence, "lseek", "whence");
                case Crossing.Enumerated enumerated ->
                    local(
                            TypeName.LONG,
                            CodeBlock.of("$T.VALUES.toNative($N, $L)", enumerated.companion(), name, where()));
                case Crossing.FlagSet set -> local(TypeName.LONG, bits(set, name));
                // long nativeS = scratch.utf8(s, "strlen", "s");
                case Crossing.Text text ->
                    local(
                            TypeName.LONG,
                            unlessNull(text.isNullable(), name, CodeBlock.of("0"), copied(text.encoding(), name)));
                // MemorySegment nativeP = Segments.checked(p, "free", "p");
                case Crossing.Segment segment ->
                    local(
                            Known.MEMORY_SEGMENT,
                            unlessNull(
                                    segment.isNullable(),
                                    name,
                                    CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT),
                                    CodeBlock.of("$T.checked($N, $L)", Known.SEGMENTS, name, where())));
            };
        }

        /** The function and the parameter, as what refuses an argument names them: {@code "strlen", "s"}. */
        private CodeBlock where() {
            return CodeBlock.of("$S, $S", function.name(), parameter.name());
        }

        // AccessEnum.VALUES.bits(modes, "access", "modes")
        // AccessEnum.VALUES.bits(modes, C.INT, "access", "modes")
        private CodeBlock bits(Crossing.FlagSet set, String name) {
            CodeBlock bound = set.keepsUnknown() ? CodeBlock.of("$T.$L, ", Known.C, set.constant()) : NOTHING;
            return CodeBlock.of("$T.VALUES.bits($N, $L$L)", set.companion(), name, bound, where());
        }

        // scratch.utf8(s, "strlen", "s")
        // scratch.encoded(s, TextEncoding.WCHAR, "wcslen", "s")
        private CodeBlock copied(TextEncoding encoding, String name) {
            return encoding == TextEncoding.UTF_8
                    ? CodeBlock.of("$N.utf8($N, $L)", locals.scratch(), name, where())
                    : CodeBlock.of(
                            "$N.encoded($N, $T.$L, $L)",
                            locals.scratch(),
                            name,
                            Known.TEXT_ENCODING,
                            encoding,
                            where());
        }

        private ArgumentSteps local(TypeName type, CodeBlock value) {
            String converted = locals.converted(parameter);
            CodeBlock line = CodeBlock.builder()
                    .addStatement("$T $N = $L", type, converted, value)
                    .build();
            return new ArgumentSteps(line, CodeBlock.of("$N", converted), NOTHING);
        }
    }

    // (long) j
    // Integer.toUnsignedLong(j)
    private static CodeBlock widened(Crossing.SameWidth same, String name) {
        if (same.carrier() == Carrier.LONG) {
            return CodeBlock.of("$N", name);
        }
        return switch (same.type().sign()) {
            case SIGNED ->
                same.carrier() == Carrier.CHAR
                        ? CodeBlock.of("(long) (short) $N", name)
                        : CodeBlock.of("(long) $N", name);
            case UNSIGNED ->
                same.carrier() == Carrier.CHAR
                        ? CodeBlock.of("(long) $N", name)
                        : CodeBlock.of(
                                "$T.toUnsignedLong($N)", same.carrier().type().box(), name);
            case VARYING -> CodeBlock.of("$T.$L.extended($N)", Known.C, same.constant(), name);
        };
    }

    // s == null ? 0 : …
    private static CodeBlock unlessNull(boolean isNullable, String name, CodeBlock forNull, CodeBlock otherwise) {
        return isNullable ? CodeBlock.of("$N == null ? $L : $L", name, forNull, otherwise) : otherwise;
    }

    private static ArgumentSteps inline(CodeBlock passed) {
        return new ArgumentSteps(NOTHING, passed, NOTHING);
    }
}
