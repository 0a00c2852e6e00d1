package dev.tombolo.processor.read;

/** Which way a value goes: what a parameter needs of a converter, or a result. */
enum Direction {
    TO_NATIVE("toNative", "makes"),
    FROM_NATIVE("fromNative", "takes");

    private final String method;
    private final String verb;

    Direction(String method, String verb) {
        this.method = method;
        this.verb = verb;
    }

    /** The method of a converter. */
    String method() {
        return method;
    }

    /** What that method does with the native type. */
    String verb() {
        return verb;
    }

    Direction opposite() {
        return this == TO_NATIVE ? FROM_NATIVE : TO_NATIVE;
    }
}
