package dev.tombolo.runtime.support;

import java.lang.foreign.ValueLayout;

/** A C floating-point type; its bits cross unchanged. */
public enum FloatType implements NativeType {
    FLOAT,
    DOUBLE;

    @Override
    public ValueLayout canonical() {
        return exact();
    }

    @Override
    public ValueLayout exact() {
        return this == FLOAT ? ValueLayout.JAVA_FLOAT : ValueLayout.JAVA_DOUBLE;
    }

    @Override
    public boolean isFloating() {
        return true;
    }
}
