package dev.tombolo.benchmarks;

import static dev.tombolo.benchmarks.Rows.AS_THE_IDIOM;
import static dev.tombolo.benchmarks.Rows.NO_ALLOCATION;

import dev.tombolo.benchmarks.callbacks.CallbackCall;
import dev.tombolo.benchmarks.callbacks.FunctionPointerMaking;
import dev.tombolo.benchmarks.callbacks.HeldCallbackCall;
import dev.tombolo.benchmarks.callbacks.PairCallbackCall;
import dev.tombolo.benchmarks.callbacks.RetainedCallbackCall;
import dev.tombolo.benchmarks.callbacks.SortCall;
import dev.tombolo.benchmarks.callbacks.TextCallbackCall;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Row;
import java.util.List;

/** The rows of what C calls. */
final class CallbackRows {
    private static final Goal THAN_A_STUB_A_CALL = new Goal.Faster(10, Contender.NAIVE_ARENA);
    private static final String MADE_BEFOREHAND = "The raw handle is given a function pointer that was made beforehand,"
            + " for this one callback; a binding's is for any, and a call of C after the end is no crash.";

    static final List<Row> ALL = List.of(
            Row.of("`int apply(int (*)(int), int)`, for the call", CallbackCall.class)
                    .floor("apply", "7")
                    .goals(THAN_A_STUB_A_CALL, NO_ALLOCATION)
                    .note(MADE_BEFOREHAND + " With jextract's code a program makes one for each call, which nothing"
                            + " guards: what it throws ends the JVM. JNA and JNR-FFI keep one for each object."),
            Row.of("`int apply_kept(int, int)`, as long as an arena", RetainedCallbackCall.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("The idiom's function pointer keeps what the callback throws, and nothing more."),
            Row.of("`int apply_kept(int, int)`, until its handle is closed", HeldCallbackCall.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("As before. Closing the handle waits for who runs it; the idiom's cannot be closed."),
            Row.of("`struct pair apply_pair(struct pair (*)(struct pair), struct pair)`", PairCallbackCall.class)
                    .floor("apply_pair", "7")
                    .note(MADE_BEFOREHAND),
            Row.of("`int apply_text(int (*)(const char *))`", TextCallbackCall.class)
                    .floor("apply_text", "foo")
                    .goals(THAN_A_STUB_A_CALL)
                    .note(MADE_BEFOREHAND),
            Row.of("`qsort` of 1,000 ints", SortCall.class)
                    .goals(AS_THE_IDIOM)
                    .note("Some 8,700 callbacks a call, each of which reads two ints. The array is copied by all, and"
                            + " the idiom's memory and function pointer were made beforehand."),
            Row.of("a function pointer, made and ended", FunctionPointerMaking.class)
                    .goals(THAN_A_STUB_A_CALL));

    private CallbackRows() {}
}
