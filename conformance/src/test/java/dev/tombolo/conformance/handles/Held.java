package dev.tombolo.conformance.handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Struct;
import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Given.Pair;
import dev.tombolo.runtime.Ref;
import org.jspecify.annotations.Nullable;

/** Handles that C finds in memory. */
@NativeLib(value = "handles", symbolPrefix = "box_")
interface Held {

    /** Starts with a pair. */
    @Struct
    record Outer(Pair pair, @Length(2) @Nullable Box[] others) {}

    @Attach("wait_pair")
    int await(Pair pair);

    @Attach("wait_pair_at")
    int awaitAt(@ByReference @Nullable Pair pair);

    @Attach("wait_pair_at")
    int awaitAt(@ByReference Outer outer);

    @Attach("wait_pairs")
    int awaitLast(@In @CountedBy("count") Pair[] pairs, int count);

    @Attach("wait_pair_at")
    int awaitAt(Ref<Pair> pair);

    @Attach("wait_at")
    int awaitBox(@Borrowed Ref<Box> box);

    @Attach("wait_all")
    int awaitLast(@In @CountedBy("count") Box[] all, int count);

    @Attach("sum_all")
    int sum(@In @CountedBy("count") Box[] all, int count);

    @Attach("number_or")
    int numberOr(@ByReference @Nullable Outer outer, int otherwise);
}
