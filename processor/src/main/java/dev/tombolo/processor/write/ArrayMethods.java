package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.model.Value;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods that make arrays of a struct, and the class that reads and writes their elements. */
final class ArrayMethods {
    private final Struct struct;
    private final Modifier[] visibility;
    private final String elements;

    ArrayMethods(Struct struct, Modifier... visibility) {
        this.struct = struct;
        this.visibility = visibility;
        Set<String> mentioned = struct.fields().stream()
                .flatMap(Field::values)
                .flatMap(Value::mentioned)
                .collect(Collectors.toSet());
        mentioned.addAll(Set.of(
                struct.type().topLevelClassName().simpleName(), struct.name().simpleName()));
        mentioned.addAll(struct.foreignNames());
        this.elements = mentioned.contains("Elements") ? "Elements_" : "Elements";
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(allocated()).addMethod(of()).addType(elements());
    }

    // public static StructArray<Point> array(Arena arena, int size) {
    //     return StructArray.of(new Elements(), arena.allocate(LAYOUT, size));
    // }
    private MethodSpec allocated() {
        return method().addJavadoc("""
            An array in new memory, of zeros.

            @param arena how long the memory lives
            @param size the number of its elements
            @return the array
            @throws IllegalArgumentException if the size is negative\
            """)
                .addParameter(Known.ARENA, "arena")
                .addParameter(TypeName.INT, "size")
                .addStatement(
                        "return $T.of(new $N($L), arena.allocate($N, size))",
                        Known.STRUCT_ARRAY,
                        elements,
                        takesScratch() ? CodeBlock.of("$T.in(arena)", Known.SCRATCH) : CodeBlock.of(""),
                        FieldNames.LAYOUT)
                .build();
    }

    // public static StructArray<Point> array(MemorySegment segment) {
    //     return StructArray.of(new Elements(), TYPE.checkArray(segment));
    // }
    private MethodSpec of() {
        MethodSpec.Builder method =
                method().addJavadoc("""
                    The array that lies in a segment.

                    @param segment of all elements
                    $L@return the array, alive as long as the segment is
                    @throws IllegalArgumentException if the segment is not aligned, or holds no whole number of elements
                    @throws IllegalStateException if its arena is closed\
                    """, takesScratch() ? ARENA : "").addParameter(Known.MEMORY_SEGMENT, "segment");
        if (takesScratch()) {
            method.addParameter(Known.ARENA, "arena");
        }
        return method.addStatement(
                        "return $T.of(new $N($L), $N.checkArray(segment))",
                        Known.STRUCT_ARRAY,
                        elements,
                        takesScratch() ? CodeBlock.of("$T.in(arena)", Known.SCRATCH) : CodeBlock.of(""),
                        FieldNames.TYPE)
                .build();
    }

    private static final String ARENA = "@param arena how long what the fields of an element point to lives\n";

    // private record Elements() implements StructArray.Element<Point> { … }
    private TypeSpec elements() {
        TypeSpec.Builder type = TypeSpec.classBuilder(elements)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Known.STRUCT_ARRAY.nestedClass("Element"), struct.type()));
        if (takesScratch()) {
            type.addField(Known.SCRATCH, "scratch", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(Known.SCRATCH, "scratch")
                            .addStatement("this.scratch = scratch")
                            .build());
        }
        return type.addMethod(overriding("name")
                        .returns(String.class)
                        .addStatement("return $S", struct.type().simpleName())
                        .build())
                .addMethod(overriding("bytes")
                        .returns(TypeName.LONG)
                        .addStatement("return $N.bytes()", FieldNames.TYPE)
                        .build())
                .addMethod(overriding("get")
                        .addParameter(Known.MEMORY_SEGMENT, "segment")
                        .returns(struct.type())
                        .addStatement("return $T.$L(segment)", struct.name(), struct.isView() ? "at" : "get")
                        .build())
                .addMethod(set())
                .build();
    }

    private MethodSpec set() {
        MethodSpec.Builder method =
                overriding("set").addParameter(Known.MEMORY_SEGMENT, "segment").addParameter(struct.type(), "value");
        if (struct.isView()) {
            method.addStatement("segment.copyFrom($T.segmentOf(value))", struct.name());
        } else {
            method.addStatement("$T.set(segment, value$L)", struct.name(), scratch());
        }
        return method.build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec.Builder method() {
        return MethodSpec.methodBuilder("array")
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Known.STRUCT_ARRAY, struct.type()));
    }

    // , scratch
    // , Scratch.NO_CALL
    private CodeBlock scratch() {
        if (!struct.pointers().takeScratch()) {
            return CodeBlock.of("");
        }
        return takesScratch() ? CodeBlock.of(", scratch") : CodeBlock.of(", $T.NO_CALL", Known.SCRATCH);
    }

    /** Whether what the fields of an element point to is made in an arena. */
    private boolean takesScratch() {
        return struct.pointers().toCopies() && !struct.isView();
    }
}
