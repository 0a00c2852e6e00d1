package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.write.ArgumentSteps.Conversion;
import java.util.List;

/**
 * Writes how a value is loaded from C's memory and stored there: the bits, and the conversion of a result or an
 * argument around them.
 *
 * @param owner what messages call the function, or the struct, that the value belongs to
 * @param where the value lies, as the runtime's types take it: an address, or a segment and an offset
 */
record Stored(Value value, String owner, Locals locals, CodeBlock where) {

    /**
     * How a value is stored.
     *
     * @param conversions the lines before
     * @param line the one that does it
     */
    record Storing(List<Conversion> conversions, CodeBlock line) {}

    // Timestamps.fromNative(C.TIME_T.get(nativeTime))
    ResultSteps.Steps loaded() {
        return new ResultSteps(owner, locals, true).of(value, bits());
    }

    /** The lines that release what C left there for the program to own; none where it owns nothing. */
    // long given = C.POINTER.get(nativeStatement);
    // if (given != 0) {
    //     Sqlite3_finalize.HANDLE.invokeExact(given);
    // }
    CodeBlock released() {
        if (!(crossing() instanceof Crossing.Handle handle && handle.isOwned())) {
            return CodeBlock.of("");
        }
        String given = locals.fresh("given");
        return CodeBlock.builder()
                .addStatement("long $N = $L", given, bits())
                .beginControlFlow("if ($N != 0)", given)
                .addStatement("$N.HANDLE.invokeExact($N)", locals.closing(handle.closing()), given)
                .endControlFlow()
                .build();
    }

    // C.TIME_T.set(nativeTime, timestampsTime);
    /** The variable holds what is stored; the name is what messages call it. */
    Storing stored(String variable, String name) {
        return stored(variable, name, name);
    }

    /** The variable holds what is stored; the name is what others are called after, and messages call it by another. */
    Storing stored(String variable, String name, String described) {
        if (value.crossing() instanceof Crossing.Struct struct && !struct.isView()) {
            return stored(struct, CodeBlock.of("$T.value($N, $S, $S)", Known.NOT_NULL, variable, owner, described));
        }
        ArgumentSteps steps = ArgumentSteps.of(value, variable, name, described, owner, locals);
        if (crossing() instanceof Crossing.Struct) {
            return copied(steps);
        }
        return new Storing(
                steps.conversions(),
                CodeBlock.builder()
                        .addStatement("$L.set($L, $L)", type(), where, bits(steps.passed()))
                        .build());
    }

    // PointStruct.set(PointStruct.TYPE.at(nativePoint), NotNull.argument(point, "move", "point"));
    /** The same where the value is behind a pointer; a null that is NULL has been told by then. */
    Storing pointedTo(String variable, String name, String described, boolean isNotNull) {
        if (value.crossing() instanceof Crossing.Struct struct) {
            return stored(
                    struct,
                    isNotNull
                            ? CodeBlock.of("$N", variable)
                            : CodeBlock.of("$T.argument($N, $S, $S)", Known.NOT_NULL, variable, owner, described));
        }
        return stored(variable, name, described);
    }

    // PointStruct.set(PointStruct.TYPE.at(segment, START_OFFSET), NotNull.value(start, "Line", "start"));
    private Storing stored(Crossing.Struct struct, CodeBlock given) {
        return new Storing(
                List.of(),
                CodeBlock.builder()
                        .addStatement(
                                "$T.set($L,$W$L$L)",
                                struct.companion(),
                                bits(),
                                given,
                                ArgumentSteps.scratch(struct, locals))
                        .build());
    }

    // PointStruct.TYPE.at(segment, START_OFFSET).copyFrom(nativeStart);
    private Storing copied(ArgumentSteps steps) {
        return new Storing(
                steps.conversions(),
                CodeBlock.builder()
                        .addStatement("$L.copyFrom($L)", bits(), steps.passed())
                        .build());
    }

    // C.INT.get(nativeCount)
    // PointStruct.TYPE.at(segment, START_OFFSET)
    private CodeBlock bits() {
        if (crossing() instanceof Crossing.Struct) {
            return CodeBlock.of("$L.at($L)", type(), where);
        }
        return CodeBlock.of("$L.$L($L)", type(), getter(), where);
    }

    private String getter() {
        return crossing() instanceof Crossing.Floating(CType.FloatType type)
                ? type.bits() == 32 ? "getFloat" : "getDouble"
                : "get";
    }

    /** What is stored, of what a handle would be given. */
    private CodeBlock bits(CodeBlock passed) {
        return crossing().isSegment() ? CodeBlock.of("$L.address()", passed) : passed;
    }

    // C.INT
    // PointStruct.TYPE
    CodeBlock type() {
        return StructWriter.typeOf(crossing());
    }

    private Crossing crossing() {
        return value.crossing().innermost();
    }
}
