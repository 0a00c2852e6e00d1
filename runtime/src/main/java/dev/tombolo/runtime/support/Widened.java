package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Handles of exact shapes, made to look canonical, and the other way round. */
final class Widened {

    private Widened() {}

    /**
     * The handle with that type: integers are cut on the way in and sign-extended on the way out, pointers that
     * cross as {@code long} become segments and come from them.
     */
    static MethodHandle handle(MethodHandle exact, MethodType type) {
        MethodHandle handle = exact;
        for (int i = 0; i < type.parameterCount(); i++) {
            if (isAddress(type.parameterType(i), exact.type().parameterType(i))) {
                handle = MethodHandles.filterArguments(handle, i, segmentOfAddress());
            }
        }
        if (isAddress(type.returnType(), exact.type().returnType())) {
            handle = MethodHandles.filterReturnValue(handle, addressOfSegment());
        }
        return MethodHandles.explicitCastArguments(handle, type);
    }

    /** A canonical handle made to look exact, for C to call: the other way round. */
    static MethodHandle target(MethodHandle canonical, MethodType type) {
        MethodHandle handle = canonical;
        for (int i = 0; i < type.parameterCount(); i++) {
            if (isAddress(canonical.type().parameterType(i), type.parameterType(i))) {
                handle = MethodHandles.filterArguments(handle, i, addressOfSegment());
            }
        }
        if (isAddress(canonical.type().returnType(), type.returnType())) {
            handle = MethodHandles.filterReturnValue(handle, segmentOfAddress());
        }
        return MethodHandles.explicitCastArguments(handle, type);
    }

    private static boolean isAddress(Class<?> canonical, Class<?> exact) {
        return canonical == long.class && exact == MemorySegment.class;
    }

    private static MethodHandle segmentOfAddress() {
        MethodType type = MethodType.methodType(MemorySegment.class, long.class);
        try {
            return MethodHandles.publicLookup().findStatic(MemorySegment.class, "ofAddress", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not the MemorySegment of JDK 22 or later", e);
        }
    }

    private static MethodHandle addressOfSegment() {
        MethodType type = MethodType.methodType(long.class);
        try {
            return MethodHandles.publicLookup().findVirtual(MemorySegment.class, "address", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not the MemorySegment of JDK 22 or later", e);
        }
    }
}
