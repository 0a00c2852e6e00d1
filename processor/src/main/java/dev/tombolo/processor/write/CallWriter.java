package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Blocking.Cancel;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the lines in which C is called, and nothing else is done. */
final class CallWriter {
    /** What methods the class of an object that cancels has, which hide those of the binding. */
    private static final Set<String> OF_CANCEL = Set.of(
            "cancel", "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Function function;
    private final Locals locals;
    private final List<ArgumentSteps> steps;
    private final ClassName binding;
    private final String written;

    /**
     * For the method of a binding.
     *
     * @param steps of its arguments
     * @param written holds the address where C writes a lifted result
     */
    CallWriter(Function function, Locals locals, List<ArgumentSteps> steps, ClassName binding, String written) {
        this.function = function;
        this.locals = locals;
        this.steps = steps;
        this.binding = binding;
        this.written = written;
    }

    // (long) Strlen.HANDLE.invokeExact(nativeS)
    CodeBlock value() {
        return cast(invoked());
    }

    // long result = (long) Strlen.HANDLE.invokeExact(nativeS);
    CodeBlock assignment() {
        TypeName type = ResultSteps.handledType(function.result());
        return function.blocking()
                .map(blocking -> begun(
                        blocking,
                        CodeBlock.builder()
                                .addStatement("$T $N", type, locals.result())
                                .build(),
                        this::assigned))
                .orElseGet(() -> CodeBlock.builder()
                        .addStatement("$T $N = $L", type, locals.result(), value())
                        .build());
    }

    // Free.HANDLE.invokeExact(nativePointer);
    /** For a function that returns nothing. */
    CodeBlock statement() {
        return function.blocking()
                .map(blocking -> begun(blocking, CodeBlock.of(""), this::called))
                .orElseGet(() -> CodeBlock.builder().addStatement(invoked()).build());
    }

    // long result;
    // try (BlockingCall call = Read.BLOCKING.begin()) {
    //     …
    // }
    private CodeBlock begun(
            Blocking blocking, CodeBlock declared, java.util.function.Function<String, CodeBlock> lines) {
        String cancel = blocking.cancel().isPresent() ? locals.fresh("cancel") : "";
        String call = locals.fresh("call");
        return CodeBlock.builder()
                .add(blocking.cancel().map(c -> cancelling(c, cancel)).orElse(CodeBlock.of("")))
                .add(declared)
                .beginControlFlow(
                        "try ($T $N = $N.BLOCKING.begin($L))", Known.BLOCKING_CALL, call, locals.handle(), cancel)
                .add(lines.apply(call))
                .endControlFlow()
                .build();
    }

    // result = call.isHere()
    //         ? (long) Read.HANDLE.invokeExact(scratch.callState(), (long) fd)
    //         : (long) call.elsewhere(Read.HANDLE, scratch.callState(), (long) fd);
    private CodeBlock assigned(String call) {
        return CodeBlock.builder()
                .addStatement(
                        "$N = $N.isHere()\n? $L\n: $L", locals.result(), call, value(), cast(invokedElsewhere(call)))
                .build();
    }

    // if (call.isHere()) {
    //     Usleep.HANDLE.invokeExact((long) usec);
    // } else {
    //     call.elsewhere(Usleep.HANDLE, (long) usec);
    // }
    private CodeBlock called(String call) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.isHere())", call)
                .addStatement(invoked())
                .nextControlFlow("else")
                .addStatement(invokedElsewhere(call))
                .endControlFlow()
                .build();
    }

    // Cancel cancel = new Cancel() {
    //     @Override
    //     public void cancel() {
    //         sqlite3_interrupt(db);
    //     }
    // };
    private CodeBlock cancelling(Cancel cancel, String name) {
        return CodeBlock.builder()
                .beginControlFlow("$T $N = new $T()", Known.CANCEL, name, Known.CANCEL)
                .add("@$T\n", Override.class)
                .beginControlFlow("public void cancel()")
                .addStatement(
                        "$L$N($L)",
                        target(cancel),
                        cancel.method(),
                        cancel.arguments().stream()
                                .map(parameter -> CodeBlock.of("$N", locals.of(parameter)))
                                .collect(CodeBlock.joining(", ")))
                .endControlFlow()
                .unindent()
                .add("};\n")
                .build();
    }

    private CodeBlock target(Cancel cancel) {
        return cancel.owner()
                .map(owner -> CodeBlock.of("$T.", owner))
                .orElseGet(() ->
                        OF_CANCEL.contains(cancel.method()) ? CodeBlock.of("$T.this.", binding) : CodeBlock.of(""));
    }

    private CodeBlock cast(CodeBlock called) {
        return CodeBlock.of("($T) $L", ResultSteps.handledType(function.result()), called);
    }

    // Strlen.HANDLE.invokeExact(nativeS)
    // Open.HANDLE.invokeExact(scratch.callState(), nativePath, (long) flags)
    // nativeArgs.handle().invokeExact(nativeFormat, nativeArgs.words(), nativeArgs.segments())
    private CodeBlock invoked() {
        return CodeBlock.of(
                function.blocking().isPresent() ? "$L.invokeExact($Z$L)" : "$L.invokeExact($L)", // stands further in
                handle(),
                arguments("result").collect(CodeBlock.joining(",$W")));
    }

    // call.elsewhere(Open.HANDLE, scratch.callState(), nativePath, (long) flags)
    private CodeBlock invokedElsewhere(String call) {
        return CodeBlock.of(
                "$N.elsewhere($L)",
                call,
                Stream.concat(Stream.of(handle()), arguments("resultElsewhere")).collect(CodeBlock.joining(",$W")));
    }

    private Stream<CodeBlock> arguments(String allocating) {
        List<CodeBlock> passed = new ArrayList<>(passed(Crossing::isPassed).toList());
        function.lifted().ifPresent(lifted -> passed.add(lifted.position(), CodeBlock.of("$N", written)));
        Stream<CodeBlock> captured =
                function.linkage().capture().stream().map(_ -> CodeBlock.of("$N.callState()", locals.scratch()));
        return Stream.of(address(), allocator(allocating), captured, passed.stream())
                .flatMap(arguments -> arguments);
    }

    private CodeBlock handle() {
        return function.values()
                .map(values -> CodeBlock.of("$N.handle()", locals.converted(values.name())))
                .orElseGet(() -> CodeBlock.of("$N.HANDLE", locals.handle()));
    }

    /** What the handle is given for the parameters that cross in such a way. */
    private Stream<CodeBlock> passed(Predicate<Crossing> way) {
        return IntStream.range(0, steps.size())
                .filter(i -> way.test(function.parameters().get(i).value().crossing()))
                .mapToObj(i -> steps.get(i).passed());
    }

    // nativeFunction
    // segment()
    /** Of the function, where no symbol says it. */
    private Stream<CodeBlock> address() {
        if (!function.linkage().isByAddress()) {
            return Stream.of();
        }
        List<CodeBlock> given = passed(Crossing.Code.class::isInstance).toList();
        return Stream.of(given.isEmpty() ? CodeBlock.of("segment()") : given.getFirst());
    }

    // PointStruct.TYPE.result(scratch)
    // PointStruct.TYPE.resultElsewhere(scratch)
    private Stream<CodeBlock> allocator(String allocating) {
        return function.result().crossing().innermost() instanceof Crossing.Struct struct
                ? Stream.of(CodeBlock.of("$T.TYPE.$N($N)", struct.companion(), allocating, locals.scratch()))
                : Stream.of();
    }
}
