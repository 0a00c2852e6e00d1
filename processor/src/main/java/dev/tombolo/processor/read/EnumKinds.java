package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.NativeEnum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What enums and sets of them are to C. */
final class EnumKinds {
    static final ClassName SET = ClassName.get(Set.class);
    static final ClassName FLAGS = ClassName.get("dev.tombolo.runtime", "Flags");

    private static final String CURE_FOR_ELEMENTS = "use Set or Flags of a @NativeEnum for the bits of a mask";

    private EnumKinds() {}

    /** The kind of a type that is an enum, or that has to do with sets. */
    static Optional<JavaKind> of(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(ofEnum(element));
        }
        if (isNamed(element, SET)) {
            return Optional.of(ofSet(type, false));
        }
        if (isNamed(element, FLAGS)) {
            return Optional.of(ofSet(type, true));
        }
        return likeASet(type);
    }

    private static JavaKind ofEnum(TypeElement type) {
        return isNative(type) ? new JavaKind.Enumerated(type) : new JavaKind.Unsupported(cure(type));
    }

    private static JavaKind ofSet(DeclaredType type, boolean keepsUnknown) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.size() != 1
                || !(arguments.getFirst() instanceof DeclaredType argument)
                || !(argument.asElement() instanceof TypeElement element)
                || element.getKind() != ElementKind.ENUM) {
            return new JavaKind.Unsupported(CURE_FOR_ELEMENTS);
        }
        return isNative(element)
                ? new JavaKind.FlagSet(element, keepsUnknown)
                : new JavaKind.Unsupported(cure(element));
    }

    /** What holds a native enum, but cannot cross: {@code EnumSet<Access>}, {@code List<Access>}. */
    private static Optional<JavaKind> likeASet(DeclaredType type) {
        return type.getTypeArguments().stream()
                .flatMap(argument -> JavaKind.of(argument).nativeEnum().stream())
                .findFirst()
                .map(element -> new JavaKind.Unsupported("use Set<" + element.getSimpleName() + ">"));
    }

    private static boolean isNative(TypeElement type) {
        return Use.of(NativeEnum.class, type).isPresent();
    }

    private static boolean isNamed(TypeElement element, ClassName name) {
        return element.getQualifiedName().contentEquals(name.canonicalName());
    }

    private static String cure(TypeElement type) {
        return "annotate " + type.getSimpleName() + " with @NativeEnum, or use int";
    }
}
