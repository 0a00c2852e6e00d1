package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type as the user wrote it in a method, with what marks it nullable.
 *
 * @param name with the type-use annotation, where it is one
 * @param annotations those that can only stand on the declaration
 */
public record JavaType(TypeName name, List<ClassName> annotations) {

    public JavaType {
        annotations = List.copyOf(annotations);
    }

    /** A type that is not marked. */
    public static JavaType of(TypeName name) {
        return new JavaType(name, List.of());
    }
}
