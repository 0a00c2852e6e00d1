package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.TextEncoding;

/** What one argument adds to a method: the line that converts it, where it needs one, and what is passed. */
record ArgumentSteps(CodeBlock conversion, CodeBlock passed) {

    static ArgumentSteps of(Parameter parameter, Function function, Locals locals) {
        String name = locals.of(parameter);
        CodeBlock where = CodeBlock.of("$S, $S", function.name(), parameter.name());
        return switch (parameter.value().crossing()) {
            case Crossing.SameWidth same -> inline(widened(same, name));
            case Crossing.Truth truth -> inline(CodeBlock.of("$N ? 1L : 0L", name));
            case Crossing.Floating floating -> inline(CodeBlock.of("$N", name));
            case Crossing.Address address -> inline(CodeBlock.of("$N", name));
            case Crossing.Nothing nothing -> throw new IllegalStateException("a void parameter");
            // long nativeC = C.UINT8_T.checked(c, "toupper", "c");
            case Crossing.Wider wider ->
                local(
                        parameter,
                        locals,
                        TypeName.LONG,
                        CodeBlock.of("$T.$L.checked($N, $L)", Known.C, wider.constant(), name, where));
            // long nativeS = scratch.utf8(s, "strlen", "s");
            case Crossing.Text text ->
                local(
                        parameter,
                        locals,
                        TypeName.LONG,
                        unlessNull(
                                text.isNullable(),
                                name,
                                CodeBlock.of("0"),
                                copied(text.encoding(), name, where, locals)));
            // MemorySegment nativeP = Segments.checked(p, "free", "p");
            case Crossing.Segment segment ->
                local(
                        parameter,
                        locals,
                        Known.MEMORY_SEGMENT,
                        unlessNull(
                                segment.isNullable(),
                                name,
                                CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT),
                                CodeBlock.of("$T.checked($N, $L)", Known.SEGMENTS, name, where)));
        };
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

    // scratch.utf8(s, "strlen", "s")
    // scratch.encoded(s, TextEncoding.WCHAR, "wcslen", "s")
    private static CodeBlock copied(TextEncoding encoding, String name, CodeBlock where, Locals locals) {
        return encoding == TextEncoding.UTF_8
                ? CodeBlock.of("$N.utf8($N, $L)", locals.scratch(), name, where)
                : CodeBlock.of(
                        "$N.encoded($N, $T.$L, $L)", locals.scratch(), name, Known.TEXT_ENCODING, encoding, where);
    }

    // s == null ? 0 : …
    private static CodeBlock unlessNull(boolean isNullable, String name, CodeBlock forNull, CodeBlock otherwise) {
        return isNullable ? CodeBlock.of("$N == null ? $L : $L", name, forNull, otherwise) : otherwise;
    }

    private static ArgumentSteps inline(CodeBlock passed) {
        return new ArgumentSteps(CodeBlock.of(""), passed);
    }

    private static ArgumentSteps local(Parameter parameter, Locals locals, TypeName type, CodeBlock value) {
        String converted = locals.converted(parameter);
        return new ArgumentSteps(
                CodeBlock.builder()
                        .addStatement("$T $N = $L", type, converted, value)
                        .build(),
                CodeBlock.of("$N", converted));
    }
}
