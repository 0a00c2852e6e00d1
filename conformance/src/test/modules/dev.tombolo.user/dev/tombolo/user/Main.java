package dev.tombolo.user;

import java.util.function.Supplier;

/** Calls each function twice and prints what comes of it. */
final class Main {
    private static final LibC LIBC = new LibCBinding();

    private Main() {}

    public static void main(String... arguments) {
        for (int time = 0; time < 2; time++) {
            print("strlen", () -> LIBC.strlen("abc"));
            print("abs", () -> LIBC.abs(-1));
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
