package dev.tombolo.benchmarks.memory;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;

/** The functions of {@code memory.h}, bound as often as there are ways to mean them. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface SharedMemory {

    @Attach
    int half(int n, @Out Ref.OfInt result);

    @Attach("half")
    @OutResult
    int halfOf(int n) throws ErrnoException;

    @Attach
    int ends(@In @CountedBy("n") int[] values, int n);

    @Attach(value = "ends", critical = true)
    int endsInPlace(@In @CountedBy("n") int[] values, int n);

    @Attach
    void carry(@CountedBy("n") int[] values, int n);

    @Attach(value = "carry", critical = true)
    void carryInPlace(@CountedBy("n") int[] values, int n);

    @Attach("gauge_open")
    Gauge open(int level);

    @Attach("gauge_level")
    int level(Gauge gauge);

    @Variable("water_level")
    int waterLevel();
}
