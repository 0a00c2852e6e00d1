package dev.tombolo.benchmarks;

import java.util.EnumSet;
import java.util.Set;

/** What a set of flags is implemented by. */
public enum SetKind {
    ENUM_SET,
    IMMUTABLE;

    Set<OpenFlag> of(OpenFlag first, OpenFlag second, OpenFlag third) {
        return switch (this) {
            case ENUM_SET -> EnumSet.of(first, second, third);
            case IMMUTABLE -> Set.of(first, second, third);
        };
    }
}
