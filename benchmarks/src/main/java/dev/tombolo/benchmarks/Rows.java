package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Row;
import java.util.List;

/** Everything that is measured, in the order of the report. */
final class Rows {

    static final List<Row> ALL = List.of(
            Row.of("`int abs(int)`", ScalarCall.class)
                    .floor("abs", "-7")
                    .goals(new Goal.AtMost(1.02, Contender.RAW_HANDLE), new Goal.NoAllocation()),
            Row.of("`int abs(int)`, critical", CriticalCall.class)
                    .floor("abs", "-7")
                    .goals(
                            new Goal.AtMost(1.05, Contender.C),
                            new Goal.AtMost(1.02, Contender.RAW_HANDLE),
                            new Goal.NoAllocation())
                    .note("""
                        The raw handle is what the JDK itself makes of a critical call: its code enters a stub of
                        the JVM, which calls C, so one call and one return more than in C. Nothing that calls
                        through the Foreign Function and Memory API can be below it. C's own figure moves by a
                        tenth with where the linker places the caller and the function.\
                        """),
            string("3 ASCII characters", Text.ASCII_3)
                    .note("The raw handle, here and below, is given a copy that was made beforehand: the call alone."),
            string("64 ASCII characters", Text.ASCII_64)
                    .note("The idiom refuses a NUL; a binding also refuses what UTF-8 cannot express."),
            string("1,024 ASCII characters", Text.ASCII_1024).note("As with 64 characters."),
            string("16 characters é漢", Text.NON_LATIN_16)
                    .note("C copies the finished UTF-8; all others also encode it."));

    private Rows() {}

    private static Row string(String length, Text text) {
        return Row.of("`size_t strlen(const char *)`, " + length, StringArgument.class)
                .with("text", text.name())
                .floor("strlen", text.content())
                .goals(
                        new Goal.AtMost(1.05, Contender.BEST_IDIOM),
                        new Goal.Faster(1.7, Contender.JNI),
                        new Goal.NoAllocation());
    }
}
