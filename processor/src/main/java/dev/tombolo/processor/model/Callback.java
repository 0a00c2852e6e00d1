package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A valid callback: all that writing its companion needs.
 *
 * @param type the user's interface
 * @param signature of its functions in C
 * @param upcall how C calls an object of it; empty where something of its method cannot come from C or go there
 * @param downcall how an object calls a function of C's; empty where something cannot the other way
 * @param isPublic whether any class can see the interface
 * @param foreignNames simple names that mean something else in the companion than an import would make them mean
 * @param isMarkedGenerated whether the user's module sees {@code @Generated}
 * @param silenced the warnings of javac that the companion would get through no fault of its own
 */
public record Callback(
        ClassName type,
        String signature,
        Optional<Upcall> upcall,
        Optional<Function> downcall,
        boolean isPublic,
        Set<String> foreignNames,
        boolean isMarkedGenerated,
        List<String> silenced) {

    public Callback {
        foreignNames = Set.copyOf(foreignNames);
        silenced = List.copyOf(silenced);
    }

    /** The class to be written. */
    public ClassName name() {
        return nameFor(type);
    }

    /** The class beside a callback's interface: {@code CompareCallback}, {@code LibC_CompareCallback}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Callback");
    }
}
