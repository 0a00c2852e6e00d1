package dev.tombolo.samples.expat;

import java.io.IOException;

/** A document that is no XML, or that a handler had Expat leave. */
public final class ExpatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final long line;
    private final long column;

    private ExpatException(String message, int code, long line, long column) {
        super("line " + line + ", column " + column + ": " + message + " (" + code + ")");
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /** With what the parser says about its last call, of which the result tells nothing. */
    public static ExpatException of(int status, String function, Parser parser) {
        Expat expat = new ExpatBinding();
        int code = expat.errorCode(parser);
        return new ExpatException(
                String.valueOf(expat.errorString(code)), code, expat.line(parser), expat.column(parser));
    }

    /** What is wrong: one of {@code enum XML_Error}. */
    public int code() {
        return code;
    }

    /** Where that is, from 1. */
    public long line() {
        return line;
    }

    /** How many bytes of the line lie before it. */
    public long column() {
        return column;
    }
}
