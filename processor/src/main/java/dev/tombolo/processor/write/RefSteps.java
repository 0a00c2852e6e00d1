package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.write.ArgumentSteps.Conversion;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a variable that C is given the address of adds to a method.
 *
 * @param variable that holds it
 * @param name what messages call it, and variables are called after
 */
record RefSteps(String variable, String name, String owner, Locals locals) {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    // long nativeN = scratch.roomFor(n, C.INT, "frexp", "n");
    // C.INT.set(nativeN, (long) n.get());
    // …
    // n.set((int) C.INT.get(nativeN));
    ArgumentSteps of(Crossing.Ref ref) {
        List<Conversion> lines = new ArrayList<>();
        lines.add(room(ref));
        if (ref.transfer().goesIn()) {
            lines.addAll(stored(ref));
        }
        CodeBlock kept =
                ref.transfer().goesIn() ? ArgumentSteps.kept(ref.element().crossing(), variable) : NOTHING;
        CodeBlock back = ref.transfer().comesOut() ? loaded(ref) : NOTHING;
        boolean isMade = ref.transfer().comesOut() && !isNumber(ref.element().crossing());
        return new ArgumentSteps(
                lines,
                CodeBlock.of("$N", locals.converted(name)),
                isMade ? kept : CodeBlock.join(List.of(kept, back), ""),
                isMade ? back : NOTHING,
                ref.transfer().comesOut() ? released(ref) : NOTHING);
    }

    private CodeBlock released(Crossing.Ref ref) {
        CodeBlock lines = memory(ref.element()).released();
        return ref.isNullable() && !lines.isEmpty() ? unlessNull(lines) : lines;
    }

    private Conversion room(Crossing.Ref ref) {
        CodeBlock room = ref.isNullable()
                ? CodeBlock.of("$N == null ? 0 : $L", variable, zeroed(ref.element()))
                : CodeBlock.of(
                        "$N.roomFor($N, $L, $S, $S)",
                        locals.scratch(),
                        variable,
                        memory(ref.element()).type(),
                        owner,
                        name);
        return address(room);
    }

    private CodeBlock zeroed(Value value) {
        return CodeBlock.of("$N.zeroed($L)", locals.scratch(), memory(value).type());
    }

    private Conversion address(CodeBlock room) {
        CodeBlock line = CodeBlock.builder()
                .addStatement("long $N = $L", locals.converted(name), room)
                .build();
        return new Conversion(line, NOTHING);
    }

    private List<Conversion> stored(Crossing.Ref ref) {
        String value = variable + ".get()";
        return stored(ref.element(), value, name + ".get()", ref.isNullable());
    }

    /** Of what may be null, the lines are one, in braces; nothing of them is to be released. */
    private List<Conversion> stored(Value value, String source, String described, boolean isNullable) {
        Stored.Storing storing = memory(value).stored(source, locals.part(name, "Value"), described);
        List<Conversion> lines = new ArrayList<>(storing.conversions());
        lines.add(new Conversion(storing.line(), NOTHING));
        if (!isNullable) {
            return lines;
        }
        CodeBlock.Builder unlessNull = CodeBlock.builder();
        lines.forEach(line -> unlessNull.add(line.line()));
        return List.of(new Conversion(unlessNull(unlessNull.build()), NOTHING));
    }

    private CodeBlock loaded(Crossing.Ref ref) {
        ResultSteps.Steps steps = memory(ref.element()).loaded();
        CodeBlock lines = CodeBlock.builder()
                .add(steps.conversion())
                .addStatement("$N.set($L)", variable, steps.value())
                .build();
        return ref.isNullable() ? unlessNull(lines) : lines;
    }

    // if (n != null) {
    //     n.set((int) C.INT.get(nativeN));
    // }
    private CodeBlock unlessNull(CodeBlock lines) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N != null)", variable)
                .add(lines)
                .endControlFlow()
                .build();
    }

    private static boolean isNumber(Crossing crossing) {
        return switch (crossing) {
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _, Crossing.Address _ ->
                true;
            default -> false;
        };
    }

    private Stored memory(Value value) {
        return new Stored(value, owner, locals, CodeBlock.of("$N", locals.converted(name)));
    }
}
