package dev.tombolo.benchmarks;

import static dev.tombolo.benchmarks.Rows.AS_THE_IDIOM;
import static dev.tombolo.benchmarks.Rows.NO_ALLOCATION;

import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.structs.MixedArgument;
import dev.tombolo.benchmarks.structs.MixedResult;
import dev.tombolo.benchmarks.structs.OctetArgument;
import dev.tombolo.benchmarks.structs.OctetOutResult;
import dev.tombolo.benchmarks.structs.OctetPointer;
import dev.tombolo.benchmarks.structs.OctetResult;
import dev.tombolo.benchmarks.structs.PairArgument;
import dev.tombolo.benchmarks.structs.PairOutResult;
import dev.tombolo.benchmarks.structs.PairPointer;
import dev.tombolo.benchmarks.structs.PairRef;
import dev.tombolo.benchmarks.structs.PairResult;
import dev.tombolo.benchmarks.structs.TripleArgument;
import dev.tombolo.benchmarks.structs.TripleOutResult;
import dev.tombolo.benchmarks.structs.TriplePointer;
import dev.tombolo.benchmarks.structs.TripleResult;
import java.util.List;

/** The rows of structs, most of {@code int64_t} alone, so that the way is measured and not a conversion. */
final class StructRows {

    private static final String IN_PLACE =
            "The record's fields are added up, and it is forgotten. The raw handle is given"
                    + " memory that was allocated beforehand.";

    private static final String COPIED =
            "The raw handle is given a copy that was made beforehand; JNI reads the fields by their ids.";

    static final List<Row> ALL = List.of(
            argument("pair", 16, PairArgument.class)
                    .note(COPIED
                            + " The peers are given the record too, and copy it. JNR-FFI passes no struct by value."),
            argument("triple", 24, TripleArgument.class),
            argument("octet", 64, OctetArgument.class),
            result("pair", 16, PairResult.class),
            result("triple", 24, TripleResult.class),
            result("octet", 64, OctetResult.class),
            Row.of("`int64_t mixed_sum(struct mixed)`, 12 bytes", MixedArgument.class)
                    .floor("mixed_sum", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("An `int`, a `short`, a `char` and a `float`. The raw handle is given a copy that was made"
                            + " beforehand."),
            Row.of("`struct mixed mixed_from(int64_t)`, 12 bytes", MixedResult.class)
                    .floor("mixed_from", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note(IN_PLACE),
            pointer("pair", 16, PairPointer.class),
            pointer("triple", 24, TriplePointer.class),
            pointer("octet", 64, OctetPointer.class),
            outResult("pair", 16, PairOutResult.class),
            outResult("triple", 24, TripleOutResult.class),
            outResult("octet", 64, OctetOutResult.class),
            Row.of("`int pair_write(int64_t, struct pair *)`, `Ref<Pair>`", PairRef.class)
                    .floor("pair_write", "7")
                    .goals(AS_THE_IDIOM, NO_ALLOCATION)
                    .note("A new `Ref` for each call. " + IN_PLACE));

    private StructRows() {}

    private static Row argument(String name, int bytes, Class<?> benchmarks) {
        return Row.of("`int64_t %1$s_sum(struct %1$s)`, %2$d bytes".formatted(name, bytes), benchmarks)
                .floor(name + "_sum", "7")
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note(COPIED);
    }

    private static Row result(String name, int bytes, Class<?> benchmarks) {
        return Row.of("`struct %1$s %1$s_from(int64_t)`, %2$d bytes".formatted(name, bytes), benchmarks)
                .floor(name + "_from", "7")
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note(IN_PLACE);
    }

    private static Row pointer(String name, int bytes, Class<?> benchmarks) {
        return Row.of("`int64_t %1$s_sum_at(const struct %1$s *)`, %2$d bytes".formatted(name, bytes), benchmarks)
                .floor(name + "_sum_at", "7")
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note("A pointer to a copy of a record. The raw handle is given one that was made beforehand.");
    }

    private static Row outResult(String name, int bytes, Class<?> benchmarks) {
        return Row.of(
                        "`@OutResult` of `int %1$s_write(int64_t, struct %1$s *)`, %2$d bytes".formatted(name, bytes),
                        benchmarks)
                .floor(name + "_write", "7")
                .goals(AS_THE_IDIOM, NO_ALLOCATION)
                .note("It succeeds. " + IN_PLACE);
    }
}
