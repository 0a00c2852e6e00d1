package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Count;

/**
 * Writes the line that finds out how many elements of an array or a buffer cross.
 *
 * @param variable that holds the array or buffer
 * @param name what messages call it, and the count is called after
 */
record CountLine(Count count, boolean isNullable, String variable, String name, String owner, Locals locals) {

    // int valuesCount = Counts.of(n, values, "sum", "values", "n");
    CodeBlock write(String local) {
        CodeBlock counted = ArgumentSteps.unlessNull(isNullable, variable, CodeBlock.of("0"), counted());
        return CodeBlock.builder()
                .addStatement("$T $N = $L", TypeName.INT, local, counted)
                .build();
    }

    private CodeBlock counted() {
        return switch (count) {
            case Count.All _ -> CodeBlock.of("$T.all($N, $S, $S)", Known.COUNTS, variable, owner, name);
            case Count.Fixed(int length) ->
                CodeBlock.of("$T.fixed($L, $N, $S, $S)", Known.COUNTS, length, variable, owner, name);
            case Count.Exactly(int length) ->
                CodeBlock.of("$T.exactly($L, $N, $S, $S)", Known.COUNTS, length, variable, owner, name);
            case Count.Told told ->
                CodeBlock.of(
                        "$T.of($L,$W$N, $S, $S, $S)",
                        Known.COUNTS,
                        number(told.value().crossing(), told.parameter()),
                        variable,
                        owner,
                        name,
                        told.parameter());
        };
    }

    // n
    // Integer.toUnsignedLong(n)
    // NotNull.argument(n, "compress", "n").get()
    private CodeBlock number(Crossing crossing, String parameter) {
        String told = locals.of(parameter);
        return switch (crossing) {
            case Crossing.Ref ref ->
                number(
                        ref.element().crossing(),
                        CodeBlock.of("$T.argument($N, $S, $S).get()", Known.NOT_NULL, told, owner, parameter));
            default -> number(crossing, CodeBlock.of("$N", told));
        };
    }

    private static CodeBlock number(Crossing crossing, CodeBlock told) {
        boolean isPlain = crossing instanceof Crossing.Wider
                || (crossing instanceof Crossing.SameWidth same && same.type().sign() == Signedness.SIGNED);
        return isPlain ? told : ArgumentSteps.widened((Crossing.SameWidth) crossing, told.toString());
    }
}
