/**
 * What a developer writes on an interface that looks like a C header.
 *
 * <pre>{@code
 * @NativeLib("c")
 * public interface LibC {
 *     @Attach @CType("size_t") long strlen(String s);
 * }
 * }</pre>
 *
 * <p>javac, with {@code tombolo-processor} on its processor path, then writes {@code LibCBinding}. Every annotation here
 * is read at compile time; none is looked at when the program runs.
 */
package dev.tombolo.annotations;
