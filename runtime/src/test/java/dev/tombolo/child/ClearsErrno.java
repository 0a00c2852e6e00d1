package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import dev.tombolo.runtime.support.NativeType;
import dev.tombolo.runtime.support.Scratch;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** Calls a function that leaves errno alone, in many shapes, and prints each errno that is not 0; {@code done} at last. */
public final class ClearsErrno {
    private static final NativeType[] TYPES = {C.INT, C.DOUBLE, C.POINTER, C.FLOAT, C.UINT8_T};
    private static final NativeLibrary LIBRARY = NativeLibrary.of(ClearsErrno.class, "c");

    private ClearsErrno() {}

    public static void main(String[] args) throws Throwable {
        firstCall();
        for (int shape = 0; shape < 25; shape++) {
            callInShape(shape);
        }
        for (int call = 1; call < 300; call++) {
            firstCall();
        }
        System.out.println("done");
    }

    private static void firstCall() throws Throwable {
        try (Scratch scratch = Scratch.claim()) {
            long result = (long) Labs.HANDLE.invokeExact(scratch.callState(), -7L);
            print("labs " + result, scratch);
        }
    }

    /** What C's function is given in registers that it does not read means nothing to it. */
    private static void callInShape(int shape) throws Throwable {
        NativeType[] parameters = new NativeType[1 + shape % 6];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = TYPES[(shape + i * i) % TYPES.length];
        }
        MethodHandle handle =
                Downcall.of(TYPES[shape % TYPES.length], parameters).clearing().link(LIBRARY, "labs");
        try (Scratch scratch = Scratch.claim()) {
            List<Object> arguments = new ArrayList<>(List.of(scratch.callState()));
            for (NativeType parameter : parameters) {
                arguments.add(zero(parameter.carrier()));
            }
            Object result = handle.invokeWithArguments(arguments);
            print("shape " + shape + " " + result, scratch);
        }
    }

    private static Object zero(Class<?> carrier) {
        if (carrier == double.class) {
            return 0.0;
        }
        return carrier == float.class ? (Object) 0f : (Object) 0L;
    }

    private static void print(String call, Scratch scratch) {
        if (scratch.errno() != 0) {
            System.out.println(call + ": errno " + scratch.errno());
        }
    }

    private static final class Labs {
        static final MethodHandle HANDLE =
                Downcall.of(C.LONG, C.LONG).clearing().link(LIBRARY, "labs");
    }
}
