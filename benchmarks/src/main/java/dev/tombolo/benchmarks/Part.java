package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.compiling.CompilingPart;
import dev.tombolo.benchmarks.guard.GuardPart;
import dev.tombolo.benchmarks.scaling.ScalingPart;
import dev.tombolo.benchmarks.startup.StartupPart;
import java.util.List;
import java.util.Locale;

/** What can be measured by itself. */
enum Part {
    CALLS,
    STARTUP,
    COMPILING,
    SCALING,
    GUARD;

    private static final List<Part> USUAL = List.of(CALLS, STARTUP, COMPILING, SCALING);

    /**
     * The part of that name, in lower case; without a name all but the guard.
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Part> named(String name) {
        return name.isEmpty() ? USUAL : List.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    void run(boolean isQuick) throws Exception {
        switch (this) {
            case CALLS -> CallsPart.run(isQuick);
            case STARTUP -> StartupPart.run(isQuick);
            case COMPILING -> CompilingPart.run(isQuick);
            case SCALING -> ScalingPart.run(isQuick);
            case GUARD -> GuardPart.run(isQuick);
        }
    }
}
