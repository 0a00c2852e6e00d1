package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;

/**
 * Writes how the elements of an array are loaded from C's memory.
 *
 * @param address where they lie there
 * @param variable that holds the Java array
 */
record ArrayCopies(Crossing.Array array, CodeBlock address, String variable, String owner, Locals locals) {

    /** Whether its elements are made one by one, of what may fail. */
    boolean isObject() {
        return switch (crossing()) {
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Floating _ -> false;
            case Crossing.Address _, Crossing.Text _ -> false;
            case Crossing.Enumerated _, Crossing.Segment _, Crossing.Struct _, Crossing.Handle _ -> true;
            case Crossing.FlagSet _, Crossing.View _, Crossing.Converted _, Crossing.Nothing _ -> throw noElement();
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _, Crossing.Referenced _ -> throw noElement();
            case Crossing.Callback _,
                    Crossing.HeldCallback _,
                    Crossing.Code _,
                    Crossing.Lifetime _,
                    Crossing.Values _ -> throw noElement();
        };
    }

    private IllegalStateException noElement() {
        return new IllegalStateException("no element: " + array);
    }

    // Copies.out(nativeValues, values, valuesCount);
    CodeBlock loaded(CodeBlock count) {
        return switch (crossing()) {
            case Crossing.Wider _ -> copied(Known.NARROWED_COPIES, count, CodeBlock.of(", $L", type()));
            case Crossing.Truth _ -> copied(Known.BOOLEAN_COPIES, count, CodeBlock.of(", $L", type()));
            case Crossing.Text _ -> made(count);
            default -> isObject() ? made(count) : copied(Known.COPIES, count, CodeBlock.of(""));
        };
    }

    private CodeBlock copied(TypeName copies, CodeBlock count, CodeBlock type) {
        return CodeBlock.builder()
                .addStatement("$T.out($L, $N, $L$L)", copies, address, variable, count, type)
                .build();
    }

    // for (int i = 0; i < colorsCount; i++) {
    //     colors[i] = ColorEnum.fromNative(C.INT.get(nativeColors + i * C.INT.bytes()), "paint");
    // }
    private CodeBlock made(CodeBlock count) {
        String index = locals.index();
        ResultSteps.Steps steps = at(index).loaded();
        return CodeBlock.builder()
                .beginControlFlow("for (int $1N = 0; $1N < $2L; $1N++)", index, count)
                .add(steps.conversion())
                .addStatement("$L = $L", element(index), steps.value())
                .endControlFlow()
                .build();
    }

    String element(String index) {
        return variable + "[" + index + "]";
    }

    Stored at(String index) {
        return stored(CodeBlock.of("$L + $N * $L.bytes()", address, index, type()));
    }

    CodeBlock type() {
        return stored(CodeBlock.of("")).type();
    }

    private Stored stored(CodeBlock where) {
        return new Stored(array.element(), owner, locals, where);
    }

    private Crossing crossing() {
        return array.element().crossing();
    }
}
