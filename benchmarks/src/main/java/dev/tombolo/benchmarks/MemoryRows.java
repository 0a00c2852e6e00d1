package dev.tombolo.benchmarks;

import static dev.tombolo.benchmarks.Rows.AS_THE_IDIOM;
import static dev.tombolo.benchmarks.Rows.NO_ALLOCATION;

import dev.tombolo.benchmarks.memory.ArrayArgument;
import dev.tombolo.benchmarks.memory.ArrayInOut;
import dev.tombolo.benchmarks.memory.HandleArgument;
import dev.tombolo.benchmarks.memory.HeapArrayArgument;
import dev.tombolo.benchmarks.memory.HeapArrayInOut;
import dev.tombolo.benchmarks.memory.IntFieldGet;
import dev.tombolo.benchmarks.memory.IntFieldUpdate;
import dev.tombolo.benchmarks.memory.Numbers;
import dev.tombolo.benchmarks.memory.OutParameter;
import dev.tombolo.benchmarks.memory.OutResultCall;
import dev.tombolo.benchmarks.memory.TimeFieldGet;
import dev.tombolo.benchmarks.memory.TimeFieldUpdate;
import dev.tombolo.benchmarks.memory.VariableRead;
import dev.tombolo.benchmarks.report.Row;
import java.util.List;

/** The rows of memory that Java and C share. */
final class MemoryRows {

    static final List<Row> ALL = List.of(
            view("`tick->nanos`, an `int`, read", IntFieldGet.class),
            view("`tick->nanos`, an `int`, read and written", IntFieldUpdate.class),
            view("`tick->seconds`, a `time_t`, read", TimeFieldGet.class),
            view("`tick->seconds`, a `time_t`, read and written", TimeFieldUpdate.class),
            Row.of("`int half(int, int *)`, `Ref.OfInt`", OutParameter.class)
                    .floor("half", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("A new `Ref` for each call. The raw handle is given memory that was allocated beforehand,"
                            + " JNI an array."),
            Row.of("`@OutResult` of `int half(int, int *)`", OutResultCall.class)
                    .floor("half", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("It succeeds. The raw handle is given memory that was allocated beforehand."),
            copied("int ends(const int *, int)", "ends", Numbers.INTS_16, ArrayArgument.class)
                    .note("The raw handle is given a copy that was made beforehand, as C is."),
            copied("int ends(const int *, int)", "ends", Numbers.INTS_4096, ArrayArgument.class)
                    .note("As before. So many take an arena for the call."),
            copied("void carry(int *, int)", "carry", Numbers.INTS_16, ArrayInOut.class)
                    .note("There and back. The raw handle copies nothing, nor does C."),
            copied("void carry(int *, int)", "carry", Numbers.INTS_4096, ArrayInOut.class)
                    .note("As before. So many take an arena for the call."),
            inPlace("int ends(const int *, int)", "ends", Numbers.INTS_16, HeapArrayArgument.class),
            inPlace("int ends(const int *, int)", "ends", Numbers.INTS_4096, HeapArrayArgument.class),
            inPlace("void carry(int *, int)", "carry", Numbers.INTS_16, HeapArrayInOut.class),
            inPlace("void carry(int *, int)", "carry", Numbers.INTS_4096, HeapArrayInOut.class),
            Row.of("`int gauge_level(const struct gauge *)`, an owned handle", HandleArgument.class)
                    .floor("gauge_level", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("The idiom keeps the handle open by a compare-and-set before the call and one after it, as a"
                            + " binding does. The raw handle, JNI and C take a pointer that nobody guards."),
            Row.of("`extern int water_level`, read", VariableRead.class)
                    .floor("water_level", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION));

    private MemoryRows() {}

    private static Row view(String access, Class<?> benchmarks) {
        return Row.of(access, benchmarks)
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note("The idiom reads a segment at a constant offset.");
    }

    private static Row copied(String function, String floor, Numbers numbers, Class<?> benchmarks) {
        return Row.of("`%s`, %,d ints".formatted(function, numbers.count()), benchmarks)
                .with("numbers", numbers.name())
                .floor(floor, Integer.toString(numbers.count()))
                .goals(AS_THE_IDIOM, NO_ALLOCATION);
    }

    private static Row inPlace(String function, String floor, Numbers numbers, Class<?> benchmarks) {
        return Row.of("`%s`, critical, %,d ints".formatted(function, numbers.count()), benchmarks)
                .with("numbers", numbers.name())
                .floor(floor, Integer.toString(numbers.count()))
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note("C is given the array as it lies in the Java heap. The raw handle does not look at the count.");
    }
}
