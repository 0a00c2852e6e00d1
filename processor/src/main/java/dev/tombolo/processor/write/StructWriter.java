package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class that knows the layout of a struct or union: it copies records, and is the view of an interface. */
public final class StructWriter {
    private final Struct struct;
    private final FieldNames names;
    private final Modifier[] visibility;

    private StructWriter(Struct struct) {
        this.struct = struct;
        this.names = new FieldNames(struct);
        this.visibility = struct.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The class's file; {@code origin} is the record or interface, of which build tools keep track. */
    public static JavaFile write(Struct struct, Element origin) {
        TypeSpec type = new StructWriter(struct).type(origin);
        return JavaFile.builder(struct.name().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec type(Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(struct.name())
                .addJavadoc(
                        struct.isView() ? "Shows memory of C's as {@link $T}: a {@code $L}." : PURPOSE_OF_COPY,
                        struct.type(),
                        struct.tag())
                .addModifiers(visibility)
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin)
                .alwaysQualify(struct.foreignNames().toArray(String[]::new))
                .addField(definition())
                .addField(layout());
        struct.fields().forEach(field -> type.addField(place(field)));
        Marks.add(type, struct.isMarkedGenerated(), struct.silenced());
        FieldWriter fields = new FieldWriter(struct, names);
        if (struct.isView()) {
            new ViewMethods(struct, fields, visibility).addTo(type);
        } else {
            type.addMethod(hiddenConstructor());
            new CopyMethods(struct, fields, visibility).addTo(type);
        }
        new ArrayMethods(struct, visibility).addTo(type);
        type.addMethods(fields.methods());
        return type.build();
    }

    private static final String PURPOSE_OF_COPY = "Copies {@link $T} to and from memory of C's: a {@code $L}.";

    // /** For bindings: the type, as C has it on this platform. */
    // public static final StructType TYPE = StructType.struct("Timespec")
    //         .field("tv_sec", C.TIME_T)
    //         .field("tv_nsec", C.LONG)
    //         .end();
    private FieldSpec definition() {
        CodeBlock.Builder type = CodeBlock.builder()
                .add(
                        "$T.$L($S)$>$>",
                        Known.STRUCT_TYPE,
                        struct.isUnion() ? "union" : "struct",
                        struct.type().simpleName());
        struct.packed().ifPresent(bytes -> type.add("\n.packed($L)", bytes));
        struct.fields().forEach(field -> type.add("\n$L", member(field)));
        struct.orders().forEach(order -> type.add("\n$L", order(order)));
        return FieldSpec.builder(Known.STRUCT_TYPE, FieldNames.TYPE, visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("For bindings: the type, as C has it on this platform.")
                .initializer(type.add("\n.end()$<$<").build())
                .build();
    }

    // .field("tv_sec", C.TIME_T)
    // .array("__reserved", C.INT, 4)
    // .bits("ready", C.UNSIGNED_INT, 1)
    private static CodeBlock member(Field field) {
        CodeBlock type = typeOf(field.stored().crossing());
        return switch (field.extent()) {
            case Struct.One _ -> CodeBlock.of(".field($S, $L)", field.name(), type);
            case Struct.Bits(int width) -> CodeBlock.of(".bits($S, $L, $L)", field.name(), type, width);
            case Struct.Characters(int length) -> CodeBlock.of(".array($S, $L, $L)", field.name(), unit(field), length);
            case Struct.Many(int length) -> CodeBlock.of(".array($S, $L, $L)", field.name(), type, length);
        };
    }

    /** The C type of what crosses in that way. */
    static CodeBlock typeOf(Crossing crossing) {
        return switch (crossing.innermost()) {
            case Crossing.Struct struct -> CodeBlock.of("$T.TYPE", struct.companion());
            case Crossing.Segment _, Crossing.View _, Crossing.Handle _ -> CodeBlock.of("$T.POINTER", Known.C);
            case Crossing other -> CodeBlock.of("$T.$L", Known.C, other.constant());
        };
    }

    // C.CHAR
    private static CodeBlock unit(Field field) {
        Crossing.Text text = (Crossing.Text) field.stored().crossing();
        return CodeBlock.of("$T.$L", Known.C, text.encoding().unit().toUpperCase(Locale.ROOT));
    }

    // .order("linux-aarch64", "st_dev", "st_ino", "8")
    private static CodeBlock order(Struct.Order order) {
        CodeBlock platforms = CodeBlock.of("$S", String.join(" ", order.platforms()));
        CodeBlock members =
                order.members().stream().map(m -> CodeBlock.of(", $S", m)).collect(CodeBlock.joining(""));
        return CodeBlock.of(".order($L$L)", platforms, members);
    }

    // public static final GroupLayout LAYOUT = TYPE.layout();
    private FieldSpec layout() {
        return FieldSpec.builder(Known.GROUP_LAYOUT, FieldNames.LAYOUT, visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What it looks like in memory on this platform.")
                .initializer("$N.layout()", FieldNames.TYPE)
                .build();
    }

    // private static final long TV_SEC_OFFSET = TYPE.offset("tv_sec");
    // private static final BitField READY_BITS = TYPE.bitField("ready");
    private FieldSpec place(Field field) {
        boolean isBits = field.extent() instanceof Struct.Bits;
        return FieldSpec.builder(
                        isBits ? Known.BIT_FIELD : TypeName.LONG,
                        names.of(field),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$N.$L($S)", FieldNames.TYPE, isBits ? "bitField" : "offset", field.name())
                .build();
    }

    private static MethodSpec hiddenConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }
}
