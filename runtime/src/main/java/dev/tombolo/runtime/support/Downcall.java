package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import dev.tombolo.runtime.system.CErrno;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function's C type, from which the handle that calls it is linked.
 *
 * <p>The handle takes and returns every integer and pointer as {@code long} and the rest as their carriers, on every
 * platform; a struct as a segment. The caller passes integers extended ({@link IntegerType#checked(long, String, String)}) and cuts integer
 * results ({@link IntegerType#extended(long)} or a cast), whose high bits mean nothing.
 *
 * <p>Before the arguments it takes the allocator of a result that is a struct ({@link StructType#result}), and then the
 * segment that takes what the call captures.
 */
public final class Downcall {

    /** The system property that, set to {@code exact}, links every function with the sizes that C has. */
    static final String SHAPES = "tombolo.shapes";

    private static final int NOT_VARIADIC = -1;

    private static final Abi ABI = Abi.of(Platform.host());
    private static final boolean EXACT = forcesExact(System.getProperty(SHAPES));

    /** A method handle has room for 255, and the linker takes some; here one more is left for a captured state. */
    private static final int MOST_SLOTS = 250;

    private static final boolean IS_TRACED = System.getProperty(Trace.PROPERTY) != null;

    /** Null for {@code void}. */
    private final @Nullable NativeType result;

    private final List<NativeType> parameters;
    private final boolean isCritical;

    /** Null where nothing is captured. */
    private final @Nullable CallState captured;

    private final boolean isCleared;

    /** For each of the functions that release what this one gives, the candidates. */
    private final List<String[]> releasing;

    /** The place of the first parameter that stands for C's {@code ...}; {@link #NOT_VARIADIC} where C has none. */
    private final int firstVariadic;

    private Downcall(
            @Nullable NativeType result,
            List<NativeType> parameters,
            int firstVariadic,
            boolean isCritical,
            @Nullable CallState captured,
            boolean isCleared,
            List<String[]> releasing) {
        this.result = result;
        this.parameters = parameters;
        this.firstVariadic = firstVariadic;
        this.isCritical = isCritical;
        this.captured = captured;
        this.isCleared = isCleared;
        this.releasing = releasing;
    }

    /** The type of a function with that result and those parameters. */
    public static Downcall of(NativeType result, NativeType... parameters) {
        return new Downcall(result, List.of(parameters), NOT_VARIADIC, false, null, false, List.of());
    }

    /** As {@link #of(NativeType, NativeType...)}: in the class of each function an array would take room. */
    public static Downcall of(NativeType result) {
        return new Downcall(result, List.of(), NOT_VARIADIC, false, null, false, List.of());
    }

    /** As {@link #of(NativeType, NativeType...)}. */
    public static Downcall of(NativeType result, NativeType parameter) {
        return new Downcall(result, List.of(parameter), NOT_VARIADIC, false, null, false, List.of());
    }

    /** As {@link #of(NativeType, NativeType...)}. */
    public static Downcall of(NativeType result, NativeType first, NativeType second) {
        return new Downcall(result, List.of(first, second), NOT_VARIADIC, false, null, false, List.of());
    }

    /** The type of a function without a result. */
    public static Downcall ofVoid(NativeType... parameters) {
        return new Downcall(null, List.of(parameters), NOT_VARIADIC, false, null, false, List.of());
    }

    /**
     * The same type, of a function whose parameters go on with {@code ...}: those from that place on, which may be none,
     * stand for it. C's default promotions make {@code int} of narrower integers and {@code double} of {@code float}.
     */
    public Downcall variadic(int first) {
        return new Downcall(result, parameters, first, isCritical, captured, isCleared, releasing);
    }

    /** The same type, of which these types stand for {@code ...}. */
    Downcall variadic(NativeType... types) {
        List<NativeType> all = new ArrayList<>(parameters);
        all.addAll(List.of(types));
        return new Downcall(result, List.copyOf(all), parameters.size(), isCritical, captured, isCleared, releasing);
    }

    /** The same type, of a function that runs for moments only, never calls back, and is called without a transition. */
    public Downcall critical() {
        return new Downcall(result, parameters, firstVariadic, true, captured, isCleared, releasing);
    }

    /**
     * The same type, of a function whose errno is saved as it returns: before its arguments the handle takes the
     * segment for it, {@link Scratch#callState()}.
     */
    public Downcall capturing() {
        return capturing(CallState.ERRNO);
    }

    /** As {@link #capturing()}, of something else than errno. */
    public Downcall capturing(CallState state) {
        return new Downcall(result, parameters, firstVariadic, isCritical, state, false, releasing);
    }

    /** As {@link #capturing()}, and the handle sets it to 0 as the last thing before the call. */
    public Downcall clearing() {
        return clearing(CallState.ERRNO);
    }

    /** As {@link #clearing()}, of something else than errno. */
    public Downcall clearing(CallState state) {
        return new Downcall(result, parameters, firstVariadic, isCritical, state, true, releasing);
    }

    /**
     * The same type, of a function whose result, or what it writes, another one releases: without one of these symbols in
     * its library it is not called either, since that would stay for ever.
     */
    public Downcall releasedBy(String... symbols) {
        List<String[]> all = new ArrayList<>(releasing);
        all.add(symbols);
        return new Downcall(result, parameters, firstVariadic, isCritical, captured, isCleared, all);
    }

    /**
     * The handle that calls the first of these symbols that the library has. Where that cannot be, it is a handle of the
     * same type that throws a {@link NativeLinkError} at each call: a binding holds it in a constant, and an exception
     * here would leave a class of which the second call learns only that it is broken.
     */
    public MethodHandle link(NativeLibrary library, String... symbols) {
        return IS_TRACED ? Trace.link(this, library, symbols) : linked(library, symbols);
    }

    /** As {@link #link(NativeLibrary, String...)}: most functions have one symbol. */
    public MethodHandle link(NativeLibrary library, String symbol) {
        return link(library, new String[] {symbol});
    }

    /** The handle itself, whether its calls are to be traced or not. */
    MethodHandle linked(NativeLibrary library, String... symbols) {
        try {
            for (String[] alternatives : releasing) {
                library.require(alternatives);
            }
            return linked(library.require(symbols));
        } catch (NativeLinkError error) {
            return Unlinked.handle(type(), error);
        } catch (UnpassableStruct refused) {
            return Unlinked.handle(type(), Unlinked.error(symbols[0], refused));
        } catch (RuntimeException failure) {
            return Unlinked.handle(type(), Unlinked.error(symbols[0], failure));
        }
    }

    /**
     * The handle that calls the function at the address that it takes before all else, which must not be NULL. Where that
     * cannot be, it is one that throws, as {@link #link} says.
     */
    public MethodHandle byAddress() {
        try {
            MethodHandle handle = handle(descriptor());
            return isExact() ? Widened.handle(handle, typeWithAddress()) : handle;
        } catch (UnpassableStruct refused) {
            return Unlinked.handle(typeWithAddress(), Unlinked.error("a function pointer", refused));
        } catch (RuntimeException failure) {
            return Unlinked.handle(typeWithAddress(), Unlinked.error("a function pointer", failure));
        }
    }

    /**
     * The same type, which captures errno where this one captures nothing, as far as a method handle has room for it. That
     * is set to 0 beforehand: what stands there afterwards is then the function's.
     */
    Downcall capturingAnyway() {
        return captured == null && hasRoom() ? clearing() : this;
    }

    private boolean hasRoom() {
        int slots = 0;
        for (Class<?> carrier : type().parameterList()) {
            slots += carrier == long.class || carrier == double.class ? 2 : 1;
        }
        return slots <= MOST_SLOTS;
    }

    @Nullable
    NativeType result() {
        return result;
    }

    List<NativeType> parameters() {
        return parameters;
    }

    @Nullable
    CallState captured() {
        return captured;
    }

    boolean isCleared() {
        return isCleared;
    }

    private MethodType typeWithAddress() {
        return type().insertParameterTypes(0, MemorySegment.class);
    }

    @SuppressWarnings("restricted") // as below
    private MethodHandle handle(FunctionDescriptor type) {
        MethodHandle handle = Linker.nativeLinker().downcallHandle(type, options());
        MemorySegment harmless = isCleared ? CErrno.harmlessFunction() : null;
        if (harmless == null) {
            return handle;
        }
        int state = returnsStruct() ? 2 : 1;
        return Cleared.handle(handle, handle.bindTo(harmless), state, longestArgument());
    }

    private MethodHandle linked(MemorySegment address) {
        MethodHandle handle = linked(address, descriptor());
        return isExact() ? Widened.handle(handle, type()) : handle;
    }

    private MethodHandle linked(MemorySegment address, FunctionDescriptor type) {
        MethodHandle handle = handle(address, type);
        MemorySegment harmless = isCleared ? CErrno.harmlessFunction() : null;
        if (harmless == null) {
            return handle;
        }
        return Cleared.handle(handle, handle(harmless, type), returnsStruct() ? 1 : 0, longestArgument());
    }

    private boolean returnsStruct() {
        return result instanceof StructType;
    }

    private long longestArgument() {
        long longest = 0;
        for (NativeType parameter : parameters) {
            if (parameter instanceof StructType struct) {
                longest = Math.max(longest, Words.rounded(struct.bytes()));
            }
        }
        return longest;
    }

    @SuppressWarnings("restricted") // this module is the one that native access is granted to
    private MethodHandle handle(MemorySegment address, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(address, type, options());
    }

    /** What the linker is told besides the types. */
    Linker.Option[] options() {
        List<Linker.Option> options = new ArrayList<>(3);
        if (firstVariadic != NOT_VARIADIC) {
            options.add(Linker.Option.firstVariadicArg(firstVariadic));
        }
        if (isCritical) {
            boolean takesHeap = parameters.contains(PointerType.HEAP);
            if (takesHeap) {
                Words.prepare();
            }
            options.add(Linker.Option.critical(takesHeap));
        }
        if (captured != null) {
            options.add(captured.option());
        }
        return options.toArray(new Linker.Option[0]);
    }

    /** Only {@code exact} is a value: what is safe on a calling convention is not a matter of choice. */
    static boolean forcesExact(@Nullable String shapes) {
        if (shapes != null && !shapes.equals("exact")) {
            throw new IllegalArgumentException("-D" + SHAPES + "=" + shapes + ": the only value is exact");
        }
        return shapes != null;
    }

    /** The type of the linked handle. */
    MethodType type() {
        List<Class<?>> carriers = new ArrayList<>(parameters.size() + 2);
        if (returnsStruct()) {
            carriers.add(SegmentAllocator.class);
        }
        if (captured != null) {
            carriers.add(MemorySegment.class);
        }
        for (NativeType parameter : parameters) {
            carriers.add(parameter.carrier());
        }
        return MethodType.methodType(result == null ? void.class : result.carrier(), carriers);
    }

    /** Whether the linker is told of sizes as C has them, on this platform. */
    boolean isExact() {
        return EXACT || !isCanonical(ABI);
    }

    /** What the linker is told on this platform. */
    FunctionDescriptor descriptor() {
        return isExact() ? exact(ABI) : canonical();
    }

    /** What the linker is told under that calling convention. */
    FunctionDescriptor descriptor(Abi abi) {
        return isCanonical(abi) ? canonical() : exact(abi);
    }

    /** What stands for {@code ...} has a type of its own in each call, which C reads: its size counts. */
    private boolean isCanonical(Abi abi) {
        return firstVariadic == NOT_VARIADIC && abi.isCanonical(parameters);
    }

    private FunctionDescriptor canonical() {
        MemoryLayout[] arguments = new MemoryLayout[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parameters.get(i).canonical();
        }
        return result == null
                ? FunctionDescriptor.ofVoid(arguments)
                : FunctionDescriptor.of(result.canonical(), arguments);
    }

    FunctionDescriptor exact(Abi abi) {
        MemoryLayout[] arguments = new MemoryLayout[parameters.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = isVariadic(i) ? parameters.get(i).variadic() : abi.exactArgument(parameters, i);
        }
        return result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result.exact(), arguments);
    }

    private boolean isVariadic(int index) {
        return firstVariadic != NOT_VARIADIC && index >= firstVariadic;
    }
}
