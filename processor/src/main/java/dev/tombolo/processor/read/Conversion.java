package dev.tombolo.processor.read;

import dev.tombolo.annotations.Convert;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Where converters are named.
 *
 * @param use a {@code @Convert}, or a {@code @Typedef}
 * @param values the element of it that names them
 */
record Conversion(Origin origin, Use use, String values) {

    /** What holds them: what stands first wins. */
    enum Origin {
        SLOT("@Convert"),
        TYPEDEF("convert"),
        TYPE("@Convert");

        private final String what;

        Origin(String what) {
            this.what = what;
        }

        /** What a user wrote. */
        String what() {
            return what;
        }
    }

    /** That of a slot: its own, its typedef's, or its type's. */
    static Optional<Conversion> of(Slot slot, CTypeReader scope) {
        return slot.convert()
                .map(use -> new Conversion(Origin.SLOT, use, "value"))
                .or(() -> ofTypedef(slot, scope))
                .or(() -> ofType(slot));
    }

    private static Optional<Conversion> ofTypedef(Slot slot, CTypeReader scope) {
        return slot.cTypes().stream()
                .limit(1)
                .flatMap(use -> scope.converting(Slot.cTypeOf(use).string("value")).stream())
                .map(Conversion::ofTypedef)
                .findFirst();
    }

    static Conversion ofTypedef(Use typedef) {
        return new Conversion(Origin.TYPEDEF, typedef, "convert");
    }

    private static Optional<Conversion> ofType(Slot slot) {
        return slot.type() instanceof DeclaredType declared
                ? ofType((TypeElement) declared.asElement())
                : Optional.empty();
    }

    static Optional<Conversion> ofType(TypeElement type) {
        return Use.of(Convert.class, type).map(use -> new Conversion(Origin.TYPE, use, "value"));
    }

    /** What is named, outermost first: classes, and whatever else a user may write. */
    List<Object> named() {
        return use.list(values).stream().<Object>map(AnnotationValue::getValue).toList();
    }
}
