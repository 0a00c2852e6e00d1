package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Capture;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Lifted;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.write.ArgumentSteps.Conversion;
import dev.tombolo.processor.write.ResultSteps.Steps;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that calls one {@link Function}. */
final class MethodWriter {
    private final Function function;
    private final Holders.OfFunction holders;
    private final ClassName contract;
    private final Locals locals;
    private final List<ArgumentSteps> steps;

    /** What a callback threw; not used where nothing is released then. */
    private final String rethrown;

    /** What holds the address where C writes a lifted result; not used where there is none. */
    private final String written;

    private final CallWriter calls;

    MethodWriter(Function function, Holders.OfFunction holders, ClassName contract, ClassName binding) {
        this.function = function;
        this.holders = holders;
        this.contract = contract;
        this.locals = new Locals(function, holders);
        this.steps = function.parameters().stream()
                .map(p -> ArgumentSteps.of(p, function, locals))
                .toList();
        this.rethrown = function.isCalledBack() ? locals.fresh("failure") : "";
        this.written = function.lifted().isPresent() ? locals.fresh("nativeResult") : "";
        this.calls = new CallWriter(function, locals, steps, binding, written);
    }

    // @Override
    // public long strlen(String s) { … }
    MethodSpec write() {
        JavaType type = function.returned().javaType();
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.name())
                .addJavadoc(
                        function.isDocumented() ? "{@inheritDoc}\n\n<p>C: {@code $L}" : "{@code $L}",
                        function.signature())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type.name());
        type.annotations().forEach(method::addAnnotation);
        function.parameters().forEach(p -> method.addParameter(parameter(p)));
        return method.varargs(function.values().isPresent())
                .addExceptions(function.thrown())
                .addCode(withoutSymbol())
                .addCode(body())
                .build();
    }

    private ParameterSpec parameter(Parameter parameter) {
        ParameterSpec.Builder spec =
                ParameterSpec.builder(parameter.value().javaType().name(), locals.of(parameter.name()));
        for (ClassName annotation : parameter.value().javaType().annotations()) {
            spec.addAnnotation(annotation);
        }
        return spec.build();
    }

    // if (Statx.IS_MISSING) {
    //     return LibC.super.statx(path);
    // }
    private CodeBlock withoutSymbol() {
        if (!function.hasBody()) {
            return CodeBlock.of("");
        }
        CodeBlock arguments = function.parameters().stream()
                .map(p -> CodeBlock.of("$N", locals.of(p.name())))
                .collect(CodeBlock.joining(", "));
        CodeBlock body = CodeBlock.of("$T.super.$N($L)", contract, function.name(), arguments);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($N.IS_MISSING)", holders.handle());
        if (isVoid()) {
            code.addStatement(body).addStatement("return");
        } else {
            code.addStatement("return $L", body);
        }
        return code.endControlFlow().build();
    }

    // try (Scratch scratch = Scratch.claim()) {
    //     long nativeS = scratch.utf8(s, "strlen", "s");
    //     return (long) Strlen.HANDLE.invokeExact(nativeS);
    // } catch (Throwable t) {
    //     throw Calls.rethrow(t);
    // }
    private CodeBlock body() {
        List<Conversion> conversions =
                steps.stream().flatMap(step -> step.conversions().stream()).toList();
        CodeBlock.Builder body = CodeBlock.builder().add(opening());
        for (Conversion conversion : conversions) {
            body.add(conversion.line());
            if (conversion.isReleased()) {
                body.beginControlFlow("try");
            }
        }
        function.lifted()
                .ifPresent(lifted -> body.addStatement(
                        "long $N = $N.zeroed($L)",
                        written,
                        locals.scratch(),
                        memory(lifted).type()));
        body.add(callAndResult());
        for (Conversion conversion : conversions.reversed()) {
            if (conversion.isReleased()) {
                body.nextControlFlow("finally").add(conversion.release()).endControlFlow();
            }
        }
        return body.nextControlFlow("catch ($T $N)", Known.THROWABLE, locals.thrown())
                .addStatement("throw $T.rethrow($N)", Known.CALLS, locals.thrown())
                .endControlFlow()
                .build();
    }

    // try (Scratch scratch = Scratch.claim()) {
    // try (Scratch scratch = Scratch.ofBlockingCall()) {
    // try (Scratch scratch = PointStruct.TYPE.claimForResult()) {
    private CodeBlock opening() {
        CodeBlock.Builder opening = CodeBlock.builder();
        Crossing result = function.result().crossing().innermost();
        boolean isBlocking = function.blocking().isPresent();
        if (needsScratch() || (isBlocking && result instanceof Crossing.Struct)) {
            opening.beginControlFlow(
                    "try ($T $N = $T.$L())",
                    Known.SCRATCH,
                    locals.scratch(),
                    Known.SCRATCH,
                    isBlocking ? "ofBlockingCall" : "claim");
        } else if (result instanceof Crossing.Struct struct) {
            opening.beginControlFlow(
                    "try ($T $N = $T.TYPE.claimForResult())", Known.SCRATCH, locals.scratch(), struct.companion());
        } else {
            opening.beginControlFlow("try");
        }
        return opening.build();
    }

    private boolean needsScratch() {
        return function.linkage().capture().isPresent()
                || function.lifted().isPresent()
                || function.parameters().stream()
                        .anyMatch(p -> p.value().crossing().needsScratch());
    }

    // return (int) (long) Abs.HANDLE.invokeExact((long) j);
    private CodeBlock callAndResult() {
        if (isVoid()) {
            return CodeBlock.builder()
                    .add(calls.statement())
                    .add(published())
                    .add(written(ArgumentSteps::copiedBack))
                    .add(rethrown())
                    .add(failing())
                    .add(written(ArgumentSteps::madeOfIt))
                    .build();
        }
        return isDirect()
                ? CodeBlock.builder()
                        .addStatement("return $L", steps(calls.value()).value())
                        .build()
                : callThenResult();
    }

    /** Whether nothing is done after the call but to return what it gave. */
    private boolean isDirect() {
        return function.lifted().isEmpty()
                && function.blocking().isEmpty()
                && published().isEmpty()
                && failing().isEmpty()
                && rethrown().isEmpty()
                && written(ArgumentSteps::copiedBack).isEmpty()
                && written(ArgumentSteps::madeOfIt).isEmpty()
                && ResultSteps.isSlight(function.result());
    }

    /** What C wrote, by all arguments: first what has to be released, so that nothing fails before somebody owns it. */
    private CodeBlock written(java.util.function.Function<ArgumentSteps, CodeBlock> lines) {
        return Stream.concat(
                        steps.stream().filter(ArgumentSteps::givesOwned),
                        steps.stream().filter(step -> !step.givesOwned()))
                .map(lines)
                .collect(CodeBlock.joining(""));
    }

    // long result = (long) Getenv.HANDLE.invokeExact(nativeName);
    // return Strings.utf8(result);
    private CodeBlock callThenResult() {
        CodeBlock.Builder code =
                CodeBlock.builder().add(calls.assignment()).add(published()).add(written(ArgumentSteps::copiedBack));
        if (function.releasedBy().isEmpty()) {
            return code.add(rethrown()).add(failing()).add(result()).build();
        }
        return saysFailure() && rethrown().isEmpty()
                ? code.add(failing()).add(releasing(result())).build()
                : code.add(releasing(CodeBlock.join(List.of(rethrown(), failing(), result()), "")))
                        .build();
    }

    /** Whether a failing result is none: where errno says it alone, there may be something to release. */
    private boolean saysFailure() {
        return Stream.concat(
                        function.failure().stream().map(Failure::condition),
                        function.blocking().flatMap(Blocking::looked).stream())
                .noneMatch(condition -> condition == Failure.Condition.ERRNO_SET);
    }

    // return Strings.utf8(result);
    private CodeBlock result() {
        CodeBlock made = written(ArgumentSteps::madeOfIt);
        Value returned = function.returned();
        if (isOwned(returned) && (returned.crossing() instanceof Crossing.Converted || !made.isEmpty())) {
            return owned(returned.innermost(), made);
        }
        Steps steps = function.lifted()
                .map(lifted -> memory(lifted).loaded())
                .orElseGet(() -> steps(CodeBlock.of("$N", locals.result())));
        return CodeBlock.builder()
                .add(made)
                .add(unlessNull())
                .add(steps.conversion())
                .addStatement("return $L", steps.value())
                .build();
    }

    // if (result == 0) {
    //     return Segments.none();
    // }
    /** There may be no elements; where that means failure, it was noticed before. */
    private CodeBlock unlessNull() {
        boolean isThrown = function.failure().stream().anyMatch(f -> f.condition() == Failure.Condition.NULL);
        boolean hasElements = function.result().crossing() instanceof Crossing.Array array && !array.isTerminated();
        return isThrown || !hasElements
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if ($N == 0)", locals.result())
                        .addStatement("return $T.none()", Known.SEGMENTS)
                        .endControlFlow()
                        .build();
    }

    private static boolean isOwned(Value value) {
        return value.innermost().crossing() instanceof Crossing.Handle handle && handle.isOwned();
    }

    // Statement handle = StatementHandle.owned(result, Sqlite3_finalize.HANDLE);
    // try {
    //     return Query.fromNative(handle);
    // } catch (Throwable failure) {
    //     throw Calls.closing(handle, failure);
    // }
    /** What the program owns is released where it never sees it. */
    private CodeBlock owned(Value innermost, CodeBlock made) {
        String handle = locals.fresh("handle");
        String failure = locals.fresh("failure");
        Steps making = function.lifted()
                .map(lifted -> new Stored(innermost, function.name(), locals, CodeBlock.of("$N", written)).loaded())
                .orElseGet(() ->
                        new ResultSteps(function.name(), locals).of(innermost, CodeBlock.of("$N", locals.result())));
        Steps steps = new ResultSteps(function.name(), locals).ofMade(function.returned(), CodeBlock.of("$N", handle));
        return CodeBlock.builder()
                .add(making.conversion())
                .addStatement("$T $N = $L", innermost.javaType().name(), handle, making.value())
                .beginControlFlow("try")
                .add(made)
                .add(steps.conversion())
                .addStatement("return $L", steps.value())
                .nextControlFlow("catch ($T $N)", Known.THROWABLE, failure)
                .addStatement("throw $T.closing($N, $N)", Known.CALLS, handle, failure)
                .endControlFlow()
                .build();
    }

    // try {
    //     return Strings.utf8(result);
    // } finally {
    //     if (result != 0) {
    //         Free.HANDLE.invokeExact(result);
    //     }
    // }
    private CodeBlock releasing(CodeBlock result) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(result)
                .nextControlFlow("finally")
                .beginControlFlow("if ($N != 0)", locals.result())
                .addStatement("$N.HANDLE.invokeExact($N)", holders.release(), locals.result())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** Where C writes the result. */
    private Stored memory(Lifted lifted) {
        return new Stored(lifted.value(), function.name(), locals, CodeBlock.of("$N", written));
    }

    private Steps steps(CodeBlock handled) {
        return new ResultSteps(function.name(), locals).of(function.result(), handled);
    }

    // scratch.publishErrno();
    private CodeBlock published() {
        CodeBlock.Builder code = CodeBlock.builder();
        function.linkage()
                .capture()
                .filter(Capture::isPublished)
                .map(capture -> new CapturedNumber(capture, locals))
                .map(number -> function.runsUserCodeAfterTheCall() ? number.held() : number.published())
                .ifPresent(code::addStatement);
        return code.build();
    }

    // Upcalls.rethrow();
    //
    // try {
    //     Upcalls.rethrow();
    // } catch (Throwable failure) {
    //     …
    //     throw failure;
    // }
    /** What C has opened nevertheless is released. */
    private CodeBlock rethrown() {
        if (!function.isCalledBack()) {
            return CodeBlock.of("");
        }
        CodeBlock released = CodeBlock.join(List.of(releasedOnFailure(), releasedResult()), "");
        if (released.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("$T.rethrow()", Known.UPCALLS)
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("$T.rethrow()", Known.UPCALLS)
                .nextControlFlow("catch ($T $N)", Known.THROWABLE, rethrown)
                .add(released)
                .addStatement("throw $N", rethrown)
                .endControlFlow()
                .build();
    }

    // if (result != 0) {
    //     Sqlite3_finalize.HANDLE.invokeExact(result);
    // }
    private CodeBlock releasedResult() {
        if (!(function.result().innermost().crossing() instanceof Crossing.Handle handle) || !handle.isOwned()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($N != 0)", locals.result())
                .addStatement("$N.HANDLE.invokeExact($N)", locals.closing(handle.closing()), locals.result())
                .endControlFlow()
                .build();
    }

    // if ((int) result == -1) { … }
    private CodeBlock failing() {
        return function.failure()
                .map(failure -> new FailureWriter(function, failure, locals).writeThen(releasedOnFailure()))
                .orElseGet(() -> new InterruptionWriter(function, locals).writeReleasing(releasedOnFailure()));
    }

    /** A function that fails may have opened what it was to open. */
    private CodeBlock releasedOnFailure() {
        CodeBlock lifted = function.lifted().map(l -> memory(l).released()).orElse(CodeBlock.of(""));
        return CodeBlock.join(List.of(lifted, written(ArgumentSteps::released)), "");
    }

    private boolean isVoid() {
        return function.result().crossing() instanceof Crossing.Nothing;
    }
}
