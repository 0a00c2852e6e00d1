package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is measured, in the order of the report. */
public final class Rows {

    private static final Goal AS_THE_HANDLE = new Goal.AtMost(1.02, Contender.RAW_HANDLE);
    static final Goal AS_THE_IDIOM = new Goal.AtMost(1.05, Contender.BEST_IDIOM);
    static final Goal NO_ALLOCATION = new Goal.NoAllocation();
    private static final Goal AS_FEW_BYTES = new Goal.NoMoreAllocation(Contender.BEST_IDIOM);
    private static final String IN_TURN = "Eight of them take turns.";

    private static final List<Row> CALLS = List.of(
            Row.of("`int abs(int)`", ScalarCall.class)
                    .floor("abs", "-7")
                    .goals(AS_THE_HANDLE, NO_ALLOCATION)
                    .note("What jextract and alveolo-ffm generate is written by hand here and below, after its shape;"
                            + " the latter is on no Maven repository. JNR-FFI is told to leave `errno` alone, where"
                            + " that is not what is measured."),
            Row.of("`int abs(int)`, critical", CriticalCall.class)
                    .floor("abs", "-7")
                    .goals(new Goal.AtMost(1.05, Contender.C), AS_THE_HANDLE, NO_ALLOCATION)
                    .note("""
                        The raw handle is what the JDK itself makes of a critical call: its code enters a stub of
                        the JVM, which calls C, so one call and one return more than in C. Nothing that calls
                        through the Foreign Function and Memory API can be below it. C's own figure moves by a
                        tenth with where the linker places the caller and the function.\
                        """),
            string("3 ASCII characters", Text.ASCII_3)
                    .note("The raw handle, here and below, is given a copy that was made beforehand: the call alone."
                            + " The idiom and a binding refuse a NUL inside, the others do not. LWJGL is told to"
                            + " write UTF-8: its own choice is Latin-1, in which other characters are lost."),
            string("64 ASCII characters", Text.ASCII_64)
                    .note("The idiom refuses a NUL; a binding also refuses what UTF-8 cannot express."),
            string("1,024 ASCII characters", Text.ASCII_1024).note("As with 64 characters."),
            string("16 characters é漢", Text.NON_LATIN_16)
                    .note("C copies the finished UTF-8; all others also encode it."),
            Row.of("`int probe(int) throws ErrnoException`", ThrowingCall.class)
                    .floor("probe", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("It succeeds. The raw handle is given memory for `errno` that was made beforehand. What"
                            + " jextract generates captures no `errno`: a program makes a handle of its own, and what"
                            + " is left of jextract is how the state is read."),
            Row.of("`int probe(int)`, `errno = CAPTURE`", CapturingCall.class)
                    .floor("probe", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("What `errno` was is kept for the thread, which C does by itself; in Java it takes a"
                            + " `ThreadLocal`."),
            Row.of("`int probe(int)`, `errno = CLEAR`", ClearingCall.class)
                    .floor("probe_cleared", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("`errno` is set to 0 before the call, kept, and asked for: three things a call."),
            throwingString("3 ASCII characters", Text.ASCII_3),
            throwingString("64 ASCII characters", Text.ASCII_64),
            Row.of("`int added(int, ...)`, an `int` and a `double`", VariadicCall.class)
                    .floor("added", "7")
                    .goals(AS_THE_HANDLE, NO_ALLOCATION)
                    .note("`@Variadic int, double`. What jextract generates takes `Object...` of types that are chosen"
                            + " beforehand."),
            Row.of("`int added(int, ...)`, `Object...`", AnyArgumentsCall.class)
                    .floor("added", "7")
                    .goals(new Goal.Faster(1.7, Contender.NAIVE_ARGUMENTS))
                    .note("The types are looked at in each call. Javac boxes and makes an array in each; the raw"
                            + " handle is that of the row before. The idiom knows these two types and no others,"
                            + " takes no memory for strings, and finds its handle in a map: it is no goal."),
            Row.of("`int same(enum)`", EnumArgument.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("A field of the enum has the values by hand. " + IN_TURN),
            Row.of("`enum same(int)`, dense", DenseEnumResult.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("The values are 0 to 7. " + IN_TURN),
            Row.of("`enum same(int)`, sparse", SparseEnumResult.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("The values are eight between 200 and 500. " + IN_TURN),
            flags("`EnumSet`", SetKind.ENUM_SET),
            flags("`Set.of`", SetKind.IMMUTABLE),
            Row.of("`Set<E> same(int)`", SetResult.class)
                    .goals(AS_THE_IDIOM, AS_FEW_BYTES)
                    .note("An `EnumSet` is allocated by all. " + IN_TURN),
            Row.of("`Flags<E> same(int)`", FlagsResult.class)
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("The flags are asked for one of them and forgotten. " + IN_TURN),
            Row.of("`int same(int)`, converter on `double`", ConvertedCall.class)
                    .floor("tenths", "21.5")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("By hand the arithmetic stands where the call is. C2 sees through converter objects while"
                            + " there is one."),
            Row.of("`int same(int)`, two converters on a record", StackedCall.class)
                    .floor("tenths", "21.5")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("As before; the record that comes back is asked for its value and forgotten."),
            stringResult("5", Length.CHARS_5),
            stringResult("1,024", Length.CHARS_1024),
            ownedResult("5", Length.CHARS_5),
            ownedResult("1,024", Length.CHARS_1024));

    public static final List<Row> ALL = Stream.of(
                    CALLS, StructRows.ALL, MemoryRows.ALL, CallbackRows.ALL, BlockingRows.ALL, SqliteRows.ALL)
            .flatMap(List::stream)
            .toList();

    private Rows() {}

    /**
     * The rows whose title, or the name of whose class, has something in it that the regular expression matches.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static List<Row> named(String expression) {
        Pattern pattern = Pattern.compile(expression);
        List<Row> rows = ALL.stream()
                .filter(row -> pattern.matcher(row.title()).find()
                        || pattern.matcher(row.benchmarks().getName()).find())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no row is named " + expression);
        }
        return rows;
    }

    private static Row string(String length, Text text) {
        return Row.of("`size_t strlen(const char *)`, " + length, StringArgument.class)
                .with("text", text.name())
                .floor("strlen", text.content())
                .goals(AS_THE_IDIOM, new Goal.Faster(1.7, Contender.JNI), NO_ALLOCATION);
    }

    private static Row throwingString(String length, Text text) {
        return Row.of("`int probe_text(const char *) throws ErrnoException`, " + length, ThrowingStringCall.class)
                .with("text", text.name())
                .floor("probe_text", text.content())
                .goals(AS_THE_IDIOM, NO_ALLOCATION);
    }

    private static Row flags(String implementation, SetKind kind) {
        return Row.of("`int same(Set<E>)`, " + implementation, SetArgument.class)
                .with("kind", kind.name())
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note("Three flags of eight. The raw handle is given their bits.");
    }

    private static Row stringResult(String length, Length result) {
        return Row.of("`const char *label(int)`, " + length + " characters", StringResult.class)
                .with("length", result.name())
                .floor("label", Integer.toString(result.chars()))
                .goals(AS_THE_IDIOM, AS_FEW_BYTES);
    }

    private static Row ownedResult(String length, Length result) {
        return Row.of("`char *label_copy(int)`, owned, " + length + " characters", OwnedStringResult.class)
                .with("length", result.name())
                .floor("label_copy", Integer.toString(result.chars()))
                .goals(AS_THE_IDIOM, AS_FEW_BYTES)
                .note("As before, with a `malloc` and a `free` a call.");
    }
}
