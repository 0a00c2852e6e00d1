package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.write.ArgumentSteps.Conversion;
import java.util.List;

/**
 * Writes what a buffer adds to a method.
 *
 * @param variable that holds it
 * @param name what messages call it, and variables are called after
 */
record BufferSteps(Crossing.Buffer buffer, String variable, String name, String owner, Locals locals) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    // int dataCount = Counts.of(n, data, "read", "data", "n");
    // MemorySegment dataMemory = Buffers.writable(data, dataCount, C.INT8_T, "read", "data");
    // MemorySegment nativeData = Buffers.zeroed(dataMemory, scratch);
    // …
    // Buffers.out(nativeData, dataMemory);
    ArgumentSteps steps() {
        String count = locals.fresh(name + "Count");
        String memory = buffer.isHeap() ? locals.converted(name) : locals.fresh(name + "Memory");
        CodeBlock lines = CodeBlock.builder()
                .add(new CountLine(buffer.count(), buffer.isNullable(), variable, name, owner, locals).write(count))
                .addStatement("$T $N = $L", Known.MEMORY_SEGMENT, memory, memory(count))
                .add(buffer.isHeap() ? NOTHING : copied(memory))
                .build();
        return new ArgumentSteps(
                List.of(new Conversion(lines, NOTHING)),
                CodeBlock.of("$N", locals.converted(name)),
                back(memory),
                NOTHING);
    }

    private CodeBlock memory(String count) {
        CodeBlock memory = CodeBlock.of(
                "$T.$L($N, $N, $T.$L, $S, $S)",
                Known.BUFFERS,
                buffer.transfer().comesOut() ? "writable" : "readable",
                variable,
                count,
                Known.C,
                buffer.element().crossing().constant(),
                owner,
                name);
        return ArgumentSteps.unlessNull(
                buffer.isNullable(), variable, CodeBlock.of("$T.NULL", Known.MEMORY_SEGMENT), memory);
    }

    private CodeBlock copied(String memory) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $T.$L($N, $N)",
                        Known.MEMORY_SEGMENT,
                        locals.converted(name),
                        Known.BUFFERS,
                        buffer.transfer().goesIn() ? "in" : "zeroed",
                        memory,
                        locals.scratch())
                .build();
    }

    private CodeBlock back(String memory) {
        return buffer.transfer().comesOut() && !buffer.isHeap()
                ? CodeBlock.builder()
                        .addStatement("$T.out($N, $N)", Known.BUFFERS, locals.converted(name), memory)
                        .build()
                : NOTHING;
    }
}
