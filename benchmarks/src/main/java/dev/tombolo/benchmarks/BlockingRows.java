package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.blocking.HandedOverCall;
import dev.tombolo.benchmarks.blocking.InPlaceCall;
import dev.tombolo.benchmarks.blocking.ThousandSleeps;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Row;
import java.util.List;

/** The rows of calls that may wait. */
final class BlockingRows {

    static final List<Row> ALL = List.of(
            Row.of("`int abs(int)`, blocking, on a platform thread", InPlaceCall.class)
                    .note("What it costs that an interrupt reaches C. The idiom learns of an interrupt and tells C"
                            + " nothing; the raw handle learns of none."),
            Row.of("`int abs(int)`, blocking, on a virtual thread", HandedOverCall.class)
                    .note("The way to a platform thread and back. The idiom submits a task to a cached pool, and has no"
                            + " way to interrupt it in C."),
            Row.of("1,000 virtual threads in `usleep(1000)`", ThousandSleeps.class)
                    .goals(new Goal.AtMost(3, Contender.THREAD_SLEEP))
                    .slow()
                    .note("Until the last has slept. Pinned is the same function without `blocking`."));

    private BlockingRows() {}
}
