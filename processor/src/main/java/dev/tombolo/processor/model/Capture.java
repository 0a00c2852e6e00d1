package dev.tombolo.processor.model;

/**
 * The number that C leaves beside the result: {@code errno}, or what Windows has like it.
 *
 * @param state the constant of the runtime's {@code CallState} that it is
 * @param isCleared whether {@code errno} is 0 before the call
 * @param isPublished whether the thread can ask for it after the call
 */
public record Capture(String state, boolean isCleared, boolean isPublished) {

    /** Whether it is {@code errno} itself. */
    public boolean isErrno() {
        return state.equals("ERRNO");
    }
}
