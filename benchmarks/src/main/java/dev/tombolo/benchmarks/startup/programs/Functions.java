package dev.tombolo.benchmarks.startup.programs;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.NativeLib;

/** One function of each kind that costs something of its own at its first call. */
@NativeLib({"target/startup/libfunctions.so", "target/startup/libfunctions.dylib"})
public interface Functions {

    @Callback
    interface IntOperation {
        int apply(int n);
    }

    @Attach(value = "same", blocking = true)
    int sameThatWaits(int n);

    @Attach("probe_text")
    int length(String text);

    @Attach
    int apply(IntOperation operation, int n);
}
