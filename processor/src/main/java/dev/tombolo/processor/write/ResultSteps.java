package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.model.Value;

/** Writes what becomes of what C gave: what the handle of a function returned, or what lies in memory. */
final class ResultSteps {
    private final String owner;
    private final Locals locals;
    private final boolean isExtended;

    /** The owner is what messages call the function that gave it. */
    ResultSteps(String owner, Locals locals) {
        this(owner, locals, false);
    }

    /**
     * For what is in memory, too.
     *
     * @param owner what messages call the function, or the struct, that gave it
     * @param isExtended whether integers have been extended to a {@code long} already
     */
    ResultSteps(String owner, Locals locals, boolean isExtended) {
        this.owner = owner;
        this.locals = locals;
        this.isExtended = isExtended;
    }

    /**
     * How a result is converted.
     *
     * @param conversion the lines that do, if it needs any
     * @param value what is returned
     */
    record Steps(CodeBlock conversion, CodeBlock value) {}

    /** The steps of what {@code handled} is, a variable or the call itself, of the type that the handle returns. */
    Steps of(Value result, CodeBlock handled) {
        return switch (result.crossing()) {
            case Crossing.Nothing _ -> throw new IllegalStateException("void is not converted");
            case Crossing.SameWidth same -> inline(cast(same.carrier().type(), handled));
            case Crossing.Floating _ -> inline(handled);
            case Crossing.Address _ -> inline(handled);
            // C.SIZE_T.extended(result)
            // (int) C.UINT8_T.extended(result)
            case Crossing.Wider wider -> inline(cast(result.javaType().name(), extended(wider, handled)));
            // C.INT.extended(result) != 0
            case Crossing.Truth truth -> inline(CodeBlock.of("$L != 0", extended(truth, handled)));
            case Crossing.Text text -> inline(copied(text, handled));
            // WhenceEnum.fromNative(C.INT.extended(result), "lseek")
            case Crossing.Enumerated enumerated ->
                inline(CodeBlock.of(
                        "$T.fromNative($L, $S)", enumerated.companion(), extended(enumerated, handled), owner));
            case Crossing.FlagSet set -> inline(flags(set, handled));
            // MemorySegment.ofAddress(result)
            case Crossing.Segment segment ->
                inline(
                        segment.isNullable()
                                ? CodeBlock.of("$T.orNull($L)", Known.SEGMENTS, handled)
                                : CodeBlock.of("$T.ofAddress($L)", Known.MEMORY_SEGMENT, handled));
            case Crossing.Converted converted -> converted(converted, of(converted.inner(), handled));
            // TimespecStruct.get(result)
            // LinkStruct.at(LinkStruct.TYPE.at(segment, LINK_OFFSET))
            case Crossing.Struct struct ->
                inline(CodeBlock.of("$T.$L($L)", struct.companion(), struct.isView() ? "at" : "get", handled));
            // TmStruct.at(result)
            case Crossing.View view -> inline(CodeBlock.of("$T.at($L)", view.companion(), handled));
            case Crossing.Referenced referenced -> referenced(referenced, handled);
            case Crossing.Array array -> array(result, array, handled);
            case Crossing.Buffer _, Crossing.Ref _, Crossing.Values _ -> throw unwritten(result);
            case Crossing.Handle handle -> handle(handle, handled);
        };
    }

    /** The steps of what stands behind all converters, made already. */
    Steps ofMade(Value result, CodeBlock made) {
        return result.crossing() instanceof Crossing.Converted converted
                ? converted(converted, ofMade(converted.inner(), made))
                : inline(made);
    }

    // StatementHandle.owned(result, Sqlite3_finalize.HANDLE)
    // StatementHandle.borrowed(result)
    private Steps handle(Crossing.Handle handle, CodeBlock handled) {
        if (handle.companion().isEmpty()) {
            return typed(handle, handled);
        }
        return inline(
                handle.isOwned()
                        ? CodeBlock.of(
                                "$T.owned($L,$W$N.HANDLE)",
                                handle.companion().get(),
                                handled,
                                locals.closing(handle.closing()))
                        : CodeBlock.of("$T.borrowed($L)", handle.companion().get(), handled));
    }

    // MemorySegment address = Segments.orNull(result);
    // return address == null ? Segments.none() : new Window(address);
    private Steps typed(Crossing.Handle handle, CodeBlock handled) {
        String address = locals.fresh(handle.component());
        return new Steps(
                CodeBlock.builder()
                        .addStatement("$T $N = $T.orNull($L)", Known.MEMORY_SEGMENT, address, Known.SEGMENTS, handled)
                        .build(),
                CodeBlock.of("$N == null ? $T.none() : new $T($N)", address, Known.SEGMENTS, handle.type(), address));
    }

    // result == 0 ? Segments.none() : TmStruct.get(TmStruct.TYPE.at(result))
    private Steps referenced(Crossing.Referenced referenced, CodeBlock handled) {
        Steps steps = new Stored(referenced.pointee(), owner, locals, handled).loaded();
        return new Steps(
                steps.conversion(), CodeBlock.of("$L == 0 ? $T.none() : $L", handled, Known.SEGMENTS, steps.value()));
    }

    // StringArrays.out(result, TextEncoding.UTF_8)
    //
    // int[] elements = new int[4];
    // Copies.out(result, elements, 4);
    // return elements;
    private Steps array(Value result, Crossing.Array array, CodeBlock handled) {
        return switch (array.count()) {
            case Count.Fixed(int length) -> elements(array, length, handled);
            case Count.Exactly(int length) -> elements(array, length, handled);
            case Count.All _
            when array.element().crossing() instanceof Crossing.Text text ->
                inline(CodeBlock.of(
                        "$T.out($L, $T.$L)", Known.STRING_ARRAYS, handled, Known.TEXT_ENCODING, text.encoding()));
            case Count.All _, Count.Told _ -> throw unwritten(result);
        };
    }

