package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that copy a record to and from memory. */
final class CopyMethods {
    private final Struct struct;
    private final FieldWriter fields;
    private final Modifier[] visibility;

    CopyMethods(Struct struct, FieldWriter fields, Modifier... visibility) {
        this.struct = struct;
        this.fields = fields;
        this.visibility = visibility;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(read()).addMethod(write()).addMethod(get()).addMethod(set());
    }

    // public static Timespec read(MemorySegment segment) {
    //     return get(TYPE.check(segment));
    // }
    private MethodSpec read() {
        return method("read", struct.type())
                .addJavadoc("$L", COPY_OF)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addStatement("return get($N.check(segment))", FieldNames.TYPE)
                .build();
    }

    private static final String COPY_OF = """
        A copy of what a segment holds.

        @param segment at least as large, and aligned as C aligns it
        @return a copy, which later changes of the memory leave as it is
        @throws IllegalArgumentException if the segment is too small or not aligned
        @throws IllegalStateException if its arena is closed\
        """;

    // public static void write(MemorySegment segment, Timespec value) {
    //     set(TYPE.checkWritable(segment), value);
    // }
    private MethodSpec write() {
        MethodSpec.Builder method = method("write", TypeName.VOID)
                .addJavadoc("$L", allocates() ? WRITES_MORE : WRITES)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addParameter(struct.type(), "value");
        CodeBlock where = CodeBlock.of("$N.checkWritable(segment)", FieldNames.TYPE);
        CodeBlock value = CodeBlock.of("$T.value(value, $S, $S)", Known.NOT_NULL, fields.owner(), "value");
        if (allocates()) {
            method.addParameter(Known.ARENA, "arena");
        }
        return method.addStatement("set($L, $L$L)", where, value, scratch()).build();
    }

    // , Scratch.in(arena)
    // , Scratch.NO_CALL
    private CodeBlock scratch() {
        if (!struct.pointers().takeScratch()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(allocates() ? ", $T.in(arena)" : ", $T.NO_CALL", Known.SCRATCH);
    }

    private boolean allocates() {
        return struct.pointers().toCopies();
    }

    private static final String PARAMETERS = """

        @param segment at least as large, and aligned as C aligns it
        @param value what is copied
        """;
    private static final String THROWN = """
        @throws IllegalArgumentException if the segment is too small, not aligned or read-only, or C cannot hold a value
        @throws IllegalStateException if its arena is closed\
        """;
    private static final String WRITES = "Copies a value into a segment.\n" + PARAMETERS + THROWN;
    private static final String WRITES_MORE = "Copies a value into a segment.\n" + PARAMETERS
            + "@param arena how long what the fields point to lives\n" + THROWN;

    // public static Timespec get(MemorySegment segment) {
    //     return new Timespec(
    //             C.TIME_T.get(segment, TV_SEC_OFFSET),
    //             C.LONG.get(segment, TV_NSEC_OFFSET));
    // }
    private MethodSpec get() {
        List<CodeBlock> values = new ArrayList<>();
        struct.fields().forEach(field -> values.add(fields.loaded(field, "segment")));
        return method("get", struct.type())
                .addJavadoc("""
                    For bindings: a copy of what a segment holds that was checked.

                    @param segment of that struct
                    @return a copy\
                    """)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addStatement(
                        "return new $T(\n$L)", struct.type(), values.stream().collect(CodeBlock.joining(",\n")))
                .build();
    }

    // public static void set(MemorySegment segment, Timespec value) {
    //     C.TIME_T.set(segment, TV_SEC_OFFSET, value.tv_sec());
    //     C.LONG.set(segment, TV_NSEC_OFFSET, value.tv_nsec());
    // }
    private MethodSpec set() {
        boolean takesScratch = struct.pointers().takeScratch();
        Locals locals = fields.locals(List.of("segment", "value"), takesScratch);
        MethodSpec.Builder method = method("set", TypeName.VOID)
                .addJavadoc("$L", SETS)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addParameter(struct.type(), "value");
        if (takesScratch) {
            method.addParameter(Known.SCRATCH, locals.scratch())
                    .addJavadoc("\n@param $N for what the fields point to", locals.scratch());
        }
        return method.addCode(struct.isUnion() ? combined(locals) : stored(locals, "segment"))
                .build();
    }

    private static final String SETS = """
        For bindings: copies a value into a segment that was checked.

        @param segment of that struct
        @param value what is copied\
        """;

    private CodeBlock stored(Locals locals, String segment) {
        return struct.fields().stream()
                .map(field -> stored(field, locals, segment))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock stored(Field field, Locals locals, String segment) {
        TypeName type = field.stored().javaType().name();
        if (type.isPrimitive() || field.isArray()) {
            return fields.stored(field, "value." + field.name() + "()", segment, locals);
        }
        String local = locals.fresh(field.name());
        return CodeBlock.builder()
                .addStatement("$T $N = value.$N()", type, local, field.name())
                .add(fields.stored(field, local, segment, locals))
                .build();
    }

    // segment.fill((byte) 0);
    // MemorySegment part = TYPE.argument();
    // C.INT.set(part, NUMBER_OFFSET, (long) value.number());
    // TYPE.combine(part, segment);
    private CodeBlock combined(Locals locals) {
        String part = locals.fresh("part");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("segment.asSlice(0, $N.bytes()).fill((byte) 0)", FieldNames.TYPE)
                .addStatement("$T $N = $N.argument()", Known.MEMORY_SEGMENT, part, FieldNames.TYPE);
        for (Field field : struct.fields()) {
            code.add(stored(field, locals, part)).addStatement("$N.combine($N, segment)", FieldNames.TYPE, part);
        }
        return code.build();
    }

    private MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(type);
    }
}
