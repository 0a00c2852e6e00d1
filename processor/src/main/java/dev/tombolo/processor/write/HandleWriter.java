package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what holds the handle of one {@link Function}, and links it when it is first called: an interface, since a class
 * has a constructor too, and there is one for each function.
 */
final class HandleWriter {

    private HandleWriter() {}

    // private interface Strlen {
    //     MethodHandle HANDLE = Downcall.of(C.SIZE_T, C.STRING).link(LIBRARY, "strlen");
    // }
    static TypeSpec write(Function function, String holder, ClassName contract) {
        TypeSpec.Builder type = holder(holder);
        if (function.hasBody()) {
            type.addField(isMissing(function));
        }
        type.addField(linked(function));
        function.blocking().ifPresent(blocking -> type.addField(blocking(function, blocking, contract)));
        return type.build();
    }

    private static FieldSpec linked(Function function) {
        CodeBlock downcall = CodeBlock.of("$L$L", descriptor(function), options(function));
        if (function.linkage().isByAddress()) {
            return handle(CodeBlock.of("$L$Z.byAddress()", downcall));
        }
        return function.values()
                .map(values -> variadic(downcall, function, values))
                .orElseGet(() -> handle(downcall, function.linkage().symbols()));
    }

    // BlockingFunction BLOCKING = BlockingFunction.of(LibC.class, "read").interruptible();
    private static FieldSpec blocking(Function function, Blocking blocking, ClassName contract) {
        return constant(Known.BLOCKING_FUNCTION, "BLOCKING")
                .initializer(
                        "$T.of($T.class, $S)$L$L",
                        Known.BLOCKING_FUNCTION,
                        contract,
                        function.name(),
                        CodeBlock.of(blocking.isInterruptible() ? "$Z.interruptible()" : ""),
                        CodeBlock.of(function.isCalledBack() ? "$Z.calledBack()" : ""))
                .build();
    }

    // VariadicFunction FUNCTION =
    //         VariadicFunction.of(Downcall.of(C.INT, C.STRING), "printf", "args", LIBRARY, "printf");
    private static FieldSpec variadic(CodeBlock downcall, Function function, Parameter values) {
        return constant(Known.VARIADIC_FUNCTION, "FUNCTION")
                .initializer(
                        "$T.of($Z$L,$W$S,$W$S,$WLIBRARY,$W$L)",
                        Known.VARIADIC_FUNCTION,
                        downcall,
                        function.name(),
                        values.name(),
                        quoted(function.linkage().symbols()))
                .build();
    }

    // private interface Free {
    //     MethodHandle HANDLE = Downcall.ofVoid(C.POINTER).link(LIBRARY, "free");
    // }
    static TypeSpec write(List<String> releasing, String holder) {
        return holder(holder)
                .addField(handle(CodeBlock.of("$T.ofVoid($T.POINTER)", Known.DOWNCALL, Known.C), releasing))
                .build();
    }

    static TypeSpec.Builder holder(String name) {
        return TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private static FieldSpec handle(CodeBlock downcall, List<String> symbols) {
        return handle(CodeBlock.of("$L$Z.link(LIBRARY, $L)", downcall, quoted(symbols)));
    }

    private static FieldSpec handle(CodeBlock linked) {
        return constant(Known.METHOD_HANDLE, "HANDLE").initializer(linked).build();
    }

    // boolean IS_MISSING = LIBRARY.lacks("statx");
    private static FieldSpec isMissing(Function function) {
        return constant(TypeName.BOOLEAN, "IS_MISSING")
                .initializer("LIBRARY.lacks($L)", quoted(function.linkage().symbols()))
                .build();
    }

    // .variadic(1).critical().capturing().releasedBy("free")
    private static CodeBlock options(Function function) {
        CodeBlock.Builder options = CodeBlock.builder();
        function.linkage().firstVariadic().ifPresent(first -> options.add(".variadic($L)", first));
        if (function.linkage().isCritical()) {
            options.add(".critical()");
        }
        function.linkage()
                .capture()
                .ifPresent(c -> options.add(
                        "$Z.$L($L)",
                        c.isCleared() ? "clearing" : "capturing",
                        c.isErrno() ? "" : CapturedNumber.stateOf(c)));
        if (!function.releasedBy().isEmpty()) {
            options.add("$Z.releasedBy($L)", quoted(function.releasedBy()));
        }
        function.closing().forEach(symbols -> options.add("$Z.releasedBy($L)", quoted(symbols)));
        return options.build();
    }

    private static CodeBlock quoted(List<String> symbols) {
        return symbols.stream().map(s -> CodeBlock.of("$S", s)).collect(CodeBlock.joining(", "));
    }

    // Downcall.of(C.SIZE_T, C.STRING)
    private static CodeBlock descriptor(Function function) {
        List<CodeBlock> types = new ArrayList<>();
        Crossing result = function.result().crossing().innermost();
        if (!isVoid(result)) {
            types.add(StructWriter.typeOf(result)); // a result that is an address is one, and no segment
        }
        int returned = types.size();
        function.parameters().stream()
                .map(p -> p.value().crossing())
                .filter(crossing -> crossing.isPassed() && !(crossing instanceof Crossing.Values))
                .forEach(crossing -> types.add(type(crossing)));
        function.lifted()
                .ifPresent(lifted -> types.add(returned + lifted.position(), CodeBlock.of("$T.POINTER", Known.C)));
        return CodeBlock.of(
                "$T.$L($L)",
                Known.DOWNCALL,
                isVoid(result) ? "ofVoid" : "of",
                types.stream().collect(CodeBlock.joining(", ")));
    }

    // C.SIZE_T
    // TimespecStruct.TYPE
    private static CodeBlock type(Crossing crossing) {
        return crossing.innermost() instanceof Crossing.Struct struct
                ? CodeBlock.of("$T.TYPE", struct.companion())
                : CodeBlock.of("$T.$L", Known.C, crossing.constant());
    }

    private static boolean isVoid(Crossing result) {
        return result instanceof Crossing.Nothing;
    }
}
