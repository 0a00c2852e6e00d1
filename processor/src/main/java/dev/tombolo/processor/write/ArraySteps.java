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
        boolean isMade = isOut && copies().isObject();
        CodeBlock kept = array.transfer().goesIn() ? ArgumentSteps.kept(crossing(), variable) : NOTHING;
        CodeBlock back = isOut ? copies().loaded(CodeBlock.of("$N", count)) : NOTHING;
        return new ArgumentSteps(
                List.of(new Conversion(counting, NOTHING), new Conversion(copying, NOTHING)),
                CodeBlock.of("$N", address()),
                isMade ? kept : CodeBlock.join(List.of(kept, back), ""),
                isMade ? back : NOTHING,
                isOut ? released(count) : NOTHING);
    }

    // for (int i = 0; i < statementsCount; i++) {
    //     …
    // }
    private CodeBlock released(String count) {
        String index = locals.index();
        CodeBlock lines = copies().at(index).released();
        return lines.isEmpty()
                ? NOTHING
                : CodeBlock.builder()
                        .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", index, count)
                        .add(lines)
                        .endControlFlow()
                        .build();
    }

    ArrayCopies copies() {
        return new ArrayCopies(array, CodeBlock.of("$N", address()), variable, owner, locals);
    }

    private String address() {
        return locals.converted(name);
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
        return copies().isObject() ? stored(count) : line(in(count));
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
                        copies().type(),
                        locals.scratch(),
                        owner,
                        name);
            case Crossing.Truth _ ->
                CodeBlock.of(
                        "$T.in($N, $N, $L, $N)",
                        Known.BOOLEAN_COPIES,
                        variable,
                        count,
                        copies().type(),
                        locals.scratch());
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
        Stored.Storing storing = copies().at(index)
                .stored(copies().element(index), locals.part(name, "Element"), "an element of " + name);
        CodeBlock.Builder lines = CodeBlock.builder()
                .add(room(array.isTerminated() ? "zeroed" : "roomFor", count))
                .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", index, count);
        storing.conversions().forEach(conversion -> lines.add(conversion.line()));
        return lines.add(storing.line()).endControlFlow().build();
    }

    // long nativeValues = scratch.zeroed(C.INT, valuesCount);
    private CodeBlock room(String method, String count) {
        return line(CodeBlock.of(
                "$N.$L($L, $N$L)",
                locals.scratch(),
                method,
                copies().type(),
                count,
                array.isTerminated() ? " + 1" : ""));
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

    private Crossing crossing() {
        return array.element().crossing();
    }
}
