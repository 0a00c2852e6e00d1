package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * The exceptions that refuse an argument or a result: the function, the parameter, what is wrong, and why or what to do. They are
 * built here, out of line, so that the methods which throw them stay small enough to inline.
 */
final class Refusal {

    private Refusal() {}

    static NullPointerException ofNull(String function, String parameter) {
        return new NullPointerException(function + ": " + parameter + " is null; annotate it @Nullable to pass NULL");
    }

    static NullPointerException ofNullValue(String owner, String name) {
        return new NullPointerException(owner + ": " + name + " is null: C has a value there, and not a pointer");
    }

    static NullPointerException ofNullConstant(String function, String parameter, Class<?> type) {
        return new NullPointerException(function + ": " + parameter
                + " is null: C has no such value, pass a constant of " + type.getSimpleName());
    }

    static NullPointerException ofNullSet(String function, String parameter) {
        return new NullPointerException(function + ": " + parameter + " is null: pass an empty set for 0");
    }

    static NullPointerException ofNullElement(String function, String parameter) {
        return new NullPointerException(function + ": " + parameter + " has a null element: C has no such value");
    }

    static NullPointerException ofNullString(String function, String element) {
        return new NullPointerException(function + ": " + element + " is null: C reads a string there");
    }

    static NullPointerException ofNullResult(String function) {
        return new NullPointerException(function + ": C returned NULL; annotate the result @Nullable to get null");
    }

    static NullPointerException ofNullValues(String function, String parameter) {
        return new NullPointerException(function + ": " + parameter + " is null: pass no values, or an empty array");
    }

    static IllegalArgumentException ofValues(String function, String parameter, int count, int most) {
        return new IllegalArgumentException(
                function + ": " + parameter + " has " + count + " values: " + most + " can be passed");
    }

    static IllegalArgumentException ofValue(String function, String element, Object value) {
        return new IllegalArgumentException(
                value == null
                        ? function + ": " + element + " is null: pass MemorySegment.NULL for NULL"
                        : function + ": " + element + " is of the type "
                                + value.getClass().getTypeName() + ": what crosses is a boxed number, a Boolean, a"
                                + " Character, a String, a MemorySegment, or a handle that can be closed");
    }

    static IllegalArgumentException ofNul(String function, String parameter, int index) {
        return new IllegalArgumentException(function + ": " + parameter + " has a NUL character at index " + index
                + ": C would see only what stands before it");
    }

    static IllegalArgumentException ofSurrogate(String function, String parameter, int index, TextEncoding encoding) {
        return new IllegalArgumentException(function + ": " + parameter + " has an unpaired surrogate at index " + index
                + ": " + encoding + " cannot express it");
    }

    static IllegalArgumentException ofCharacter(
            String function, String parameter, String text, int index, TextEncoding encoding) {
        int codePoint = text.codePointAt(index);
        return new IllegalArgumentException(String.format(
                "%s: %s has '%s' (U+%04X) at index %d: %s cannot express it",
                function, parameter, Character.toString(codePoint), codePoint, index, encoding));
    }

    static IllegalArgumentException ofHeapSegment(String function, String parameter) {
        return new IllegalArgumentException(
                function + ": " + parameter + " is a heap segment: C needs native memory, allocate it from an Arena");
    }

    static IllegalArgumentException ofNullHandle(String function, String parameter) {
        return new IllegalArgumentException(
                function + ": " + parameter + " holds NULL; annotate it @Nullable and pass null to pass NULL");
    }

    static IllegalArgumentException ofNullFunction(String function, String parameter) {
        return new IllegalArgumentException(function + ": " + parameter + " is NULL: there is no function to call");
    }

    static NullPointerException ofNullGiven(String callback, String parameter) {
        return new NullPointerException(
                callback + ": C gave NULL for " + parameter + "; annotate it @Nullable to get null");
    }

    static NullPointerException ofNullAddress(String owner) {
        return new NullPointerException(owner + ": C gave NULL where it is to give the address of a value");
    }

    static IllegalStateException ofGivenCount(String owner, String counter, long count) {
        return new IllegalStateException(
                owner + ": C gave " + count + " for " + counter + ": that is no number of elements");
    }

    static IllegalStateException ofClosedSegment(String function, String parameter, MemorySegment segment) {
        return new IllegalStateException(
                function + ": " + parameter + " is closed: its arena ended before the call (" + segment + ")");
    }

    static WrongThreadException ofForeignSegment(String function, String parameter) {
        return new WrongThreadException(function + ": " + parameter
                + " belongs to another thread: its arena is confined, allocate it from a shared one");
    }

    static IllegalStateException ofEndless(String function, int size) {
        return new IllegalStateException(
                function + ": the result has no NUL among its " + size + " units, so it is no string of C");
    }

    static IllegalArgumentException ofCount(String function, String parameter, int length, String counter, long count) {
        return new IllegalArgumentException(
                function + ": " + counter + " is " + count + ": " + parameter + " has " + elements(length));
    }

    static IllegalArgumentException ofLength(String function, String parameter, int length, int needed) {
        return new IllegalArgumentException(
                function + ": " + parameter + " has " + elements(length) + ": C uses " + needed);
    }

    static IllegalArgumentException ofOtherLength(String variable, String parameter, int length, int needed) {
        return new IllegalArgumentException(
                variable + ": " + parameter + " has " + elements(length) + ": C's array has " + needed);
    }

    private static String elements(int length) {
        return length == 1 ? "1 element" : length + " elements";
    }

    static IllegalArgumentException ofReadOnly(String function, String parameter) {
        return new IllegalArgumentException(
                function + ": " + parameter + " is read-only: C writes to it, or the parameter is to be annotated @In");
    }

    static IllegalArgumentException ofOrder(String function, String parameter, ByteOrder order) {
        return new IllegalArgumentException(function + ": " + parameter + " is " + order
                + ": C reads and writes in this machine's order, ByteOrder.nativeOrder()");
    }

    static IllegalArgumentException ofBufferWithoutMemory(String function, String parameter) {
        return new IllegalArgumentException(
                function + ": " + parameter + " is a view of a CharSequence: copy it to a buffer that has memory");
    }

    static IllegalArgumentException ofAllocation(long bytes, long alignment) {
        return new IllegalArgumentException("no " + bytes + " bytes aligned to " + alignment
                + ": a size is at least 0, an alignment a power of two");
    }

    static IllegalArgumentException ofLength(String owner, String name, long units, int length) {
        return new IllegalArgumentException(
                owner + ": " + name + " takes " + units + " units and a NUL, and C's array has " + length);
    }
}
