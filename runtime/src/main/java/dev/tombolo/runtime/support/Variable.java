package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * A global variable of a library; where the library lacks it, each use throws.
 *
 * @param start where it lies; 0 where it is missing
 * @param error why it is missing, if it is
 */
public record Variable(long start, Optional<NativeLinkError> error) {

    /**
     * The variable of that symbol. Throws nothing: a binding holds it in a constant, and an exception here would leave a
     * class of which the second use learns only that it is broken.
     */
    public static Variable of(NativeLibrary library, String symbol) {
        try {
            return new Variable(library.requireVariable(symbol).address(), Optional.empty());
        } catch (NativeLinkError missing) {
            return new Variable(0, Optional.of(missing));
        } catch (RuntimeException failure) {
            return new Variable(0, Optional.of(Unlinked.error(symbol, failure)));
        }
    }

    /**
     * Where it lies.
     *
     * @throws NativeLinkError where the library lacks it, or cannot be opened
     */
    public long address() {
        if (start == 0) {
            throw Unlinked.copy(error.orElseThrow());
        }
        return start;
    }

    /**
     * Its memory, for as long as the JVM runs.
     *
     * @param bytes how many it has
     * @throws NativeLinkError where the library lacks it, or cannot be opened
     */
    public MemorySegment segment(long bytes) {
        return Memory.ALL.asSlice(address(), bytes);
    }
}
