package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Variable;
import dev.tombolo.processor.write.ResultSteps.Steps;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that gets or sets one {@link Variable}. */
final class VariableWriter {
    private final Variable variable;
    private final String holder;
    private final Locals locals;

    VariableWriter(Variable variable, String holder) {
        this.variable = variable;
        this.holder = holder;
        this.locals = new Locals(
                Stream.concat(Stream.of(holder), variable.mentioned().stream()),
                variable.converters(),
                variable.parameter().stream().toList(),
                variable.value().crossing() instanceof Crossing.Array);
    }

    // private interface Optind {
    //     Variable VARIABLE = Variable.of(LIBRARY, "optind");
    // }
    static TypeSpec holder(String symbol, String name) {
        return HandleWriter.holder(name)
                .addField(HandleWriter.constant(Known.VARIABLE, "VARIABLE")
                        .initializer("$T.of(LIBRARY, $S)", Known.VARIABLE, symbol)
                        .build())
                .build();
    }

    // @Override
    // public int optind() { … }
    MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(variable.name())
                .addJavadoc(
                        variable.isDocumented() ? "{@inheritDoc}\n\n<p>C: {@code $L}" : "{@code $L}",
                        variable.declaration())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addExceptions(variable.thrown());
        variable.parameter().ifPresentOrElse(name -> set(method, name), () -> get(method));
        return method.build();
    }

    // return (int) C.INT.get(Optind.VARIABLE.address());
    private void get(MethodSpec.Builder method) {
        JavaType type = variable.value().javaType();
        type.annotations().forEach(method::addAnnotation);
        Steps steps = loaded();
        method.returns(type.name()).addCode(steps.conversion()).addStatement("return $L", steps.value());
    }

    private Steps loaded() {
        ResultSteps results = new ResultSteps(variable.name(), locals);
        if (variable.value().crossing().innermost() instanceof Crossing.Text text
                && text.size().isPresent()) {
            return results.ofMade(variable.value(), characters(text));
        }
        return isInPlace() ? results.of(variable.value(), address()) : stored().loaded();
    }

    // Characters.get(Version.VARIABLE, 16, TextEncoding.UTF_8)
    private CodeBlock characters(Crossing.Text text) {
        return CodeBlock.of(
                "$T.get($N.VARIABLE, $L, $T.$L)",
                Known.CHARACTERS,
                holder,
                text.size().orElseThrow(),
                Known.TEXT_ENCODING,
                text.encoding());
    }

    /** Whether the address that the result is made of is the variable's own, and not what it holds. */
    private boolean isInPlace() {
        return switch (variable.value().crossing().innermost()) {
            case Crossing.View _ -> true;
            case Crossing.Array array -> !array.isTerminated();
            case Crossing.Text _ -> false;
            case Crossing.Nothing _, Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _ -> false;
            case Crossing.Floating _, Crossing.Segment _, Crossing.Address _ -> false;
            case Crossing.Enumerated _, Crossing.FlagSet _, Crossing.Handle _, Crossing.Converted _ -> false;
            case Crossing.Struct _, Crossing.Referenced _ -> false;
            case Crossing.Buffer _, Crossing.Ref _ -> false;
            case Crossing.Callback _,
                    Crossing.HeldCallback _,
                    Crossing.Code _,
                    Crossing.Lifetime _,
                    Crossing.Values _ -> false;
        };
    }

    // C.INT.set(Optind.VARIABLE.address(), (long) value);
    private void set(MethodSpec.Builder method, String name) {
        JavaType type = variable.value().javaType();
        ParameterSpec.Builder parameter = ParameterSpec.builder(type.name(), locals.of(name));
        for (ClassName annotation : type.annotations()) {
            parameter.addAnnotation(annotation);
        }
        method.returns(TypeName.VOID).addParameter(parameter.build()).addCode(stored(name));
    }

    private CodeBlock stored(String name) {
        return switch (variable.value().crossing()) {
            case Crossing.Array array -> elements(array, name);
            case Crossing.Text text -> characters(text, name);
            default -> value(name);
        };
    }

    private CodeBlock value(String name) {
        Stored.Storing storing = stored().stored(locals.of(name), name);
        CodeBlock.Builder lines = CodeBlock.builder();
        storing.conversions().forEach(conversion -> lines.add(conversion.line()));
        return lines.add(storing.line()).build();
    }

    // Characters.set(Version.VARIABLE, 16, version, TextEncoding.UTF_8, "version", "version");
    private CodeBlock characters(Crossing.Text text, String name) {
        return CodeBlock.builder()
                .addStatement(
                        "$T.set($N.VARIABLE, $L, $N, $T.$L, $S, $S)",
                        Known.CHARACTERS,
                        holder,
                        text.size().orElseThrow(),
                        locals.of(name),
                        Known.TEXT_ENCODING,
                        text.encoding(),
                        variable.name(),
                        name)
                .build();
    }

    // try (Scratch scratch = Scratch.claim()) {
    //     int numbersCount = Counts.exactly(3, numbers, "numbers", "numbers");
    //     long nativeNumbers = Copies.in(numbers, numbersCount, scratch);
    //     Numbers.VARIABLE.set(nativeNumbers, numbers.length * C.INT.bytes());
    // }
    /** Copied twice, so that nothing is written where one of the elements is refused. */
    private CodeBlock elements(Crossing.Array array, String name) {
        ArraySteps steps = new ArraySteps(array, locals.of(name), name, variable.name(), locals);
        CodeBlock.Builder lines = CodeBlock.builder()
                .beginControlFlow("try ($T $N = $T.claim())", Known.SCRATCH, locals.scratch(), Known.SCRATCH);
        steps.steps().conversions().forEach(conversion -> lines.add(conversion.line()));
        return lines.addStatement(
                        "$N.VARIABLE.set($N, $N.length * $L.bytes())",
                        holder,
                        locals.converted(name),
                        locals.of(name),
                        steps.copies().type())
                .endControlFlow()
                .build();
    }

    private Stored stored() {
        return new Stored(variable.value(), variable.name(), locals, address());
    }

    private CodeBlock address() {
        return CodeBlock.of("$N.VARIABLE.address()", holder);
    }
}