    private Steps elements(Crossing.Array array, int length, CodeBlock handled) {
        String elements = locals.fresh("elements");
        TypeName type = array.element().javaType().name();
        CodeBlock lines = CodeBlock.builder()
                .addStatement("$T[] $N = new $T[$L]", type, elements, type.withoutAnnotations(), length)
                .add(new ArrayCopies(array, handled, elements, owner, locals).loaded(CodeBlock.of("$L", length)))
                .build();
        return new Steps(lines, CodeBlock.of("$N", elements));
    }

    private static IllegalStateException unwritten(Value result) {
        return new IllegalStateException("not a result yet: " + result);
    }

    /** The type that a handle returns for such a result. */
    static TypeName handledType(Value result) {
        return switch (result.crossing().innermost()) {
            case Crossing.Floating _ -> result.innermost().javaType().name();
            case Crossing.Struct _ -> Known.MEMORY_SEGMENT;
            default -> TypeName.LONG;
        };
    }

    /** Whether the conversion is so slight that it stands on the line of the call. */
    static boolean isSlight(Value result) {
        return switch (result.crossing()) {
            case Crossing.SameWidth _, Crossing.Floating _, Crossing.Address _ -> true;
            case Crossing.Nothing _, Crossing.Wider _, Crossing.Truth _ -> false;
            case Crossing.Text _, Crossing.Segment _, Crossing.Converted _ -> false;
            case Crossing.Enumerated _, Crossing.FlagSet _ -> false;
            case Crossing.Struct _, Crossing.View _, Crossing.Referenced _, Crossing.Handle _ -> false;
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _, Crossing.Values _ -> false;
        };
    }

    // int squared = Squared.fromNative((int) result);
    // return Decimal.fromNative(squared);
    private Steps converted(Crossing.Converted converted, Steps inner) {
        CodeBlock.Builder lines = CodeBlock.builder().add(inner.conversion());
        CodeBlock taken = inner.value();
        if (!isSlight(converted.inner())) {
            String local = locals.fresh(nameOf(converted.inner()));
            lines.addStatement("$T $N = $L", converted.inner().javaType().name(), local, given(converted, taken));
            lines.add(returning(converted, local));
            taken = CodeBlock.of("$N", local);
        }
        CodeBlock value =
                CodeBlock.of("$T.fromNative($L)", converted.converter().name(), taken);
        return new Steps(lines.build(), value);
    }

    /** What a variable is called that holds what a converter made, or what C returned. */
    private static String nameOf(Value value) {
        return value.crossing() instanceof Crossing.Converted made ? Locals.named(made.converter()) : "value";
    }

    // NotNull.result(Strings.utf8(result), "getcwd")
    private CodeBlock given(Crossing.Converted converted, CodeBlock value) {
        return switch (converted.nulls()) {
            case PASSED, RETURNED -> value;
            case REFUSED ->
                converted.inner().javaType().name().isPrimitive()
                        ? value
                        : CodeBlock.of("$T.result($L, $S)", Known.NOT_NULL, value, owner);
        };
    }

    // if (value == null) {
    //     return null;
    // }
    private static CodeBlock returning(Crossing.Converted converted, String local) {
        return switch (converted.nulls()) {
            case PASSED, REFUSED -> CodeBlock.of("");
            case RETURNED ->
                CodeBlock.builder()
                        .beginControlFlow("if ($N == null)", local)
                        .addStatement("return null")
                        .endControlFlow()
                        .build();
        };
    }

    // AccessEnum.VALUES.set(C.INT.extended(result), "access")
    // AccessEnum.VALUES.flags(C.INT.extended(result))
    private CodeBlock flags(Crossing.FlagSet set, CodeBlock handled) {
        CodeBlock bits = extended(set, handled);
        return set.keepsUnknown()
                ? CodeBlock.of("$T.VALUES.flags($L)", set.companion(), bits)
                : CodeBlock.of("$T.VALUES.set($L, $S)", set.companion(), bits, owner);
    }

    // C.SIZE_T.extended(result)
    private CodeBlock extended(Crossing crossing, CodeBlock handled) {
        return isExtended ? handled : CodeBlock.of("$T.$L.extended($L)", Known.C, crossing.constant(), handled);
    }

    private static CodeBlock cast(TypeName type, CodeBlock value) {
        return type.equals(TypeName.LONG) ? value : CodeBlock.of("($T) $L", type, value);
    }

    // Strings.utf8(result)
    // Strings.decoded(result, TextEncoding.WCHAR, 64, "strerror")
    private CodeBlock copied(Crossing.Text text, CodeBlock handled) {
        CodeBlock bound =
                text.size().isPresent() ? CodeBlock.of(", $L, $S", text.size().getAsInt(), owner) : CodeBlock.of("");
        return text.encoding() == TextEncoding.UTF_8
                ? CodeBlock.of("$T.utf8($L$L)", Known.STRINGS, handled, bound)
                : CodeBlock.of(
                        "$T.decoded($L, $T.$L$L)", Known.STRINGS, handled, Known.TEXT_ENCODING, text.encoding(), bound);
    }

    private static Steps inline(CodeBlock value) {
        return new Steps(CodeBlock.of(""), value);
    }
}
