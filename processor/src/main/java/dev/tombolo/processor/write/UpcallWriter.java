package dev.tombolo.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Parameter;
import dev.tombolo.processor.model.Upcall;
import dev.tombolo.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that C calls, and that nothing which a callback throws may leave. */
final class UpcallWriter {
    /** What messages call what the callback returned. */
    private static final Pattern IDENTIFIER = Pattern.compile("\\w+");

    private static final String RESULT = "its result";

    private final Callback callback;
    private final Upcall upcall;
    private final Locals locals;
    private final String stub;
    private final String called;
    private final String owner;

    UpcallWriter(Callback callback, Upcall upcall) {
        this.callback = callback;
        this.upcall = upcall;
        this.owner = callback.type().simpleName();
        this.locals = new Locals(
                Stream.concat(
                        Stream.of(
                                callback.name().simpleName(),
                                callback.type().topLevelClassName().simpleName(),
                                CallbackWriter.TYPE),
                        upcall.values().flatMap(Value::mentioned)),
                upcall.values().flatMap(value -> value.crossing().converters()).toList(),
                upcall.parameters().stream().map(Parameter::name).toList(),
                false);
        this.stub = locals.fresh("stub");
        this.called = locals.fresh("callback");
    }

    // private static long upcall(Stub<LibC.Compare> stub, long nativeA, long nativeB) {
    //     try {
    //         …
    //     } catch (Throwable t) {
    //         stub.failed(t);
    //         return 0;
    //     } finally {
    //         stub.leave();
    //     }
    // }
    MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("upcall")
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unused")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(isVoid() ? TypeName.VOID : ResultSteps.handledType(upcall.result()))
                .addParameter(ParameterizedTypeName.get(Known.STUB, callback.type()), stub);
        upcall.parameters()
                .forEach(p -> method.addParameter(ResultSteps.handledType(p.value()), locals.converted(p.name())));
        return method.beginControlFlow("try")
                .addCode(body())
                .nextControlFlow("catch ($T $N)", Known.THROWABLE, locals.thrown())
                .addStatement("$N.failed($N)", stub, locals.thrown())
                .addCode(isVoid() ? CodeBlock.of("") : onError())
                .nextControlFlow("finally")
                .addStatement("$N.leave()", stub)
                .endControlFlow()
                .build();
    }

    // LibC.Compare callback = stub.enter();
    // if (callback == null) {
    //     return 0;
    // }
    // int result = callback.compare((int) C.INT.get(NotNull.address(nativeA, "Compare")), …);
    // return (long) result;
    private CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T $N = $N.enter()", callback.type(), called, stub)
                .beginControlFlow("if ($N == null)", called)
                .add(onError())
                .endControlFlow();
        List<CodeBlock> arguments = new ArrayList<>();
        for (Parameter parameter : upcall.parameters()) {
            arguments.add(argument(parameter, body));
        }
        CodeBlock call = CodeBlock.of(
                "$N.$N($L)", called, upcall.name(), arguments.stream().collect(CodeBlock.joining(",$W")));
        return isVoid()
                ? body.addStatement(call).build()
                : body.addStatement("$T $N = $L", upcall.result().javaType().name(), locals.result(), call)
                        .add(returned())
                        .build();
    }

    /** What the callback is given; the lines that make it come before. */
    private CodeBlock argument(Parameter parameter, CodeBlock.Builder body) {
        Value value = parameter.value();
        ResultSteps.Steps steps = ResultSteps.given(owner, parameter.name(), locals)
                .of(value, CodeBlock.of("$N", locals.converted(parameter.name())));
        if (ResultSteps.isSlight(value)) {
            return steps.value();
        }
        if (ResultSteps.mayBeAbsent(value)) {
            return unlessAbsent(parameter, steps, body);
        }
        if (value.crossing() instanceof Crossing.Array array && array.count() instanceof Crossing.Count.Fixed) {
            body.addStatement("$T.address($N, $S)", Known.NOT_NULL, locals.converted(parameter.name()), owner);
        }
        body.add(steps.conversion());
        if (!steps.conversion().isEmpty()
                && IDENTIFIER.matcher(steps.value().toString()).matches()) {
            return steps.value();
        }
        String name = locals.of(parameter.name());
        body.addStatement("$T $N = $L", value.javaType().name(), name, given(parameter, steps.value()));
        return CodeBlock.of("$N", name);
    }

    // Path path = null;
    // String value = Strings.utf8(nativePath);
    // if (value != null) {
    //     path = Paths.fromNative(value);
    // }
    private CodeBlock unlessAbsent(Parameter parameter, ResultSteps.Steps steps, CodeBlock.Builder body) {
        String name = locals.of(parameter.name());
        body.addStatement("$T $N = null", parameter.value().javaType().name(), name)
                .add(steps.conversion())
                .addStatement("$N = $L", name, steps.value())
                .endControlFlow();
        return CodeBlock.of("$N", name);
    }

    // NotNull.given(Strings.utf8(nativeText), "Listener", "text")
    /** What C must give; what C may leave out is marked nullable. */
    private CodeBlock given(Parameter parameter, CodeBlock made) {
        boolean isNeeded = switch (parameter.value().crossing()) {
            case Crossing.Text text -> !text.isNullable();
            case Crossing.View view -> !view.isNullable();
            case Crossing.Handle handle -> !handle.isNullable();
            case Crossing.Callback function -> !function.isNullable();
            case Crossing.Array array -> array.isTerminated() && !array.isNullable();
            case Crossing.Referenced referenced ->
                !referenced.isNullable() && !parameter.value().javaType().name().isPrimitive();
            default -> false;
        };
        return isNeeded ? CodeBlock.of("$T.given($L, $S, $S)", Known.NOT_NULL, made, owner, parameter.name()) : made;
    }

    // return nativeResult;
    private CodeBlock returned() {
        if (upcall.result().crossing() instanceof Crossing.Text text) {
            return allocated(text);
        }
        ArgumentSteps steps = ArgumentSteps.of(upcall.result(), locals.result(), "result", RESULT, owner, locals);
        CodeBlock.Builder lines = CodeBlock.builder();
        steps.conversions().forEach(conversion -> lines.add(conversion.line()));
        boolean isSegment = upcall.result().crossing().innermost().isSegment();
        return lines.addStatement(isSegment ? "return $L.address()" : "return $L", steps.passed())
                .build();
    }

    // return AllocatedText.of(result, TextEncoding.UTF_8, "Name", "its result");
    private CodeBlock allocated(Crossing.Text text) {
        CodeBlock copy = CodeBlock.of(
                "$T.of($N, $T.$L, $S, $S)",
                Known.ALLOCATED_TEXT,
                locals.result(),
                Known.TEXT_ENCODING,
                text.encoding(),
                owner,
                RESULT);
        return CodeBlock.builder()
                .addStatement(
                        "return $L",
                        ArgumentSteps.unlessNull(text.isNullable(), locals.result(), CodeBlock.of("0"), copy))
                .build();
    }

    // return 0;
    // return PointStruct.TYPE.argument();
    private CodeBlock onError() {
        CodeBlock.Builder line = CodeBlock.builder();
        if (upcall.result().crossing().innermost() instanceof Crossing.Struct struct) {
            return line.addStatement("return $T.TYPE.argument()", struct.companion())
                    .build();
        }
        return line.addStatement(
                        isVoid() ? "return" : "return $L",
                        upcall.onError().map(CodeBlock::of).stream().toArray())
                .build();
    }

    private boolean isVoid() {
        return upcall.result().crossing() instanceof Crossing.Nothing;
    }
}
