package dev.tombolo.processor.read;

import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Union;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What types are structs and unions of C. */
final class StructKinds {

    private StructKinds() {}

    static Optional<JavaKind> of(TypeElement type) {
        return annotation(type).map(_ -> new JavaKind.Struct(type, isView(type)));
    }

    /** Whether such a type shows memory, and is no copy. */
    static boolean isView(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE;
    }

    /** The {@code @Struct} or {@code @Union} of a type. */
    static Optional<Use> annotation(TypeElement type) {
        return annotations(type).stream().findFirst();
    }

    /** Those of them that it has. */
    static List<Use> annotations(TypeElement type) {
        return Stream.of(Struct.class, Union.class)
                .flatMap(annotation -> Use.of(annotation, type).stream())
                .toList();
    }

    static boolean isUnion(TypeElement type) {
        return Use.of(Union.class, type).isPresent();
    }

    /** {@code struct timespec}. */
    static String spelling(TypeElement type) {
        Use annotation = annotation(type).orElseThrow();
        String tag = annotation.string("value");
        return (annotation.is(Union.class) ? "union " : "struct ") + (tag.isEmpty() ? type.getSimpleName() : tag);
    }
}
