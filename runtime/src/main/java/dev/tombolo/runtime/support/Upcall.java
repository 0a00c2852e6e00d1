package dev.tombolo.runtime.support;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The C type of a function that C calls and Java is, from which stubs are made.
 *
 * <p>The handle behind a stub takes and returns every integer and pointer as {@code long} and the rest as their
 * carriers, on every platform; a struct as a segment, which is valid until the handle returns. The high bits of an integer
 * argument mean nothing ({@link IntegerType#extended(long)} or a cast), and a result is to be extended
 * ({@link IntegerType#checked(long, String, String)}).
 */
public final class Upcall {

    /** Null for {@code void}. */
    private final @Nullable NativeType result;

    private final List<NativeType> parameters;

    /** The same type of a function that Java calls, of which the linker is told the same. */
    private final Downcall mirrored;

    private Upcall(@Nullable NativeType result, List<NativeType> parameters, Downcall mirrored) {
        this.result = result;
        this.parameters = parameters;
        this.mirrored = mirrored;
    }

    /** The type of a function with that result and those parameters. */
    public static Upcall of(NativeType result, NativeType... parameters) {
        return new Upcall(result, List.of(parameters), Downcall.of(result, parameters));
    }

    /** The type of a function without a result. */
    public static Upcall ofVoid(NativeType... parameters) {
        return new Upcall(null, List.of(parameters), Downcall.ofVoid(parameters));
    }

    /** The type of the handle behind a stub. */
    MethodType type() {
        Class<?>[] carriers = new Class<?>[parameters.size()];
        for (int i = 0; i < carriers.length; i++) {
            carriers[i] = parameters.get(i).carrier();
        }
        return MethodType.methodType(result == null ? void.class : result.carrier(), carriers);
    }

    /** The address of a new stub, which is never freed. C that calls it calls the handle, which must not throw. */
    long stub(MethodHandle handle) {
        FunctionDescriptor told = mirrored.descriptor();
        return stub(mirrored.isExact() ? Widened.target(handle, told.toMethodType()) : handle, told);
    }

    @SuppressWarnings("restricted") // this module is the one that native access is granted to
    private static long stub(MethodHandle handle, FunctionDescriptor type) {
        return Linker.nativeLinker().upcallStub(handle, type, Arena.global()).address();
    }
}
