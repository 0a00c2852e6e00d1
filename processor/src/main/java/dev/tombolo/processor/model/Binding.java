package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A valid contract: all that writing its binding needs.
 *
 * @param contract the user's interface
 * @param name the class to be written
 * @param isPublic whether any class can see the contract
 * @param library the candidates for its library, maybe none
 * @param functions in the order of their methods
 * @param variables in the order of their methods
 * @param isCalledBack whether C keeps callbacks, and any of the functions may run them
 * @param methodsWithoutParameters the names of those that the contract has, bound or not
 * @param foreignNames simple names that mean something else inside the binding than an import would make them mean
 * @param isMarkedGenerated whether the user's module sees {@code @Generated}
 * @param silenced the warnings of javac that the binding would get through no fault of its own
 */
public record Binding(
        ClassName contract,
        ClassName name,
        boolean isPublic,
        List<String> library,
        List<Function> functions,
        List<Variable> variables,
        boolean isCalledBack,
        Set<String> methodsWithoutParameters,
        Set<String> foreignNames,
        boolean isMarkedGenerated,
        List<String> silenced) {

    public Binding {
        library = List.copyOf(library);
        functions = List.copyOf(functions);
        variables = List.copyOf(variables);
        methodsWithoutParameters = Set.copyOf(methodsWithoutParameters);
        foreignNames = Set.copyOf(foreignNames);
        silenced = List.copyOf(silenced);
    }
}
