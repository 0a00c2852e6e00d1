package dev.tombolo.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.Companion.Constant;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class that knows the values of a native enum. */
public final class CompanionWriter {
    private final Companion companion;
    private final Modifier[] visibility;

    private CompanionWriter(Companion companion) {
        this.companion = companion;
        this.visibility = companion.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The companion's file; {@code origin} is the enum, of which build tools keep track. */
    public static JavaFile write(Companion companion, Element origin) {
        TypeSpec type = new CompanionWriter(companion).type(origin);
        return JavaFile.builder(companion.name().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec type(Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(companion.name())
                .addJavadoc("The constants of {@link $T} and the values that C has for them.", enumType())
                .addModifiers(visibility)
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin)
                .alwaysQualify(companion.foreignNames().toArray(String[]::new))
                .addField(values());
        Marks.add(type, companion.isMarkedGenerated(), companion.silenced());
        new LookupWriter(companion).addTo(type, visibility);
        return type.addMethod(constructor())
                .addMethod(flagsOfConstants())
                .addMethod(flagsOfBits())
                .build();
    }

    // public static final EnumValues<Whence> VALUES = new EnumValues<>(Whence.class, Whence.values(), new long[] {
    //     0, // SET
    //     1, // CUR
    // });
    private FieldSpec values() {
        return FieldSpec.builder(ParameterizedTypeName.get(Known.ENUM_VALUES, enumType()), "VALUES", visibility)
                .addJavadoc("For bindings: what each constant is to C.")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.builder()
                        .add(
                                "new $T<>($T.class, $T.values(), new long[] {\n$>",
                                Known.ENUM_VALUES,
                                enumType(),
                                enumType())
                        .add(valueLines())
                        .add("$<}$L)", aliases())
                        .build())
                .build();
    }

    private CodeBlock valueLines() {
        return companion.constants().stream()
                .map(c -> CodeBlock.of("$L, // $L\n", Literals.ofLong(c.value()), c.name()))
                .collect(CodeBlock.joining(""));
    }

    // , Whence.BEGIN.ordinal()
    private CodeBlock aliases() {
        return companion.constants().stream()
                .filter(Constant::isAlias)
                .map(c -> CodeBlock.of(", $T.$L.ordinal()", enumType(), c.name()))
                .collect(CodeBlock.joining(""));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    // public static Flags<Access> flags(Access... constants) {
    //     return VALUES.flags(constants);
    // }
    private MethodSpec flagsOfConstants() {
        return flags("{@return the flags of these constants}\n\n@param constants the constants whose bits are set")
                .addParameter(ArrayTypeName.of(enumType()), "constants")
                .varargs()
                .addStatement("return VALUES.flags(constants)")
                .build();
    }

    // public static Flags<Access> flags(long bits) {
    //     return VALUES.flags(bits);
    // }
    private MethodSpec flagsOfBits() {
        return flags("{@return the flags of these bits, also where no constant has them}\n\n@param bits as C has them,"
                        + " sign-extended if the C type is signed")
                .addParameter(TypeName.LONG, "bits")
                .addStatement("return VALUES.flags(bits)")
                .build();
    }

    private MethodSpec.Builder flags(String javadoc) {
        return MethodSpec.methodBuilder("flags")
                .addJavadoc(javadoc)
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Known.FLAGS, enumType()));
    }

    private ClassName enumType() {
        return companion.type();
    }
}
