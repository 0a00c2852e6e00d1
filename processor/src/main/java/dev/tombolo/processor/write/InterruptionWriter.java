package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Function;

/** Writes the lines that throw where an interrupt ended a function's wait. */
record InterruptionWriter(Function function, Locals locals) {

    // Interruption.check("read", scratch.errno());
    // Interruption.check("sqlite3_exec");
    /** For where the result is known to be one that it may have left; empty where nothing is thrown. */
    CodeBlock check() {
        return function.blocking()
                .filter(Blocking::isInterruptible)
                .map(this::check)
                .orElse(CodeBlock.of(""));
    }

    private CodeBlock check(Blocking blocking) {
        CodeBlock errno = blocking.isToldByErrno()
                ? CodeBlock.of(", $L", new ResultNumber(function, locals).errno())
                : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement("$T.check($S$L)", Known.INTERRUPTION, function.name(), errno)
                .build();
    }

    // if (result == -1) {
    //     Interruption.check("read", scratch.errno());
    // }
    /** For a method without an exception for failures; the other lines release what C gave nevertheless. */
    CodeBlock writeReleasing(CodeBlock lines) {
        CodeBlock check = lines.isEmpty() || check().isEmpty() ? check() : releasing(lines);
        return function.blocking()
                .flatMap(Blocking::looked)
                .map(condition -> CodeBlock.builder()
                        .beginControlFlow("if ($L)", new ResultNumber(function, locals).meets(condition))
                        .add(check)
                        .endControlFlow()
                        .build())
                .orElse(check);
    }

    // try {
    //     Interruption.check("read", scratch.errno());
    // } catch (Throwable failure) {
    //     …
    //     throw failure;
    // }
    private CodeBlock releasing(CodeBlock lines) {
        String failure = locals.fresh("interruption");
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(check())
                .nextControlFlow("catch ($T $N)", Known.THROWABLE, failure)
                .add(lines)
                .addStatement("throw $N", failure)
                .endControlFlow()
                .build();
    }
}
