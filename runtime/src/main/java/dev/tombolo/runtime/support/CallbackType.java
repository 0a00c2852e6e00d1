package dev.tombolo.runtime.support;

import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A callback's interface together with its C type: makes function pointers of the interface's objects.
 *
 * @param <T> the interface
 */
public final class CallbackType<T> {

    private final String name;
    private final Upcall upcall;
    private final MethodHandles.Lookup companion;

    /** For each slot of scratch memory a stub, which only the call in that slot uses. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private final @Nullable Stub<T>[] ofSlots = new Stub[Scratch.SLOTS];

    private final SpareStubs<T> ofCalls = SpareStubs.ofCalls();
    private final SpareStubs<T> ofArenas = SpareStubs.ofArenas();
    private final SpareStubs<T> ofHandles = SpareStubs.ofHandles();

    private CallbackType(String name, Upcall upcall, MethodHandles.Lookup companion) {
        this.name = name;
        this.upcall = upcall;
        this.companion = companion;
    }

    /**
     * The type of an interface, whose companion has a static method {@code upcall} that takes a {@link Stub} and the
     * carriers of the parameters, and returns that of the result.
     *
     * @param name how messages call the interface
     */
    public static <T> CallbackType<T> of(String name, Upcall upcall, MethodHandles.Lookup companion) {
        return new CallbackType<>(name, upcall, companion);
    }

    /**
     * A function pointer that runs the callback as long as the scratch memory lives: for the call or, if it is that of
     * an arena, until that is closed.
     */
    public long pointer(T callback, Scratch scratch) {
        if (callback instanceof FunctionPointer pointer) {
            return pointer.address();
        }
        int slot = scratch.slot();
        if (slot < 0) {
            return pointerWithoutSlot(callback, scratch);
        }
        Stub<T> stub = ofSlots[slot];
        if (stub == null || !stub.isFree()) {
            stub = another(slot);
        }
        stub.attach(callback, scratch);
        return stub.address();
    }

    /** The first stub of a slot stays with it; a call that needs several takes spare ones. */
    private Stub<T> another(int slot) {
        if (ofSlots[slot] != null) {
            return ofCalls.take(this);
        }
        Stub<T> first = new Stub<>(this, null);
        ofSlots[slot] = first;
        return first;
    }

    private long pointerWithoutSlot(T callback, Scratch scratch) {
        if (scratch.slot() == Scratch.IN_ARENA) {
            return pointer(callback, scratch.arena());
        }
        Stub<T> stub = ofCalls.take(this);
        stub.attach(callback, scratch);
        return stub.address();
    }

    private long pointer(T callback, Arena arena) {
        Stub<T> stub = ofArenas.take(this);
        stub.attach(callback);
        try {
            endWith(arena, new Ending(stub));
        } catch (RuntimeException refused) { // the arena is closed, or another thread's
            stub.detach();
            throw refused;
        }
        return stub.address();
    }

    @SuppressWarnings("restricted") // this module is the one that native access is granted to
    private static void endWith(Arena arena, Ending ending) {
        MemorySegment.NULL.reinterpret(arena, ending);
    }

    /** A function pointer that runs the callback until it is closed. */
    public CallbackHandle<T> retain(T callback) {
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        if (callback instanceof FunctionPointer pointer) {
            return new CallbackHandle<>(callback, pointer.address(), Ending.OF_NOTHING);
        }
        Stub<T> stub = ofHandles.take(this);
        stub.attach(Objects.requireNonNull(callback, "callback"));
        return new CallbackHandle<>(callback, stub.address(), new Ending(stub));
    }

    /** Makes the function that C calls; its address. */
    long link(Stub<T> stub) {
        Upcalls.prepare();
        try {
            return upcall.stub(target().bindTo(stub));
        } catch (UnpassableStruct refused) {
            throw new NativeLinkError(name + ": " + refused.getMessage());
        }
    }

    private MethodHandle target() {
        MethodType type = upcall.type().insertParameterTypes(0, Stub.class);
        try {
            return companion.findStatic(companion.lookupClass(), "upcall", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + ": its companion has no such method", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
