package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;

/** The functions of {@code structs.h}. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface Structs {
    @Attach("pair_sum")
    long sum(Pair pair);

    @Attach("pair_sum_at")
    long sumAt(@ByReference Pair pair);

    @Attach("pair_from")
    Pair pairFrom(long n);

    @Attach("triple_sum")
    long sum(Triple triple);

    @Attach("triple_sum_at")
    long sumAt(@ByReference Triple triple);

    @Attach("triple_from")
    Triple tripleFrom(long n);

    @Attach("octet_sum")
    long sum(Octet octet);

    @Attach("octet_sum_at")
    long sumAt(@ByReference Octet octet);

    @Attach("octet_from")
    Octet octetFrom(long n);
}
