package dev.tombolo.processor.read;

import dev.tombolo.annotations.Convert;
import dev.tombolo.processor.model.Carrier;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What classes are to C whose contents it is given the address of: buffers, and variables. */
final class PointerKinds {
    private static final String REF = "dev.tombolo.runtime.Ref";

    private static final Map<String, JavaKind> BUFFERS = Map.of(
            "java.nio.ByteBuffer", new JavaKind.Integral(Carrier.BYTE),
            "java.nio.ShortBuffer", new JavaKind.Integral(Carrier.SHORT),
            "java.nio.CharBuffer", new JavaKind.Integral(Carrier.CHAR),
            "java.nio.IntBuffer", new JavaKind.Integral(Carrier.INT),
            "java.nio.LongBuffer", new JavaKind.Integral(Carrier.LONG),
            "java.nio.FloatBuffer", new JavaKind.Floating(32),
            "java.nio.DoubleBuffer", new JavaKind.Floating(64));

    private PointerKinds() {}

    /** The kind of a buffer, or of a variable. */
    static Optional<JavaKind> of(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals(REF)) {
            return Optional.of(ofRef(type));
        }
        if (name.startsWith(REF + ".Of")) {
            return Optional.of(new JavaKind.Ref(primitive(element)));
        }
        return Optional.ofNullable(BUFFERS.get(name)).map(JavaKind.Buffer::new);
    }

    private static JavaKind ofRef(DeclaredType type) {
        if (type.getTypeArguments().size() != 1
                || !(type.getTypeArguments().getFirst() instanceof DeclaredType argument)) {
            return new JavaKind.Unsupported("say what it holds, as in Ref<MemorySegment>");
        }
        return primitiveOf(argument)
                .filter(_ -> !isConverted(argument))
                .<JavaKind>map(cure -> new JavaKind.Unsupported("use " + cure))
                .orElseGet(() -> new JavaKind.Ref(argument));
    }

    private static boolean isConverted(DeclaredType argument) {
        return argument.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(Convert.class.getCanonicalName()));
    }

    private static Optional<String> primitiveOf(DeclaredType argument) {
        return switch (((TypeElement) argument.asElement()).getQualifiedName().toString()) {
            case "java.lang.Byte" -> Optional.of("Ref.OfByte");
            case "java.lang.Short" -> Optional.of("Ref.OfShort");
            case "java.lang.Integer" -> Optional.of("Ref.OfInt");
            case "java.lang.Long" -> Optional.of("Ref.OfLong");
            case "java.lang.Float" -> Optional.of("Ref.OfFloat");
            case "java.lang.Double" -> Optional.of("Ref.OfDouble");
            case "java.lang.Boolean" -> Optional.of("Ref.OfBoolean");
            default -> Optional.empty();
        };
    }

    /** The type that the {@code get} of {@code Ref.OfInt} and its like returns. */
    private static TypeMirror primitive(TypeElement ofPrimitive) {
        return ElementFilter.methodsIn(ofPrimitive.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("get"))
                .findFirst()
                .orElseThrow()
                .getReturnType();
    }
}
