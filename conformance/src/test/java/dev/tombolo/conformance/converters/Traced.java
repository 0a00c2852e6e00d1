package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.util.ArrayList;
import java.util.List;

/** Keeps a record of what is converted; fails where it is told to. */
@Converter
public final class Traced {
    static final List<String> EVENTS = new ArrayList<>();

    private Traced() {}

    /** What is to be converted: a number, and which step fails. */
    record Value(int number, String failing) {}

    /** A failure of the user's own. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    static long toNative(Value value) throws Failed {
        step("convert " + value.number, value.failing);
        return value.number;
    }

    static Value fromNative(long value) throws Failed {
        step("result " + value, value < 0 ? "result " + value : "");
        return new Value((int) value, "");
    }

    static void release(long value) throws Failed {
        step("release " + value, value == 9 ? "release 9" : "");
    }

    private static void step(String step, String failing) throws Failed {
        EVENTS.add(step);
        if (step.equals(failing)) {
            throw new Failed(step);
        }
    }
}
