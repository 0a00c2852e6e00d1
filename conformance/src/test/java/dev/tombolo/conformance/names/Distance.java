package dev.tombolo.conformance.names;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** An enum of another package than its users'. */
@NativeEnum(type = "long")
public enum Distance {
    @EnumValue(-2_000_000_000)
    BEHIND,
    @EnumValue(0)
    HERE,
    @EnumValue(2_000_000_000)
    AHEAD
}
