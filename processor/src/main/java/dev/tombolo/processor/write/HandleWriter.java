package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that holds the handle of one {@link Function}, and links it when it is first called. */
final class HandleWriter {

    private HandleWriter() {}

    // private static final class Strlen {
    //     static final MethodHandle HANDLE = Downcall.of(C.SIZE_T, C.POINTER).link(LIBRARY, "strlen");
    // }
    static TypeSpec write(Function function, String holder) {
        FieldSpec handle = FieldSpec.builder(Known.METHOD_HANDLE, "HANDLE", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$L$L$Z.link(LIBRARY, $L)",
                        descriptor(function),
                        function.linkage().isCritical() ? ".critical()" : "",
                        function.linkage().symbols().stream()
                                .map(s -> CodeBlock.of("$S", s))
                                .collect(CodeBlock.joining(", ")))
                .build();
        return TypeSpec.classBuilder(holder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(handle)
                .build();
    }

    // Downcall.of(C.SIZE_T, C.POINTER)
    private static CodeBlock descriptor(Function function) {
        Crossing result = function.result().crossing();
        List<String> constants = new ArrayList<>();
        if (!isVoid(result)) {
            constants.add(result instanceof Crossing.Segment ? "POINTER" : result.constant());
        }
        function.parameters().forEach(p -> constants.add(p.value().crossing().constant()));
        return CodeBlock.of(
                "$T.$L($L)",
                Known.DOWNCALL,
                isVoid(result) ? "ofVoid" : "of",
                constants.stream().map(c -> CodeBlock.of("$T.$L", Known.C, c)).collect(CodeBlock.joining(", ")));
    }

    private static boolean isVoid(Crossing result) {
        return result instanceof Crossing.Nothing;
    }
}
