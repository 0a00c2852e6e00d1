package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.Carrier;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Failure;
import dev.tombolo.processor.model.Function;

/** The expressions for what a function's result says. */
record ResultNumber(Function function, Locals locals) {

    // (int) result == -1
    // scratch.errno() != 0
    CodeBlock meets(Failure.Condition condition) {
        return switch (condition) {
            case MINUS_ONE -> CodeBlock.of("$L == $L", number(), minusOne());
            case NEGATIVE -> CodeBlock.of("$L < 0", number());
            case NON_ZERO -> CodeBlock.of("$L != 0", number());
            case ZERO, NULL -> CodeBlock.of("$L == 0", number());
            case ERRNO_SET -> CodeBlock.of("$L != 0", errno());
        };
    }

    CodeBlock errno() {
        return new CapturedNumber(function.linkage().capture().orElseThrow(), locals).value();
    }

    // (int) result
    CodeBlock asInt() {
        return isInt() ? number() : CodeBlock.of("(int) $L", number());
    }

    // (int) result
    // C.SSIZE_T.extended(result)
    CodeBlock number() {
        return switch (crossing()) {
            case Crossing.Address _, Crossing.Text _, Crossing.Segment _ -> CodeBlock.of("$N", locals.result());
            case Crossing.SameWidth same when same.carrier() != Carrier.CHAR -> cast(same.carrier());
            case Crossing.SameWidth _, Crossing.Wider _, Crossing.Truth _, Crossing.Enumerated _, Crossing.FlagSet _ ->
                extended(CodeBlock.of("$N", locals.result()));
            case Crossing.Handle _, Crossing.View _, Crossing.Referenced _, Crossing.Array _, Crossing.Callback _ ->
                CodeBlock.of("$N", locals.result());
            case Crossing.Nothing _, Crossing.Floating _, Crossing.Converted _ ->
                throw new IllegalStateException("no number");
            case Crossing.HeldCallback _, Crossing.Code _, Crossing.Lifetime _, Crossing.Values _ ->
                throw new IllegalStateException("no number");
            case Crossing.Struct _, Crossing.Buffer _, Crossing.Ref _ -> throw new IllegalStateException("no number");
        };
    }

    private CodeBlock cast(Carrier carrier) {
        return carrier == Carrier.LONG
                ? CodeBlock.of("$N", locals.result())
                : CodeBlock.of("($T) $N", carrier.type(), locals.result());
    }

    /** An unsigned type has its largest value for it, which depends on the type's width where the carrier is wider. */
    private CodeBlock minusOne() {
        return switch (crossing()) {
            case Crossing.SameWidth same when same.carrier() == Carrier.CHAR -> extended(CodeBlock.of("-1"));
            case Crossing.Wider wider when wider.type().sign() != Signedness.SIGNED -> extended(CodeBlock.of("-1"));
            case Crossing.Truth truth when truth.type().sign() != Signedness.SIGNED -> extended(CodeBlock.of("-1"));
            case Crossing.Enumerated constant
            when constant.type().sign() != Signedness.SIGNED -> extended(CodeBlock.of("-1"));
            case Crossing.FlagSet set when set.type().sign() != Signedness.SIGNED -> extended(CodeBlock.of("-1"));
            default -> CodeBlock.of("-1");
        };
    }

    private CodeBlock extended(CodeBlock value) {
        return CodeBlock.of("$T.$L.extended($L)", Known.C, crossing().constant(), value);
    }

    private boolean isInt() {
        return crossing() instanceof Crossing.SameWidth same
                && same.carrier().type().equals(TypeName.INT);
    }

    private Crossing crossing() {
        return function.result().crossing().innermost();
    }
}
