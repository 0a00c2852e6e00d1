package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLibrary;
import java.lang.invoke.MethodHandle;

/**
 * A function whose parameters go on with {@code ...}, called with whatever values there are at run time. For each list of
 * their C types there is a handle of its own, linked when such a list first comes.
 */
public final class VariadicFunction {

    /** So many lists of types are kept, the beginnings of longer ones among them. Others are linked at each call. */
    static final int MOST_SHAPES = 1024;

    /** A method handle counts 255 slots, of which most values take two, and the handle and the linker a few. */
    private static final int MOST_PARAMETERS = 120;

    private final Downcall fixed;
    private final String function;
    private final String parameter;
    private final NativeLibrary library;
    private final String[] symbols;
    private final int most;
    private final VariadicShape none;
    private int kept;

    private VariadicFunction(
            Downcall fixed, String function, String parameter, NativeLibrary library, String[] symbols) {
        this.fixed = fixed;
        this.function = function;
        this.parameter = parameter;
        this.library = library;
        this.symbols = symbols;
        this.most = MOST_PARAMETERS - fixed.type().parameterCount();
        this.none = new VariadicShape(new VariadicKind[0], element(0));
    }

    /**
     * The first of these symbols that the library has; where that cannot be, calls throw what those of
     * {@link Downcall#link} throw.
     *
     * @param fixed its type without {@code ...}
     * @param function what messages call it
     * @param parameter what messages call the values
     */
    public static VariadicFunction of(
            Downcall fixed, String function, String parameter, NativeLibrary library, String... symbols) {
        return new VariadicFunction(fixed, function, parameter, library, symbols.clone());
    }

    /**
     * The values as C takes them, with the handle for them. They are in use until {@link VariadicArguments#release()}.
     *
     * @throws NullPointerException if the array is null
     * @throws IllegalArgumentException if a value is null or of no type that crosses, or if there are too many
     * @throws IllegalStateException if one is closed
     */
    public VariadicArguments arguments(Object[] values, Scratch scratch) {
        if (values == null) {
            throw Refusal.ofNullValues(function, parameter);
        }
        if (values.length > most) {
            throw Refusal.ofValues(function, parameter, values.length, most);
        }
        return VariadicArguments.of(this, values, scratch);
    }

    /** What messages call it. */
    String name() {
        return function;
    }

    /** The shape of no values. */
    VariadicShape none() {
        return none;
    }

    /** How many shapes are kept, besides that of no values. */
    synchronized int kept() {
        return kept;
    }

    /** The shape with a value of that kind behind the others. */
    VariadicShape longer(VariadicShape shape, VariadicKind kind) {
        VariadicShape known = shape.known(kind);
        return known == null ? added(shape, kind) : known;
    }

    private synchronized VariadicShape added(VariadicShape shape, VariadicKind kind) {
        VariadicShape known = shape.known(kind); // since another thread may have been here
        if (known != null) {
            return known;
        }
        VariadicShape added = new VariadicShape(shape.followedBy(kind), element(shape.size() + 1));
        if (kept < MOST_SHAPES) {
            shape.keep(kind, added);
            kept++;
        }
        return added;
    }

    /** What messages call a value: {@code args[2]}. */
    private String element(int index) {
        return parameter.concat("[").concat(Integer.toString(index)).concat("]");
    }

    /** The handle for values of that shape. */
    MethodHandle handle(VariadicShape shape) {
        MethodHandle known = shape.handle();
        return known == null ? linked(shape) : known;
    }

    private synchronized MethodHandle linked(VariadicShape shape) {
        MethodHandle handle = shape.handle();
        if (handle == null) {
            handle = shape.gathering(fixed.variadic(shape.types()).link(library, symbols));
            shape.linked(handle);
        }
        return handle;
    }
}
