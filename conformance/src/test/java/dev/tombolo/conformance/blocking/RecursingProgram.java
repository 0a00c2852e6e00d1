package dev.tombolo.conformance.blocking;

import java.util.concurrent.FutureTask;

/** Calls C, which calls back, which calls C, until the stack is full. */
final class RecursingProgram {
    private static final Waits C = new Waits_OfGccBinding();

    private RecursingProgram() {}

    public static void main(String[] arguments) throws Exception {
        for (Way way : Way.values()) {
            for (int i = 0; i < 5; i++) {
                FutureTask<String> task = new FutureTask<>(RecursingProgram::overflow);
                way.unstarted(task).start();
                if (!task.get().equals("java.lang.StackOverflowError")) {
                    throw new AssertionError(task.get());
                }
            }
            System.out.println(way + " " + way.call(() -> C.callBetween(0, n -> n, 42)));
        }
    }

    private static String overflow() {
        try {
            return Integer.toString(recurse(0));
        } catch (StackOverflowError expected) {
            return expected.getClass().getName();
        }
    }

    private static int recurse(int depth) {
        return C.callBetween(0, RecursingProgram::recurse, depth + 1);
    }
}
