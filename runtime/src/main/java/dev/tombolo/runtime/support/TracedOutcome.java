package dev.tombolo.runtime.support;

import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.system.Platform;
import dev.tombolo.runtime.system.SystemErrorTable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a traced call.
 *
 * @param type the function's
 * @param result null for {@code void}
 * @param captured which number was captured; null for none
 * @param error that number
 */
record TracedOutcome(
        Downcall type, @Nullable Object result, @Nullable CallState captured, int error) {

    // = -1 ENOENT (2)
    String text() {
        String failure = captured != null && error != 0 && mayHaveFailed() ? " " + name(captured) : "";
        return value() + failure;
    }

    /** The number with its name; one that has none says itself what it is. */
    private String name(CallState state) {
        boolean isErrno = state.nameOn(Platform.host()).equals("errno");
        String name = isErrno ? Errno.name(error) : SystemErrorTable.name(error);
        return name.indexOf(' ') < 0 ? name + " (" + error + ")" : name;
    }

    private String value() {
        NativeType declared = type.result();
        if (declared == null || result == null) {
            return "";
        }
        boolean isUnsure = type.isCleared() && error != 0; // whether there is a text then the method's own failure says
        return " = " + TraceText.of(isUnsure && declared == C.STRING ? C.POINTER : declared, result);
    }

    /**
     * Whether the number may mean something. A function that succeeds may leave anything, and callbacks leave what the JVM
     * did meanwhile: it is printed beside a result that looks like a failure's alone. But who has it cleared beforehand goes
     * by the number whatever the result.
     */
    private boolean mayHaveFailed() {
        NativeType declared = type.result();
        if (type.isCleared() || declared == null || result == null) {
            return type.isCleared();
        }
        return switch (declared) {
            case IntegerType integer -> isFailure(integer, integer.extended((long) result));
            case PointerType _ -> TraceText.isNoAddress(TraceText.address(result));
            case FloatType _, StructType _ -> false;
        };
    }

    /** Of what goes with the numbers of Windows' own, 0 is one: they say FALSE. */
    private boolean isFailure(IntegerType integer, long value) {
        if (value == 0) {
            return integer.equals(C.BOOL) || captured != CallState.ERRNO;
        }
        return integer.signed() ? value < 0 : value == integer.extended(-1);
    }
}
