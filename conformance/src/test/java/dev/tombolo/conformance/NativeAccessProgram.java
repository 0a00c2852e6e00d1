package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;

/** Calls each kind of function twice and prints what comes of it. */
final class NativeAccessProgram {
    private static final LibC LIBC = new NativeAccessProgram_LibCBinding();

    @NativeLib("c")
    interface LibC {
        @Attach
        int abs(int j);

        @Attach
        @SizeT
        long strlen(String s);

        @Attach(value = "strlen", critical = true)
        @SizeT
        long criticalStrlen(String s);

        @Attach
        String strerror(int number);

        @Attach("strerror")
        MemorySegment rawStrerror(int number);

        @Attach
        @CType("unsigned long")
        long strtoul(String s, MemorySegment end, int base);
    }

    private NativeAccessProgram() {}

    public static void main(String... arguments) {
        for (int time = 0; time < 2; time++) {
            print("abs", () -> LIBC.abs(-1));
            print("strlen", () -> LIBC.strlen("abc"));
            print("criticalStrlen", () -> LIBC.criticalStrlen("abc"));
            print("strerror", () -> LIBC.strerror(2) != null);
            print("rawStrerror", () -> LIBC.rawStrerror(2) != null);
            print("strtoul", () -> LIBC.strtoul("12", MemorySegment.NULL, 10));
        }
    }

    private static void print(String call, Supplier<Object> answer) {
        try {
            System.out.println(call + " = " + answer.get());
        } catch (Throwable t) {
            System.out.println(call + ": " + t);
        }
    }
}
