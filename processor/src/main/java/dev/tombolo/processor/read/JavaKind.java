package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Carrier;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a Java type is to C. */
sealed interface JavaKind {

    /** {@code void}. */
    record Nothing() implements JavaKind {}

    /** A primitive that carries integers. */
    record Integral(Carrier carrier) implements JavaKind {}

    /** {@code boolean}. */
    record Truth() implements JavaKind {}

    /** {@code float} or {@code double}, by its bits. */
    record Floating(int bits) implements JavaKind {}

    /** {@code String}. */
    record Text() implements JavaKind {}

    /** {@code MemorySegment}. */
    record Segment() implements JavaKind {}

    /** A native enum. */
    record Enumerated(TypeElement type) implements JavaKind {}

    /** A {@code Set} of a native enum, or {@code Flags}, which keeps bits that no constant has. */
    record FlagSet(TypeElement type, boolean keepsUnknown) implements JavaKind {}

    /** An array. */
    record Array(TypeMirror element) implements JavaKind {}

    /** A buffer of {@code java.nio}. */
    record Buffer(JavaKind element) implements JavaKind {}

    /** A variable that C is given the address of. */
    record Ref(TypeMirror element) implements JavaKind {}

    /** A type with {@code @Handle}. */
    record Handle(TypeElement type) implements JavaKind {}

    /** A struct or union: a record that copies it, or an interface that shows it. */
    record Struct(TypeElement type, boolean isView) implements JavaKind {}

    /** A type that cannot cross; {@code cure} says what can. */
    record Unsupported(String cure) implements JavaKind {}

    static JavaKind of(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> new Nothing();
            case BYTE -> new Integral(Carrier.BYTE);
            case SHORT -> new Integral(Carrier.SHORT);
            case CHAR -> new Integral(Carrier.CHAR);
            case INT -> new Integral(Carrier.INT);
            case LONG -> new Integral(Carrier.LONG);
            case BOOLEAN -> new Truth();
            case FLOAT -> new Floating(32);
            case DOUBLE -> new Floating(64);
            case DECLARED -> ofClass((DeclaredType) type);
            case ARRAY -> new Array(((ArrayType) type).getComponentType());
            default -> new Unsupported(ANYTHING);
        };
    }

    private static JavaKind ofClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.lang.String" -> new Text();
            case "java.lang.foreign.MemorySegment" -> new Segment();
            default ->
                StructKinds.of(element)
                        .or(() -> PointerKinds.of(type))
                        .or(() -> EnumKinds.of(type))
                        .or(() -> ofHandle(element))
                        .orElseGet(() -> new Unsupported(CURES.getOrDefault(name, ANYTHING)));
        };
    }

    private static Optional<JavaKind> ofHandle(TypeElement type) {
        return Use.of(dev.tombolo.annotations.Handle.class, type).map(_ -> new Handle(type));
    }

    /** The handle, if it is one. */
    default Optional<TypeElement> handle() {
        return this instanceof Handle(TypeElement type) ? Optional.of(type) : Optional.empty();
    }

    /** The enum whose companion it takes for this to cross. */
    default Optional<TypeElement> nativeEnum() {
        return switch (this) {
            case Enumerated(TypeElement type) -> Optional.of(type);
            case FlagSet(TypeElement type, boolean _) -> Optional.of(type);
            case Nothing _, Integral _, Truth _, Floating _, Text _, Segment _ -> Optional.empty();
            case Array _, Buffer _, Ref _, Handle _, Struct _, Unsupported _ -> Optional.empty();
        };
    }

    /** The cure where none is nearer. */
    String ANYTHING =
            "use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert";

    /** What to write instead of a class that is like a type that crosses. */
    Map<String, String> CURES = Map.ofEntries(
            Map.entry("java.lang.Void", "use void"),
            Map.entry("java.lang.Byte", "use byte"),
            Map.entry("java.lang.Short", "use short"),
            Map.entry("java.lang.Character", "use char"),
            Map.entry("java.lang.Integer", "use int"),
            Map.entry("java.lang.Long", "use long"),
            Map.entry("java.lang.Boolean", "use boolean"),
            Map.entry("java.lang.Float", "use float"),
            Map.entry("java.lang.Double", "use double"),
            Map.entry("java.lang.CharSequence", "use String"),
            Map.entry("java.lang.StringBuilder", "use String"),
            Map.entry("java.lang.StringBuffer", "use String"),
            Map.entry("java.lang.foreign.Arena", "use MemorySegment"));

    /** The type in Java. */
    default TypeName typeName() {
        return switch (this) {
            case Nothing _ -> TypeName.VOID;
            case Integral(Carrier carrier) -> carrier.type();
            case Truth _ -> TypeName.BOOLEAN;
            case Floating(int bits) -> bits == 32 ? TypeName.FLOAT : TypeName.DOUBLE;
            case Text _ -> ClassName.get(String.class);
            case Segment _ -> ClassName.get("java.lang.foreign", "MemorySegment");
            case Enumerated(TypeElement type) -> ClassName.get(type);
            case FlagSet(TypeElement type, boolean keepsUnknown) ->
                ParameterizedTypeName.get(keepsUnknown ? EnumKinds.FLAGS : EnumKinds.SET, ClassName.get(type));
            case Handle(TypeElement type) -> ClassName.get(type);
            case Struct(TypeElement type, boolean _) -> ClassName.get(type);
            case Array _, Buffer _, Ref _, Unsupported _ -> throw new IllegalStateException("not a type that crosses");
        };
    }

    /** The C type it stands for where none is declared; an enum says its own. */
    default String spelling() {
        return switch (this) {
            case Nothing _ -> "void";
            case Integral(Carrier carrier) ->
                switch (carrier) {
                    case BYTE -> "int8_t";
                    case SHORT -> "int16_t";
                    case CHAR -> "char16_t";
                    case INT -> "int";
                    case LONG -> "int64_t";
                };
            case Truth _ -> "bool";
            case Floating(int bits) -> bits == 32 ? "float" : "double";
            case Text _ -> "const char *";
            case Segment _, Handle _ -> "void *";
            case Enumerated _, FlagSet _ -> throw new IllegalStateException("an enum has a type of its own");
            case Struct _ -> throw new IllegalStateException("a struct has a type of its own");
            case Array _, Buffer _, Ref _, Unsupported _ -> throw new IllegalStateException("not a type that crosses");
        };
    }
}
