package dev.tombolo.runtime.support;

import static java.lang.foreign.MemorySegment.NULL;

import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    private final SpareStubs<T> ofCalls = new SpareStubs<>(0);
    private final SpareStubs<T> ofArenas = new SpareStubs<>(SpareStubs.KEPT_BACK);
    private final SpareStubs<T> ofHandles = new SpareStubs<>(SpareStubs.KEPT_BACK);

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
        if (slot == Scratch.IN_ARENA) {
            return pointer(callback, scratch.arena());
        }
        Stub<T> stub = slot < 0 ? null : ofSlots[slot];
        if (stub == null || !stub.isFree()) {
            stub = another(slot);
        }
        stub.attachToCall(callback);
        scratch.end(stub);
        return stub.address();
    }

    /** The first stub of a slot stays with it; a call that needs several, or has no slot, takes spare ones. */
    private Stub<T> another(int slot) {
        if (slot >= 0 && ofSlots[slot] == null) {
            Stub<T> first = made(slot, false);
            ofSlots[slot] = first;
            return first;
        }
        Stub<T> spare = ofCalls.take();
        return spare == null ? made(Scratch.NO_SLOT, false) : spare;
    }

    @SuppressWarnings("restricted") // this module is the one that native access is granted to
    private long pointer(T callback, Arena arena) {
        Stub<T> spare = ofArenas.take();
        Stub<T> stub = spare == null ? made(Scratch.IN_ARENA, false) : spare;
        NULL.reinterpret(arena, ended -> stub.detach());
        stub.attach(callback);
        return stub.address();
    }

    /** A function pointer that runs the callback until it is closed. */
    public CallbackHandle<T> retain(T callback) {
        if (callback instanceof FunctionPointer pointer) {
            return new CallbackHandle<>(callback, pointer.address(), () -> {});
        }
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        Stub<T> spare = ofHandles.take();
        Stub<T> stub = spare == null ? made(Scratch.IN_ARENA, true) : spare;
        stub.attach(callback);
        return new CallbackHandle<>(callback, stub.address(), stub::detach);
    }

    void takeBack(Stub<T> stub) {
        switch (stub.slot()) {
            case Scratch.NO_SLOT -> ofCalls.giveBack(stub);
            default -> (stub.isCounted() ? ofHandles : ofArenas).giveBack(stub);
        }
    }

    private Stub<T> made(int slot, boolean isCounted) {
        try {
            Stub<T> stub = new Stub<>(this, slot, isCounted);
            stub.setAddress(upcall.stub(target().bindTo(stub)));
            return stub;
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
