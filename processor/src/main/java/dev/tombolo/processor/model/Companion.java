package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A valid native enum: all that writing its companion needs.
 *
 * @param isPublic whether any class can see the enum
 * @param cType of its values
 * @param constants in their order; at least one
 * @param foreignNames simple names that mean something else in the enum's package than an import would make them mean
 * @param isMarkedGenerated whether the user's module sees {@code @Generated}
 * @param silenced the warnings of javac that the companion would get through no fault of its own
 */
public record Companion(
        ClassName type,
        boolean isPublic,
        CType.IntegerType cType,
        List<Constant> constants,
        Set<String> foreignNames,
        boolean isMarkedGenerated,
        List<String> silenced) {

    public Companion {
        constants = List.copyOf(constants);
        foreignNames = Set.copyOf(foreignNames);
        silenced = List.copyOf(silenced);
    }

    /** The class to be written. */
    public ClassName name() {
        return nameFor(type);
    }

    /** The class beside an enum that knows its values: {@code WhenceEnum}, {@code LibC_WhenceEnum}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Enum");
    }

    /**
     * One of the enum's constants.
     *
     * @param value sign- or zero-extended, as the C type asks
     * @param isAlias whether results of that value become another constant
     * @param isDefault whether results of unknown values become this one
     */
    public record Constant(String name, long value, boolean isAlias, boolean isDefault) {}
}
