package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What one argument adds to a method.
 *
 * @param conversions the lines that convert it, in their order, maybe none
 * @param passed what the handle is given
 * @param copiedBack the lines that give the caller what C wrote, whatever the result says
 * @param madeOfIt those that only make sense of what C wrote where the call succeeded
 * @param released those that release what C gave where it failed nevertheless
 */
record ArgumentSteps(
        List<Conversion> conversions, CodeBlock passed, CodeBlock copiedBack, CodeBlock madeOfIt, CodeBlock released) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    /** The steps of what C gives nothing through that would have to be released. */
    ArgumentSteps(List<Conversion> conversions, CodeBlock passed, CodeBlock copiedBack, CodeBlock madeOfIt) {
        this(conversions, passed, copiedBack, madeOfIt, NOTHING);
    }

    /** Whether C gives something through it that the program owns. */
    boolean givesOwned() {
        return !released.isEmpty();
    }

    /**
     * A line that converts.
     *
     * @param release the line that gives back what it made, run whatever happens after; empty where there is nothing
     */
    record Conversion(CodeBlock line, CodeBlock release) {
        boolean isReleased() {
            return !release.isEmpty();
        }
    }

    ArgumentSteps {
        conversions = List.copyOf(conversions);
    }

    static ArgumentSteps of(Parameter parameter, Function function, Locals locals) {
        String name = parameter.name();
        return new Argument(name, function.name(), locals, name, true).steps(parameter.value(), locals.of(name));
    }

    /**
     * The steps of a value that a variable holds, to be written into memory.
     *
     * @param name what messages call it, and what variables are called after
     * @param owner what messages call the function, or the struct, that it belongs to
     */
    static ArgumentSteps of(Value value, String variable, String name, String owner, Locals locals) {
        return of(value, variable, name, name, owner, locals);
    }

    /** The same, where messages call it by another name than its variables. */
    static ArgumentSteps of(Value value, String variable, String name, String described, String owner, Locals locals) {
        return new Argument(name, owner, locals, described, false).steps(value, variable);
    }

    /**
     * One argument on its way.
     *
     * @param parameter its name
     * @param locals the names that its variables get
     * @param described what messages call it by now: {@code text}, {@code Decimal.toNative(text)}
     * @param isHeld whether it is what a handle is given, and in use until the call returns
     */
    private record Argument(String parameter, String owner, Locals locals, String described, boolean isHeld) {

        /** The steps of a value that the variable of that name holds. */
        ArgumentSteps steps(Value value, String name) {
            return switch (value.crossing()) {
                case Crossing.Converted converted -> converted(converted, name);
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
                case Crossing.Struct struct when struct.isView() -> shown(struct, name);
                case Crossing.Struct struct -> byValue(struct, name);
                // MemorySegment nativeTm = TmStruct.segment(tm, "mktime", "tm");
                case Crossing.View view ->
                    local(
                            Known.MEMORY_SEGMENT,
                            unlessNull(
                                    view.isNullable(),
                                    name,
                                    CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT),
                                    CodeBlock.of("$T.segment($N, $L)", view.companion(), name, where())));
                case Crossing.Referenced referenced -> byReference(referenced, name);
                case Crossing.Array array -> new ArraySteps(array, name, parameter, owner, locals).steps();
                case Crossing.Buffer buffer -> new BufferSteps(buffer, name, parameter, owner, locals).steps();
                case Crossing.Ref ref -> new RefSteps(name, parameter, owner, locals).of(ref);
                case Crossing.Handle handle -> handle(handle, name);
                case Crossing.Callback callback -> callback(callback, name);
                case Crossing.HeldCallback held -> held(held, name);
                // MemorySegment nativeFunction = Segments.function(function, "call", "function");
                case Crossing.Code _ ->
                    local(Known.MEMORY_SEGMENT, CodeBlock.of("$T.function($N, $L)", Known.SEGMENTS, name, where()));
                case Crossing.Lifetime _ -> inline(NOTHING);
                case Crossing.Values _ -> values(name);
            };
        }

        // long nativeCompare = CompareCallback.TYPE.pointer(NotNull.argument(compare, "qsort", "compare"), scratch);
        // long nativeProgress = ProgressCallback.TYPE.pointer(…, Scratch.in(lifetime));
        private ArgumentSteps callback(Crossing.Callback callback, String name) {
            CodeBlock given = callback.isNullable()
                    ? CodeBlock.of("$N", name)
                    : CodeBlock.of("$T.argument($N, $L)", Known.NOT_NULL, name, where());
            CodeBlock life = callback.arena()
                    .map(arena -> CodeBlock.of(
                            "$1T.in($2T.argument($3N, $4S, $5S))",
                            Known.SCRATCH,
                            Known.NOT_NULL,
                            locals.of(arena),
                            owner,
                            arena))
                    .orElseGet(() -> CodeBlock.of("$N", locals.scratch()));
            CodeBlock pointer = CodeBlock.of("$T.TYPE.pointer($L,$W$L)", callback.companion(), given, life);
            return local(TypeName.LONG, unlessNull(callback.isNullable(), name, CodeBlock.of("0"), pointer));
        }

        // long nativeProgress = NotNull.argument(progress, "watch", "progress").address("watch", "progress");
        private ArgumentSteps held(Crossing.HeldCallback held, String name) {
            CodeBlock given = held.isNullable()
                    ? CodeBlock.of("$N", name)
                    : CodeBlock.of("$T.argument($N, $L)", Known.NOT_NULL, name, where());
            CodeBlock address = CodeBlock.of("$L.address($L)", given, where());
            return local(TypeName.LONG, unlessNull(held.isNullable(), name, CodeBlock.of("0"), address));
        }

        // VariadicArguments nativeArgs = Printf.FUNCTION.arguments(args, scratch);
        // … nativeArgs.words(), nativeArgs.segments() …
        // nativeArgs.release();
        private ArgumentSteps values(String name) {
            String used = locals.converted(parameter);
            CodeBlock line = CodeBlock.builder()
                    .addStatement(
                            "$T $N = $N.FUNCTION.arguments($N, $N)",
                            Known.VARIADIC_ARGUMENTS,
                            used,
                            locals.handle(),
                            name,
                            locals.scratch())
                    .build();
            return new ArgumentSteps(
                    List.of(new Conversion(line, on(used, "release"))),
                    CodeBlock.of("$N.words(),$W$N.segments()", used, used),
                    NOTHING,
                    NOTHING);
        }

        private ArgumentSteps handle(Crossing.Handle handle, String name) {
            if (handle.companion().isEmpty()) {
                return typed(handle, name);
            }
            return isHeld ? held(handle, name) : written(handle, name);
        }

        // long nativeLeft = scratch.hold(left, "Shelf", "left");
        // long nativeLeft = OwnedHandle.addressOf(left, "Shelf", "left");
        /** Where there is a call, it holds what C finds in memory; what outlives calls is nobody's to hold. */
        private ArgumentSteps written(Crossing.Handle handle, String name) {
            CodeBlock address = locals.hasScratch()
                    ? CodeBlock.of("$N.hold($N, $L)", locals.scratch(), name, where())
                    : CodeBlock.of("$T.addressOf($N, $L)", Known.OWNED_HANDLE, name, where());
            return local(TypeName.LONG, unlessNull(handle.isNullable(), name, CodeBlock.of("0"), address));
        }

        // MemorySegment nativeW = Segments.ofHandle(NotNull.argument(w, "draw", "w").address(), "draw", "w");
        private ArgumentSteps typed(Crossing.Handle handle, String name) {
            CodeBlock given = handle.isNullable()
                    ? CodeBlock.of("$N", name)
                    : CodeBlock.of("$T.argument($N, $L)", Known.NOT_NULL, name, where());
            return local(
                    Known.MEMORY_SEGMENT,
                    unlessNull(
                            handle.isNullable(),
                            name,
                            CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT),
                            CodeBlock.of(
                                    "$T.ofHandle($L.$N(),$W$L)", Known.SEGMENTS, given, handle.component(), where())));
        }

        // OwnedHandle nativeStmt = OwnedHandle.acquire(stmt, "step", "stmt");
        // … nativeStmt.address() …
        // nativeStmt.release();
        //
        // OwnedHandle nativeStmt = OwnedHandle.acquireLast(stmt, "finalize", "stmt");
        // … nativeStmt.address() …
        // nativeStmt.consume();
        // nativeStmt.releaseLast();
        private ArgumentSteps held(Crossing.Handle handle, String name) {
            String used = locals.converted(parameter);
            CodeBlock acquired = CodeBlock.of(
                    "$T.$L($N, $L)",
                    Known.OWNED_HANDLE,
                    handle.isConsumed() ? "acquireLast" : "acquire",
                    name,
                    where());
            CodeBlock none = CodeBlock.of("$T.NONE", Known.OWNED_HANDLE);
            CodeBlock line = CodeBlock.builder()
                    .addStatement(
                            "$T $N = $L",
                            Known.OWNED_HANDLE,
                            used,
                            unlessNull(handle.isNullable(), name, none, acquired))
                    .build();
            return new ArgumentSteps(
                    List.of(new Conversion(line, on(used, handle.isConsumed() ? "releaseLast" : "release"))),
                    CodeBlock.of("$N.address()", used),
                    handle.isConsumed() ? on(used, "consume") : NOTHING,
                    NOTHING);
        }

        private static CodeBlock on(String used, String method) {
            return CodeBlock.builder().addStatement("$N.$L()", used, method).build();
        }

        // MemorySegment nativeLink = LinkStruct.segment(NotNull.value(link, "List", "link"), "List", "link");
        private ArgumentSteps shown(Crossing.Struct struct, String name) {
            CodeBlock given = CodeBlock.of("$T.value($N, $L)", Known.NOT_NULL, name, where());
            return local(Known.MEMORY_SEGMENT, CodeBlock.of("$T.segment($L, $L)", struct.companion(), given, where()));
        }

        // MemorySegment nativePoint = PointStruct.TYPE.argument();
        // PointStruct.set(nativePoint, NotNull.value(point, "norm", "point"));
        private ArgumentSteps byValue(Crossing.Struct struct, String name) {
            String made = locals.converted(parameter);
            CodeBlock line = CodeBlock.builder()
                    .addStatement("$T $N = $T.TYPE.argument()", Known.MEMORY_SEGMENT, made, struct.companion())
                    .addStatement(
                            "$T.set($N,$W$T.value($N, $L)$L)",
                            struct.companion(),
                            made,
                            Known.NOT_NULL,
                            name,
                            where(),
                            scratch(struct, locals))
                    .build();
            return new ArgumentSteps(
                    List.of(new Conversion(line, NOTHING)), CodeBlock.of("$N", made), kept(struct, name), NOTHING);
        }

        // long nativeRequest = scratch.roomFor(TimespecStruct.TYPE);
        // TimespecStruct.set(TimespecStruct.TYPE.at(nativeRequest), NotNull.argument(request, "nanosleep", "request"));
        private ArgumentSteps byReference(Crossing.Referenced referenced, String name) {
            String made = locals.converted(parameter);
            Stored stored = new Stored(referenced.pointee(), owner, locals, CodeBlock.of("$N", made));
            Stored.Storing storing =
                    stored.pointedTo(name, locals.part(parameter, "Value"), described, referenced.isNullable());
            CodeBlock room = CodeBlock.of(
                    "$N.roomFor($L)",
                    locals.scratch(),
                    StructWriter.typeOf(referenced.pointee().crossing()));
            CodeBlock.Builder lines = CodeBlock.builder()
                    .addStatement(
                            "long $N = $L", made, unlessNull(referenced.isNullable(), name, CodeBlock.of("0"), room));
            if (referenced.isNullable()) {
                lines.beginControlFlow("if ($N != null)", name);
            }
            storing.conversions().forEach(conversion -> lines.add(conversion.line()));
            lines.add(storing.line());
            if (referenced.isNullable()) {
                lines.endControlFlow();
            }
            return new ArgumentSteps(
                    List.of(new Conversion(lines.build(), NOTHING)),
                    CodeBlock.of("$N", made),
                    kept(referenced.pointee().crossing(), name),
                    NOTHING);
        }

        // int decimalText = Decimal.toNative(text);
        // int squaredText = Squared.toNative(decimalText);
        private ArgumentSteps converted(Crossing.Converted converted, String name) {
            Converter by = converted.converter();
            String made = locals.converted(parameter, by);
            CodeBlock line = CodeBlock.builder()
                    .addStatement(
                            "$T $N = $T.toNative($L$L)",
                            converted.inner().javaType().name(),
                            made,
                            by.name(),
                            given(converted, name),
                            by.allocates() ? CodeBlock.of(", $N", locals.scratch()) : NOTHING)
                    .build();
            return next(by).steps(converted.inner(), made).after(new Conversion(line, release(by, made)));
        }

        private Argument next(Converter by) {
            return new Argument(
                    parameter, owner, locals, by.name().simpleName() + ".toNative(" + described + ")", isHeld);
        }

        // NotNull.argument(text, "negate", "text")
        private CodeBlock given(Crossing.Converted converted, String name) {
            return switch (converted.nulls()) {
                case PASSED -> CodeBlock.of("$N", name);
                case REFUSED -> CodeBlock.of("$T.argument($N, $L)", Known.NOT_NULL, name, where());
                case RETURNED -> throw new IllegalStateException("an argument");
            };
        }

        // PointConverter.release(pointConverterP);
        private static CodeBlock release(Converter by, String made) {
            return by.releases()
                    ? CodeBlock.builder()
                            .addStatement("$T.release($N)", by.name(), made)
                            .build()
                    : NOTHING;
        }

        /** The function and the argument, as what refuses it names them: {@code "strlen", "s"}. */
        private CodeBlock where() {
            return CodeBlock.of("$S, $S", owner, described);
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
            return new ArgumentSteps(
                    List.of(new Conversion(line, NOTHING)), CodeBlock.of("$N", converted), NOTHING, NOTHING);
        }
    }

    // (long) j
    // Integer.toUnsignedLong(j)
    static CodeBlock widened(Crossing.SameWidth same, String name) {
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

    // Segments.keep(entry);
    /** What C finds in memory may belong to a segment that the collector frees with the last that knows it. */
    static CodeBlock kept(Crossing crossing, String variable) {
        return crossing.pointers().toSegments()
                ? CodeBlock.builder()
                        .addStatement("$T.keep($N)", Known.SEGMENTS, variable)
                        .build()
                : NOTHING;
    }

    // , scratch
    // , Scratch.NO_CALL
    /** What the fields of a struct are copied to, or held by. */
    static CodeBlock scratch(Crossing.Struct struct, Locals locals) {
        if (!struct.takesScratch()) {
            return NOTHING;
        }
        return locals.hasScratch()
                ? CodeBlock.of(", $N", locals.scratch())
                : CodeBlock.of(", $T.NO_CALL", Known.SCRATCH);
    }

    // s == null ? 0 : …
    static CodeBlock unlessNull(boolean isNullable, String name, CodeBlock forNull, CodeBlock otherwise) {
        return isNullable ? CodeBlock.of("$N == null ? $L$W: $L", name, forNull, otherwise) : otherwise;
    }

    private static ArgumentSteps inline(CodeBlock passed) {
        return new ArgumentSteps(List.of(), passed, NOTHING, NOTHING);
    }

    private ArgumentSteps after(Conversion first) {
        List<Conversion> all = new ArrayList<>(List.of(first));
        all.addAll(conversions);
        return new ArgumentSteps(all, passed, copiedBack, madeOfIt, released);
    }
}
