package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which contenders cannot run here: a peer's native part may be missing for this machine, or may not load. */
final class Peers {

    /** The simplest call of each. */
    private static final Map<Contender, Runnable> CALLS = Map.of(
            Contender.LWJGL, () -> LwjglLibC.Loaded.LIBC.abs(0),
            Contender.JNA, () -> JnaCalls.Loaded.LIBC.abs(0),
            Contender.JNA_DIRECT, () -> JnaDirect.LibC.abs(0),
            Contender.JNR, () -> JnrCalls.Loaded.LIBC.abs(0));

    /** Those, each of which is reported once. */
    static final Set<Contender> MISSING = missing();

    private Peers() {}

    private static Set<Contender> missing() {
        Set<Contender> missing = EnumSet.noneOf(Contender.class);
        CALLS.forEach((peer, call) -> {
            try {
                call.run();
            } catch (LinkageError e) {
                System.out.println(peer + " is left out, since it does not load: " + e);
                missing.add(peer);
            }
        });
        return missing;
    }
}
