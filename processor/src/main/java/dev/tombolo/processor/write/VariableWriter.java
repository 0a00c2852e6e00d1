package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
                variable.parameter().stream().toList());
    }

    // private static final class Optind {
    //     static final Variable VARIABLE = Variable.of(LIBRARY, "optind");
    // }
    static TypeSpec holder(String symbol, String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Known.VARIABLE, "VARIABLE", Modifier.STATIC, Modifier.FINAL)
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
        Steps steps = isInPlace()
                ? new ResultSteps(variable.name(), locals).of(variable.value(), address())
                : stored().loaded();
        method.returns(type.name()).addCode(steps.conversion()).addStatement("return $L", steps.value());
    }

    /** Whether the address that the result is made of is the variable's own, and not what it holds. */
    private boolean isInPlace() {
        return switch (variable.value().crossing().innermost()) {
            case Crossing.Text text -> text.size().isPresent();
            case Crossing.View _ -> true;
            case Crossing.Nothing _, Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _ -> false;
            case Crossing.Floating _, Crossing.Segment _, Crossing.Address _ -> false;
            case Crossing.Enumerated _, Crossing.FlagSet _, Crossing.Handle _, Crossing.Converted _ -> false;
            case Crossing.Struct _, Crossing.Referenced _ -> false;
            case Crossing.Array _, Crossing.Buffer _, Crossing.Ref _ -> false;
        };
    }

    // C.INT.set(Optind.VARIABLE.address(), (long) value);
    private void set(MethodSpec.Builder method, String name) {
        JavaType type = variable.value().javaType();
        ParameterSpec.Builder parameter = ParameterSpec.builder(type.name(), locals.of(name));
        for (ClassName annotation : type.annotations()) {
            parameter.addAnnotation(annotation);
        }
        Stored.Storing storing = stored().stored(locals.of(name), name);
        method.returns(TypeName.VOID).addParameter(parameter.build());
        storing.conversions().forEach(conversion -> method.addCode(conversion.line()));
        method.addCode(storing.line());
    }

    private Stored stored() {
        return new Stored(variable.value(), variable.name(), locals, address());
    }

    private CodeBlock address() {
        return CodeBlock.of("$N.VARIABLE.address()", holder);
    }
}
