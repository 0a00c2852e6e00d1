package dev.tombolo.benchmarks.scaling;

import dev.tombolo.benchmarks.Probes;
import dev.tombolo.benchmarks.ProbesBinding;
import dev.tombolo.benchmarks.blocking.Waits;
import dev.tombolo.benchmarks.blocking.WaitsBinding;
import dev.tombolo.benchmarks.callbacks.CallingBack;
import dev.tombolo.benchmarks.callbacks.CallingBackBinding;
import dev.tombolo.benchmarks.callbacks.CallingBack_IntOperationCallback;
import dev.tombolo.benchmarks.callbacks.Keeping;
import dev.tombolo.benchmarks.callbacks.KeepingBinding;
import dev.tombolo.benchmarks.memory.SharedMemory;
import dev.tombolo.benchmarks.memory.SharedMemoryBinding;
import dev.tombolo.benchmarks.structs.Octet;
import dev.tombolo.benchmarks.structs.Pair;
import dev.tombolo.benchmarks.structs.Structs;
import dev.tombolo.benchmarks.structs.StructsBinding;
import dev.tombolo.runtime.Ref;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.concurrent.ThreadLocalRandom;

/** Some calls of one kind; each of them takes and gives back all that it takes. */
enum Work {
    STRINGS {
        @Override
        void run() throws IOException {
            PROBES.probeText("é".repeat(any(LONG_TEXT)));
            PROBES.probeText("a".repeat(any(LONG_TEXT)));
            PROBES.labelCopy(any(LABEL));
            PROBES.label(any(LABEL));
        }
    },
    ERRNO {
        @Override
        void run() throws IOException {
            PROBES.probe(any(LABEL));
            PROBES.probeCapturing(any(LABEL));
            PROBES.probeCleared(any(LABEL));
        }
    },
    STRUCTS {
        @Override
        void run() throws IOException {
            long n = any(LABEL);
            STRUCTS_BINDING.sum(STRUCTS_BINDING.pairFrom(n));
            STRUCTS_BINDING.sumAt(new Octet(n, 2, 3, 4, 5, 6, 7, 8));
            STRUCTS_BINDING.octetFrom(n);
            STRUCTS_BINDING.pairWritten(n);
            STRUCTS_BINDING.write(n, Ref.<Pair>empty());
        }
    },
    CALLBACKS {
        @Override
        void run() {
            int n = any(LABEL);
            CALLING_BACK.apply(value -> value + n, n);
            CALLING_BACK.applyText(text -> CALLING_BACK.apply(value -> value, text.length()));
            int[] values = ThreadLocalRandom.current().ints(LABEL).toArray();
            CALLING_BACK.qsort(values, values.length, Integer.BYTES, Integer::compare);
        }
    },
    /** One thread's: C has two places for what it keeps. */
    KEPT_CALLBACKS {
        @Override
        void run() {
            int n = any(LABEL);
            try (var handle = CallingBack_IntOperationCallback.retain(value -> value + n)) {
                KEEPING.keepHeld(0, handle);
                KEEPING.applyKept(0, n);
            }
            try (Arena arena = Arena.ofConfined()) {
                KEEPING.keep(1, value -> value + n, arena);
                KEEPING.applyKept(1, n);
            }
        }
    },
    HANDLES {
        @Override
        void run() {
            try (var gauge = SHARED_MEMORY.open(any(LABEL))) {
                SHARED_MEMORY.level(gauge);
            }
        }
    },
    /** Waits until it is interrupted, more often than not. */
    WAITS {
        @Override
        void run() {
            WAITS_BINDING.usleep(any(MILLISECONDS));
            Thread.interrupted();
        }
    };

    private static final int LONG_TEXT = 40_000;
    private static final int LABEL = 1_000;
    private static final int MILLISECONDS = 20_000;

    private static final Probes PROBES = new ProbesBinding();
    private static final Structs STRUCTS_BINDING = new StructsBinding();
    private static final CallingBack CALLING_BACK = new CallingBackBinding();
    private static final Keeping KEEPING = new KeepingBinding();
    private static final SharedMemory SHARED_MEMORY = new SharedMemoryBinding();
    private static final Waits WAITS_BINDING = new WaitsBinding();

    abstract void run() throws IOException;

    private static int any(int below) {
        return ThreadLocalRandom.current().nextInt(1, below);
    }
}
