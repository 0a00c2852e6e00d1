package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.TextEncoding;
import dev.tombolo.processor.write.ArgumentSteps.Conversion;
import java.util.List;

/**
 * Writes what an array adds to a method.
 *
 * @param variable that holds it
 * @param name what messages call it, and variables are called after
 */
record ArraySteps(Crossing.Array array, String variable, String name, String owner, Locals locals) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    // int valuesCount = Counts.of(n, values, "sum", "values", "n");
    // long nativeValues = Copies.in(values, valuesCount, scratch);
    // …
    // Copies.out(nativeValues, values, valuesCount);
    ArgumentSteps steps() {
        String count = locals.fresh(name + "Count");
        CodeBlock counting =
                new CountLine(array.count(), array.isNullable(), variable, name, owner, locals).write(count);
        CodeBlock copying = array.isHeap() ? inPlace() : copied(count);
        boolean isOut = array.transfer().comesOut() && !array.isHeap();
        CodeBlock back = isOut ? back(count) : kept();
        return new ArgumentSteps(
                List.of(new Conversion(counting, NOTHING), new Conversion(copying, NOTHING)),
                CodeBlock.of("$N", address()),
                isObject() && isOut ? NOTHING : back,
                isObject() && isOut ? back : NOTHING);
    }

    private String address() {
        return locals.converted(name);
    }

    /** Whether its elements are made one by one, of what may fail. */
    private boolean isObject() {
        return switch (crossing()) {
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _ -> false;
            case Crossing.Address _, Crossing.Text _ -> false;
            case Crossing.Enumerated _, Crossing.Segment _, Crossing.Struct _, Crossing.Handle _ -> true;
            case Crossing.FlagSet _, Crossing.View _, Crossing.Converted _, Crossing.Nothing _ -> throw noElement();
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _, Crossing.Referenced _ -> throw noElement();
        };
    }

    private IllegalStateException noElement() {
        return new IllegalStateException("no element: " + array);
    }

    // MemorySegment nativeValues = MemorySegment.ofArray(values);
    private CodeBlock inPlace() {
        return line(
                Known.MEMORY_SEGMENT,
                CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT),
                CodeBlock.of("$T.ofArray($N)", Known.MEMORY_SEGMENT, variable));
    }

    private CodeBlock copied(String count) {
        if (!array.transfer().goesIn()) {
            return room("zeroed", count);
        }
        return isObject() ? stored(count) : line(in(count));
    }

    // Copies.in(values, valuesCount, scratch)
    // NarrowedCopies.in(values, valuesCount, C.SIZE_T, scratch, "sum", "values")
    // BooleanCopies.in(values, valuesCount, C.BOOL, scratch)
    private CodeBlock in(String count) {
        return switch (crossing()) {
            case Crossing.Wider _ ->
                CodeBlock.of(
                        "$T.in($N, $N, $L, $N, $S, $S)",
                        Known.NARROWED_COPIES,
                        variable,
                        count,
                        type(),
                        locals.scratch(),
                        owner,
                        name);
            case Crossing.Truth _ ->
                CodeBlock.of("$T.in($N, $N, $L, $N)", Known.BOOLEAN_COPIES, variable, count, type(), locals.scratch());
            case Crossing.Text text -> strings(text.encoding(), count);
            default -> CodeBlock.of("$T.in($N, $N, $N)", Known.COPIES, variable, count, locals.scratch());
        };
    }

    // StringArrays.in(argv, argvCount, true, TextEncoding.UTF_8, scratch, "execv", "argv")
    private CodeBlock strings(TextEncoding encoding, String count) {
        return CodeBlock.of(
                "$T.in($N, $N, $L, $T.$L, $N, $S, $S)",
                Known.STRING_ARRAYS,
                variable,
                count,
                array.isTerminated(),
                Known.TEXT_ENCODING,
                encoding,
                locals.scratch(),
                owner,
                name);
    }

    // long nativeColors = scratch.roomFor(C.INT, colorsCount);
    // for (int i = 0; i < colorsCount; i++) {
    //     long nativeColorsElement = ColorEnum.VALUES.toNative(colors[i], "paint", "an element of colors");
    //     C.INT.set(nativeColors + i * C.INT.bytes(), nativeColorsElement);
    // }
    private CodeBlock stored(String count) {
        String index = locals.index();
        Stored.Storing storing =
                at(index).stored(element(index), locals.part(name, "Element"), "an element of " + name);
        CodeBlock.Builder lines = CodeBlock.builder()
                .add(room(array.isTerminated() ? "zeroed" : "roomFor", count))
                .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", index, count);
        storing.conversions().forEach(conversion -> lines.add(conversion.line()));
        return lines.add(storing.line()).endControlFlow().build();
    }

    // long nativeValues = scratch.zeroed(C.INT, valuesCount);
    private CodeBlock room(String method, String count) {
        return line(CodeBlock.of(
                "$N.$L($L, $N$L)", locals.scratch(), method, type(), count, array.isTerminated() ? " + 1" : ""));
    }

    private CodeBlock line(CodeBlock value) {
        return line(TypeName.LONG, CodeBlock.of("0"), value);
    }

    private CodeBlock line(TypeName type, CodeBlock forNull, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $L",
                        type,
                        address(),
                        ArgumentSteps.unlessNull(array.isNullable(), variable, forNull, value))
                .build();
    }

    // Copies.out(nativeValues, values, valuesCount);
    private CodeBlock back(String count) {
        return switch (crossing()) {
            case Crossing.Wider _ -> back(Known.NARROWED_COPIES, count, CodeBlock.of(", $L", type()));
            case Crossing.Truth _ -> back(Known.BOOLEAN_COPIES, count, CodeBlock.of(", $L", type()));
            default -> isObject() ? loaded(count) : back(Known.COPIES, count, NOTHING);
        };
    }

    private CodeBlock back(TypeName copies, String count, CodeBlock type) {
        return CodeBlock.builder()
                .addStatement("$T.out($N, $N, $N$L)", copies, address(), variable, count, type)
                .build();
    }

    // for (int i = 0; i < colorsCount; i++) {
    //     colors[i] = ColorEnum.fromNative(C.INT.get(nativeColors + i * C.INT.bytes()), "paint");
    // }
    private CodeBlock loaded(String count) {
        String index = locals.index();
        ResultSteps.Steps steps = at(index).loaded();
        return CodeBlock.builder()
                .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", index, count)
                .add(steps.conversion())
                .addStatement("$L = $L", element(index), steps.value())
                .endControlFlow()
                .build();
    }

    /** What C only reads may be memory that the collector gives back with the last segment that knows it. */
    // Reference.reachabilityFence(pointers);
    private CodeBlock kept() {
        return crossing() instanceof Crossing.Segment
                ? CodeBlock.builder()
                        .addStatement("$T.reachabilityFence($N)", Known.REFERENCE, variable)
                        .build()
                : NOTHING;
    }

    private String element(String index) {
        return variable + "[" + index + "]";
    }

    private Stored at(String index) {
        return stored(CodeBlock.of("$N + $N * $L.bytes()", address(), index, type()));
    }

    private CodeBlock type() {
        return stored(NOTHING).type();
    }

    private Stored stored(CodeBlock where) {
        return new Stored(array.element(), owner, locals, where);
    }

    private Crossing crossing() {
        return array.element().crossing();
    }
}
