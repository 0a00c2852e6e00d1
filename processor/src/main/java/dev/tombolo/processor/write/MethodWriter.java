package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method that calls one {@link Function}. */
final class MethodWriter {
    private final Function function;
    private final String holder;
    private final Locals locals;
    private final List<ArgumentSteps> steps;

    MethodWriter(Function function, String holder) {
        this.function = function;
        this.holder = holder;
        this.locals = new Locals(function, holder);
        this.steps = function.parameters().stream()
                .map(p -> ArgumentSteps.of(p, function, locals))
                .toList();
    }

    // @Override
    // public long strlen(String s) { … }
    MethodSpec write() {
        JavaType type = function.result().javaType();
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.name())
                .addJavadoc(
                        function.isDocumented() ? "{@inheritDoc}\n\n<p>C: {@code $L}" : "{@code $L}",
                        function.signature())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type.name());
        type.annotations().forEach(method::addAnnotation);
        function.parameters().forEach(p -> method.addParameter(parameter(p)));
        return method.addCode(body()).build();
    }

    private ParameterSpec parameter(Parameter parameter) {
        ParameterSpec.Builder spec =
                ParameterSpec.builder(parameter.value().javaType().name(), locals.of(parameter));
        for (ClassName annotation : parameter.value().javaType().annotations()) {
            spec.addAnnotation(annotation);
        }
        return spec.build();
    }

    // try (Scratch scratch = Scratch.claim()) {
    //     long nativeS = scratch.utf8(s, "strlen", "s");
    //     return (long) Strlen.HANDLE.invokeExact(nativeS);
    // } catch (Throwable t) {
    //     throw Calls.rethrow(t);
    // }
    private CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder().add(opening());
        for (ArgumentSteps step : steps) {
            body.add(step.conversion());
            if (step.isReleased()) {
                body.beginControlFlow("try");
            }
        }
        body.add(callAndResult());
        for (ArgumentSteps step : steps.reversed()) {
            if (step.isReleased()) {
                body.nextControlFlow("finally").add(step.release()).endControlFlow();
            }
        }
        return body.nextControlFlow("catch ($T $N)", Known.THROWABLE, locals.thrown())
                .addStatement("throw $T.rethrow($N)", Known.CALLS, locals.thrown())
                .endControlFlow()
                .build();
    }

    private CodeBlock opening() {
        return needsScratch()
                ? CodeBlock.builder()
                        .beginControlFlow("try ($T $N = $T.claim())", Known.SCRATCH, locals.scratch(), Known.SCRATCH)
                        .build()
                : CodeBlock.builder().beginControlFlow("try").build();
    }

    private boolean needsScratch() {
        return function.parameters().stream().anyMatch(p -> p.value().crossing().needsScratch());
    }

    // return (int) (long) Abs.HANDLE.invokeExact((long) j);
    private CodeBlock callAndResult() {
        if (isVoid()) {
            return CodeBlock.builder().addStatement(call()).build();
        }
        return ResultSteps.isSlight(function.result())
                ? CodeBlock.builder()
                        .addStatement(
                                "return $L",
                                ResultSteps.of(function.result(), handled()).value())
                        .build()
                : callThenResult();
    }

    // long result = (long) Getenv.HANDLE.invokeExact(nativeName);
    // return Strings.utf8(result);
    private CodeBlock callThenResult() {
        ResultSteps result = ResultSteps.of(function.result(), CodeBlock.of("$N", locals.result()));
        return CodeBlock.builder()
                .addStatement("$T $N = $L", ResultSteps.handledType(function.result()), locals.result(), handled())
                .add(result.conversion())
                .addStatement("return $L", result.value())
                .build();
    }

    private boolean isVoid() {
        return function.result().crossing() instanceof Crossing.Nothing;
    }

    // (long) Strlen.HANDLE.invokeExact(nativeS)
    private CodeBlock handled() {
        return CodeBlock.of("($T) $L", ResultSteps.handledType(function.result()), call());
    }

    // Strlen.HANDLE.invokeExact(nativeS)
    private CodeBlock call() {
        return CodeBlock.of(
                "$N.HANDLE.invokeExact($L)",
                holder,
                steps.stream().map(ArgumentSteps::passed).collect(CodeBlock.joining(",$W")));
    }
}
