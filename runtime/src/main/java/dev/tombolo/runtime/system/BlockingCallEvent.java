package dev.tombolo.runtime.system;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** A call of a function that may wait, for Java's flight recorder. */
public final class BlockingCallEvent {
    private static final boolean CAN_RECORD =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private final Recorded event = new Recorded();

    private BlockingCallEvent() {}

    /** Begins it; null where nothing was recorded so far, in which case loading the event's class would take a tenth of a second. */
    public static @Nullable BlockingCallEvent begin() {
        if (!CAN_RECORD || !FlightRecorder.isInitialized()) {
            return null;
        }
        BlockingCallEvent begun = new BlockingCallEvent();
        begun.event.begin();
        return begun;
    }

    /** Ends it, and writes it where it lasted long enough. */
    public void end(Class<?> contract, String function, boolean isHandedOver) {
        event.end();
        if (event.shouldCommit()) {
            event.contract = contract;
            event.function = function;
            event.handedOver = isHandedOver;
            event.commit();
        }
    }

    @Name("dev.tombolo.BlockingCall")
    @Label("Blocking Native Call")
    @Description("A call of a C function that is declared blocking")
    @Category({"Tombolo"})
    @Threshold("10 ms")
    @SuppressWarnings("unused") // the recorder reads the fields
    private static final class Recorded extends Event {
        @Label("Contract")
        @Nullable
        Class<?> contract;

        @Label("Function")
        @Nullable
        String function;

        @Label("Handed Over")
        @Description("Whether a virtual thread had a platform thread make the call")
        boolean handedOver;
    }
}
