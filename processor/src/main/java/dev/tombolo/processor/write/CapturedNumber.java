package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tombolo.processor.model.Capture;

/** The expressions for what a call captured. */
record CapturedNumber(Capture capture, Locals locals) {

    // scratch.errno()
    // scratch.captured(CallState.LAST_ERROR)
    CodeBlock value() {
        return capture.isErrno()
                ? CodeBlock.of("$N.errno()", locals.scratch())
                : CodeBlock.of("$N.captured($L)", locals.scratch(), stateOf(capture));
    }

    // scratch.publishErrno()
    // scratch.publishErrno(CallState.LAST_ERROR)
    CodeBlock published() {
        return CodeBlock.of(
                "$N.publishErrno($L)", locals.scratch(), capture.isErrno() ? CodeBlock.of("") : stateOf(capture));
    }

    /** The same, and again when user code has run that may publish numbers of its own. */
    // scratch.holdErrno()
    CodeBlock held() {
        return CodeBlock.of(
                "$N.holdErrno($L)", locals.scratch(), capture.isErrno() ? CodeBlock.of("") : stateOf(capture));
    }

    // CallState.LAST_ERROR
    static CodeBlock stateOf(Capture capture) {
        return CodeBlock.of("$T.$L", Known.CALL_STATE, capture.state());
    }
}
