package dev.tombolo.conformance;

import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/** Prints what the functions of {@link DataModel} say in the data model of this JVM. */
final class DataModelProgram {
    private static final DataModel MODEL = new DataModelBinding();

    private DataModelProgram() {}

    public static void main(String... arguments) {
        printChars();
        printLongs();
        printOthers();
        printPointerWidths();
        printStrings();
    }

    private static void printLongs() {
        print("seenLong", MODEL::seenLong, -1, 2_147_483_647L, 2_147_483_648L, Long.MIN_VALUE);
        print("takenLong", MODEL::takenLong, -1, 2_147_483_648L, 4_294_967_295L);
        print("seenUnsignedLong", MODEL::seenUnsignedLong, 4_294_967_295L, 4_294_967_296L, -1);
        print("takenUnsignedLong", MODEL::takenUnsignedLong, 4_294_967_295L, -1);
    }

    private static void printChars() {
        print("seenChar", x -> MODEL.seenChar((int) x), -1, 127, 128);
        print("takenChar", MODEL::takenChar, 127, 128, 255);
    }

    private static void printOthers() {
        print("seenWchar", x -> MODEL.seenWchar((int) x), 65_535, 65_536);
        print("takenWchar", MODEL::takenWchar, 65_535, 65_536);
        print("seenOff", MODEL::seenOff, 2_147_483_647L, 2_147_483_648L);
        print("takenOff", MODEL::takenOff, -1, 2_147_483_648L);
        print("seenMode", x -> MODEL.seenMode((int) x), 65_535, 65_536);
        print("takenMode", MODEL::takenMode, 65_535, 65_536);
        print("seenSocklen", MODEL::seenSocklen, 2_147_483_647L, 2_147_483_648L);
        print("takenSocklen", MODEL::takenSocklen, 2_147_483_648L);
        print("seenPid", x -> MODEL.seenPid((int) x), -1, 2_147_483_647L);
        print("takenPid", MODEL::takenPid, -1, 4_294_967_297L);
    }

    private static void printPointerWidths() {
        print("seenSize", MODEL::seenSize, -1, 4_294_967_296L);
        print("takenSize", MODEL::takenSize, -1, 4_294_967_296L);
        print("seenSsize", MODEL::seenSsize, -1, 4_294_967_296L);
        print("takenSsize", MODEL::takenSsize, -1, 4_294_967_296L);
        print("seenPtrdiff", MODEL::seenPtrdiff, -1, 4_294_967_296L);
        print("takenPtrdiff", MODEL::takenPtrdiff, -1, 4_294_967_296L);
        print("seenIntptr", MODEL::seenIntptr, -1, 4_294_967_296L);
        print("takenIntptr", MODEL::takenIntptr, -1, 4_294_967_296L);
        print("seenUintptr", MODEL::seenUintptr, -1, 4_294_967_296L);
        print("takenUintptr", MODEL::takenUintptr, -1, 4_294_967_296L);
        print("seenTime", MODEL::seenTime, -1, 4_294_967_296L);
        print("takenTime", MODEL::takenTime, -1, 4_294_967_296L);
    }

    private static void printStrings() {
        print("unitAt(grin, 0)", () -> MODEL.unitAt("\uD83D\uDE00", 0));
        print("unitAt(grin, 1)", () -> MODEL.unitAt("\uD83D\uDE00", 1));
        print("greet()", () -> MODEL.greet().equals("gr\u00FC\uD83D\uDE00"));
    }

    private static void print(String function, LongUnaryOperator call, long... values) {
        for (long value : values) {
            print(function + "(" + value + ")", () -> call.applyAsLong(value));
        }
    }

    /** Prints the answer, or the refusal after making sure that C was not called. */
    private static void print(String call, Supplier<Object> answer) {
        int before = MODEL.timesCalled();
        try {
            System.out.println(call + " = " + answer.get());
        } catch (IllegalArgumentException e) {
            System.out.println(
                    call + (MODEL.timesCalled() == before ? " refused: " : " called, then refused: ") + e.getMessage());
        }
    }
}
