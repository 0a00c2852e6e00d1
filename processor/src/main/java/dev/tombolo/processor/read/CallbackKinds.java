package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.Callback;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What types are function pointers of C. */
final class CallbackKinds {
    static final ClassName HANDLE = ClassName.get("dev.tombolo.runtime", "CallbackHandle");

    private static final String CURE = "use CallbackHandle of an interface with @Callback";

    private CallbackKinds() {}

    static Optional<JavaKind> of(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (annotation(element).isPresent()) {
            return Optional.of(new JavaKind.Callback(element));
        }
        return element.getQualifiedName().contentEquals(HANDLE.canonicalName())
                ? Optional.of(ofHandle(type))
                : Optional.empty();
    }

    private static JavaKind ofHandle(DeclaredType type) {
        return type.getTypeArguments().stream()
                .map(JavaKind::of)
                .filter(JavaKind.Callback.class::isInstance)
                .<JavaKind>map(kind -> new JavaKind.HeldCallback(((JavaKind.Callback) kind).type()))
                .findFirst()
                .orElseGet(() -> new JavaKind.Unsupported(CURE));
    }

    static Optional<Use> annotation(TypeElement type) {
        return Use.of(Callback.class, type);
    }
}
