package dev.tombolo.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/**
 * What a parameter or result is.
 *
 * @param javaType in the method
 * @param cType in the function
 */
public record Value(JavaType javaType, CType cType, Crossing crossing) {

    /** The simple names of the user's classes that the method mentions for it. */
    public Stream<String> mentioned() {
        return Stream.concat(classes(javaType.name()), crossing.called().stream())
                .map(name -> name.topLevelClassName().simpleName());
    }

    private static Stream<ClassName> classes(TypeName type) {
        return switch (type) {
            case ClassName name -> Stream.of(name);
            case ArrayTypeName array -> classes(array.componentType());
            case ParameterizedTypeName generic ->
                generic.typeArguments().stream().flatMap(Value::classes);
            default -> Stream.of();
        };
    }

    /** What it becomes behind all converters. */
    public Value innermost() {
        return crossing instanceof Crossing.Converted converted
                ? converted.inner().innermost()
                : this;
    }

    /** The Java types on its way, its own first. */
    Stream<TypeName> types() {
        return Stream.concat(
                Stream.of(javaType.name()), crossing.behind().stream().flatMap(Value::types));
    }
}
