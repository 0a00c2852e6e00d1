package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLinkError;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Handles of functions that could not be linked: each call throws anew, and says what the first said. */
final class Unlinked {

    private Unlinked() {}

    /** Why a function is not linked, where the linker or a lookup that the program supplied throws. */
    static NativeLinkError error(String symbol, RuntimeException failure) {
        NativeLinkError error = failure instanceof IllegalCallerException
                ? NativeAccess.denied()
                : new NativeLinkError(symbol + ": linking it threw " + failure);
        error.initCause(failure);
        return error;
    }

    /** Why a function is not linked whose C type has a struct that cannot cross. */
    static NativeLinkError error(String symbol, UnpassableStruct refused) {
        return new NativeLinkError(symbol + ": " + refused.getMessage());
    }

    /** A handle of that type that throws an error like that one, whatever it is given. */
    static MethodHandle handle(MethodType type, NativeLinkError error) {
        MethodHandle thrower = MethodHandles.throwException(type.returnType(), NativeLinkError.class);
        MethodHandle failing = MethodHandles.foldArguments(thrower, copier().bindTo(error));
        return MethodHandles.dropArguments(failing, 0, type.parameterList());
    }

    /** The same error, with the stack trace of this call. */
    static NativeLinkError copy(NativeLinkError error) {
        NativeLinkError copy = new NativeLinkError(String.valueOf(error.getMessage()));
        copy.initCause(error.getCause());
        return copy;
    }

    private static MethodHandle copier() {
        MethodType type = MethodType.methodType(NativeLinkError.class, NativeLinkError.class);
        try {
            return MethodHandles.lookup().findStatic(Unlinked.class, "copy", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a method of this class is gone", e);
        }
    }
}
