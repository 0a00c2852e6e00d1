package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;

/** The functions of {@code structs.h}, one of them twice. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface Structs {
    @Attach("pair_sum")
    long sum(Pair pair);

    @Attach("pair_sum_at")
    long sumAt(@ByReference Pair pair);

    @Attach("pair_from")
    Pair pairFrom(long n);

    @Attach("pair_write")
    @OutResult
    Pair pairWritten(long n) throws ErrnoException;

    @Attach("pair_write")
    int write(long n, @Out Ref<Pair> pair);

    @Attach("triple_sum")
    long sum(Triple triple);

    @Attach("triple_sum_at")
    long sumAt(@ByReference Triple triple);

    @Attach("triple_from")
    Triple tripleFrom(long n);

    @Attach("triple_write")
    @OutResult
    Triple tripleWritten(long n) throws ErrnoException;

    @Attach("octet_sum")
    long sum(Octet octet);

    @Attach("octet_sum_at")
    long sumAt(@ByReference Octet octet);

    @Attach("octet_from")
    Octet octetFrom(long n);

    @Attach("octet_write")
    @OutResult
    Octet octetWritten(long n) throws ErrnoException;

    @Attach("mixed_sum")
    long sum(Mixed mixed);

    @Attach("mixed_from")
    Mixed mixedFrom(long n);
}
