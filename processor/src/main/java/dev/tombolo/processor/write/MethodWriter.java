package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.TextEncoding;
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
        return CodeBlock.builder()
                .add(opening())
                .add(steps.stream().map(ArgumentSteps::conversion).collect(CodeBlock.joining("")))
                .add(callAndResult())
                .nextControlFlow("catch ($T $N)", Known.THROWABLE, locals.thrown())
                .addStatement("throw $T.rethrow($N)", Known.CALLS, locals.thrown())
                .endControlFlow()
                .build();
    }

    private CodeBlock opening() {
        boolean copies = function.parameters().stream().anyMatch(p -> p.value().crossing() instanceof Crossing.Text);
        return copies
                ? CodeBlock.builder()
                        .beginControlFlow("try ($T $N = $T.claim())", Known.SCRATCH, locals.scratch(), Known.SCRATCH)
                        .build()
                : CodeBlock.builder().beginControlFlow("try").build();
    }

    private CodeBlock callAndResult() {
        return switch (function.result().crossing()) {
            case Crossing.Nothing nothing ->
                CodeBlock.builder().addStatement(call()).build();
            case Crossing.SameWidth same -> returned(call(same.carrier().type()));
            case Crossing.Floating floating -> returned(CodeBlock.of("($T) $L", resultType(), call()));
            case Crossing.Address address -> returned(call(TypeName.LONG));
            case Crossing.Wider wider -> returnedFromLocal(extended(wider));
            case Crossing.Truth truth ->
                returnedFromLocal(CodeBlock.of("$T.$L.extended($N) != 0", Known.C, truth.constant(), locals.result()));
            case Crossing.Text text -> returnedFromLocal(copied(text.encoding()));
            case Crossing.Segment segment -> returnedFromLocal(segment(segment));
        };
    }

    // C.SIZE_T.extended(result)
    // (int) C.UINT8_T.extended(result)
    private CodeBlock extended(Crossing.Wider wider) {
        CodeBlock value = CodeBlock.of("$T.$L.extended($N)", Known.C, wider.constant(), locals.result());
        return resultType().equals(TypeName.LONG) ? value : CodeBlock.of("($T) $L", resultType(), value);
    }

    // MemorySegment.ofAddress(result)
    private CodeBlock segment(Crossing.Segment segment) {
        return segment.isNullable()
                ? CodeBlock.of("$T.orNull($N)", Known.SEGMENTS, locals.result())
                : CodeBlock.of("$T.ofAddress($N)", Known.MEMORY_SEGMENT, locals.result());
    }

    // Strings.utf8(result)
    // Strings.decoded(result, TextEncoding.WCHAR)
    private CodeBlock copied(TextEncoding encoding) {
        return encoding == TextEncoding.UTF_8
                ? CodeBlock.of("$T.utf8($N)", Known.STRINGS, locals.result())
                : CodeBlock.of("$T.decoded($N, $T.$L)", Known.STRINGS, locals.result(), Known.TEXT_ENCODING, encoding);
    }

    private static CodeBlock returned(CodeBlock value) {
        return CodeBlock.builder().addStatement("return $L", value).build();
    }

    // long result = (long) Toupper.HANDLE.invokeExact((long) c);
    // return …;
    private CodeBlock returnedFromLocal(CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("long $N = $L", locals.result(), call(TypeName.LONG))
                .addStatement("return $L", value)
                .build();
    }

    // (int) (long) Abs.HANDLE.invokeExact((long) j)
    private CodeBlock call(TypeName carrier) {
        return carrier.equals(TypeName.LONG)
                ? CodeBlock.of("(long) $L", call())
                : CodeBlock.of("($T) (long) $L", carrier, call());
    }

    // Strlen.HANDLE.invokeExact(nativeS)
    private CodeBlock call() {
        return CodeBlock.of(
                "$N.HANDLE.invokeExact($L)",
                holder,
                steps.stream().map(ArgumentSteps::passed).collect(CodeBlock.joining(",$W")));
    }

    private TypeName resultType() {
        return function.result().javaType().name();
    }
}
