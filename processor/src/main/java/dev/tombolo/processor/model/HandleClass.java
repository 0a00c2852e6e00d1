package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A valid {@code @Handle} interface: all that writing the class that implements it needs.
 *
 * @param isPublic whether any class can see the interface
 * @param foreignNames simple names that mean something else inside the class than an import would make them mean
 * @param isMarkedGenerated whether the user's module sees {@code @Generated}
 * @param silenced the warnings of javac that the class would get through no fault of its own
 */
public record HandleClass(
        ClassName type, boolean isPublic, Set<String> foreignNames, boolean isMarkedGenerated, List<String> silenced) {

    public HandleClass {
        foreignNames = Set.copyOf(foreignNames);
        silenced = List.copyOf(silenced);
    }

    /** The class to be written. */
    public ClassName name() {
        return nameFor(type);
    }

    /** The class that implements an interface: {@code StatementHandle}, {@code Sqlite_StatementHandle}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Handle");
    }
}
