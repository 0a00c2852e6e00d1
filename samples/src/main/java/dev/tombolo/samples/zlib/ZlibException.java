package dev.tombolo.samples.zlib;

import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import java.io.IOException;

/** A function of zlib that returned an error code. */
public final class ZlibException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** For that code of that function: what a binding makes where the result says failure. */
    public ZlibException(int code, String function) {
        this(ZlibException_ProblemEnum.fromNative(code, function), function);
    }

    private ZlibException(Problem problem, String function) {
        super(function + ": " + problem);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }

    /** The error codes of zlib. */
    @NativeEnum
    public enum Problem {
        @EnumValue(2)
        NEED_DICTIONARY,
        @EnumValue(-6)
        VERSION,
        BUFFER,
        MEMORY,
        DATA,
        STREAM,
        ERRNO,
        /** A code that {@code zlib.h} does not have. */
        @EnumDefault
        @EnumValue(Integer.MIN_VALUE)
        OTHER
    }
}
