package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Function;

/** Writes the lines that throw where a result means failure. */
final class FailureWriter {
    private final Function function;
    private final Failure failure;
    private final Locals locals;
    private final ResultNumber result;
    private final InterruptionWriter interruption;

    FailureWriter(Function function, Failure failure, Locals locals) {
        this.function = function;
        this.failure = failure;
        this.locals = locals;
        this.result = new ResultNumber(function, locals);
        this.interruption = new InterruptionWriter(function, locals);
    }

    // if ((int) result == -1) {
    //     throw new ErrnoException("open", scratch.errno());
    // }
    private CodeBlock write() {
        return write(thrown());
    }

    // Interruption.check("read", scratch.errno());
    // throw new ErrnoException("read", scratch.errno());
    private CodeBlock thrown() {
        return CodeBlock.builder()
                .add(interruption.check())
                .addStatement("throw $L", exception())
                .build();
    }

    /** The lines that throw, with others that run when the exception is made, if there are any. */
    // if ((int) result != 0) {
    //     try {
    //         throw SqliteException.of((int) result, "open");
    //     } finally {
    //         …
    //     }
    // }
    CodeBlock writeThen(CodeBlock lines) {
        if (lines.isEmpty()) {
            return write();
        }
        return write(CodeBlock.builder()
                .beginControlFlow("try")
                .add(thrown())
                .nextControlFlow("finally")
                .add(lines)
                .endControlFlow()
                .build());
    }

    private CodeBlock write(CodeBlock thrown) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", result.meets(failure.condition()))
                .add(thrown)
                .endControlFlow()
                .build();
    }

    // new ErrnoException("open", scratch.errno())
    // ZlibException.of((int) result, "compress")
    private CodeBlock exception() {
        CodeBlock facts = failure.facts().stream().map(this::fact).collect(CodeBlock.joining(", "));
        return failure.factory()
                .map(factory -> CodeBlock.of("$T.$N($L)", failure.exception(), factory, facts))
                .orElseGet(() -> CodeBlock.of("new $T($L)", failure.exception(), facts));
    }

    private CodeBlock fact(Failure.Fact fact) {
        return switch (fact) {
            case RESULT_AS_INT -> result.asInt();
            case RESULT_AS_LONG -> result.number();
            case RESULT_AS_SEGMENT -> CodeBlock.of("$T.ofAddress($N)", Known.MEMORY_SEGMENT, locals.result());
            case ERRNO -> result.errno();
            case FUNCTION -> CodeBlock.of("$S", function.name());
            case ARGUMENT -> CodeBlock.of("$N", locals.of(failure.argument().orElseThrow()));
        };
    }
}
