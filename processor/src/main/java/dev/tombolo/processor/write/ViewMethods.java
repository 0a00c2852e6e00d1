package dev.tombolo.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Accessor;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.write.ResultSteps.Steps;
import javax.lang.model.element.Modifier;

/** Writes the methods of a class that shows memory as the user's interface. */
final class ViewMethods {
    private final Struct struct;
    private final FieldWriter fields;
    private final Modifier[] visibility;

    ViewMethods(Struct struct, FieldWriter fields, Modifier... visibility) {
        this.struct = struct;
        this.fields = fields;
        this.visibility = visibility;
    }

    void addTo(TypeSpec.Builder type) {
        type.addSuperinterface(struct.type())
                .addField(FieldSpec.builder(Known.MEMORY_SEGMENT, "segment", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(allocate())
                .addMethod(of())
                .addMethod(segmentOf())
                .addMethod(ofAddress())
                .addMethod(ofChecked())
                .addMethod(segment());
        struct.accessors().forEach(accessor -> type.addMethod(accessor(accessor)));
        type.addMethod(text());
    }

    // private TmStruct(MemorySegment segment) {
    //     this.segment = segment;
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addStatement("this.segment = segment")
                .build();
    }

    // public static Tm allocate(Arena arena) {
    //     return new TmStruct(arena.allocate(LAYOUT));
    // }
    private MethodSpec allocate() {
        return method("allocate", struct.type())
                .addJavadoc("""
                    A view of new memory, of zeros.

                    @param arena how long the memory lives
                    @return a view of it\
                    """)
                .addParameter(Known.ARENA, "arena")
                .addStatement("return new $T(arena.allocate($N))", struct.name(), FieldNames.LAYOUT)
                .build();
    }

    // public static Tm of(MemorySegment segment) {
    //     return new TmStruct(TYPE.check(segment).asSlice(0, TYPE.bytes()));
    // }
    private MethodSpec of() {
        return method("of", struct.type())
                .addJavadoc("""
                    A view of memory.

                    @param segment at least as large, and aligned as C aligns it
                    @return a view of its beginning, alive as long as it is
                    @throws IllegalArgumentException if the segment is too small or not aligned
                    @throws IllegalStateException if its arena is closed\
                    """)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addStatement(
                        "return new $T($N.at($N.check(segment), 0))", struct.name(), FieldNames.TYPE, FieldNames.TYPE)
                .build();
    }

    // public static MemorySegment segmentOf(Tm view) {
    //     return segment(view, "segmentOf", "view");
    // }
    private MethodSpec segmentOf() {
        return method("segmentOf", Known.MEMORY_SEGMENT)
                .addJavadoc("""
                    The memory that a view shows.

                    @param view one that this class made
                    @return the memory, with the life that it has
                    @throws IllegalArgumentException if the view is of another class\
                    """)
                .addParameter(struct.type(), "view")
                .addStatement("return segment(view, $S, $S)", "segmentOf", "view")
                .build();
    }

    // public static MemorySegment segment(Tm view, String function, String parameter) {
    //     return view instanceof TmStruct(MemorySegment segment) …
    // }
    private MethodSpec segment() {
        return method("segment", Known.MEMORY_SEGMENT)
                .addJavadoc("""
                    For bindings: the memory that a view shows.

                    @param view one that this class made
                    @param function what messages call it
                    @param parameter what messages call the view
                    @return the memory\
                    """)
                .addParameter(struct.type(), "view")
                .addParameter(String.class, "function")
                .addParameter(String.class, "parameter")
                .beginControlFlow("if (view instanceof $T struct)", struct.name())
                .addStatement("return $T.checked(struct.segment, function, parameter)", Known.SEGMENTS)
                .endControlFlow()
                .addStatement("throw $N.refused(view, function, parameter)", FieldNames.TYPE)
                .build();
    }

    // public static Tm at(long address) {
    //     return address == 0 ? Segments.none() : new TmStruct(TYPE.at(address));
    // }
    private MethodSpec ofAddress() {
        return method("at", struct.type())
                .addJavadoc("""
                    For bindings: a view of what C points to, alive as long as C keeps it.

                    @param address where it is
                    @return a view; null for NULL\
                    """)
                .addParameter(TypeName.LONG, "address")
                .addStatement(
                        "return address == 0 ? $T.none() : new $T($N.at(address))",
                        Known.SEGMENTS,
                        struct.name(),
                        FieldNames.TYPE)
                .build();
    }

    // public static Tm at(MemorySegment segment) {
    //     return new TmStruct(segment);
    // }
    private MethodSpec ofChecked() {
        return method("at", struct.type())
                .addJavadoc("""
                    For bindings: a view of a segment that was checked.

                    @param segment of that struct
                    @return a view\
                    """)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addStatement("return new $T(segment)", struct.name())
                .build();
    }

    private MethodSpec accessor(Accessor accessor) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
        return switch (accessor.way()) {
            case SEGMENT ->
                returning(method, accessor).addStatement("return segment").build();
            case SLICE ->
                returning(method, accessor)
                        .addStatement("return $L", slice(field(accessor)))
                        .build();
            case GET ->
                returning(method, accessor)
                        .addStatement("return $L", fields.loaded(field(accessor), "segment"))
                        .build();
            case SET -> setter(method, accessor).build();
            case SET_IN_ARENA -> setterInArena(method, accessor);
            case GET_ELEMENT -> elementGetter(returning(method, accessor), accessor);
            case SET_ELEMENT -> elementSetter(method, accessor);
        };
    }

    private static MethodSpec.Builder returning(MethodSpec.Builder method, Accessor accessor) {
        accessor.type().annotations().forEach(method::addAnnotation);
        return method.returns(accessor.type().name());
    }

    // segment.asSlice(DATA_OFFSET, 4 * C.INT.bytes())
    private CodeBlock slice(Field field) {
        return fields.slice(field, "segment");
    }

    // public void tm_sec(int seconds) {
    //     C.INT.set(segment, TM_SEC_OFFSET, (long) seconds);
    // }
    private MethodSpec.Builder setter(MethodSpec.Builder method, Accessor accessor) {
        Locals locals = fields.locals(accessor.parameters(), false);
        String value = locals.of(accessor.parameters().getFirst());
        return method.addParameter(parameter(accessor, value))
                .addCode(fields.stored(field(accessor), value, segment(accessor), locals));
    }

    // public void name(String name, Arena arena) {
    //     Scratch scratch = Scratch.in(arena);
    //     long nativeName = scratch.utf8(name, "Entry", "name");
    //     C.POINTER.set(segment, NAME_OFFSET, nativeName);
    // }
    private MethodSpec setterInArena(MethodSpec.Builder method, Accessor accessor) {
        Locals locals = fields.locals(accessor.parameters(), true);
        String value = locals.of(accessor.parameters().getFirst());
        String arena = locals.of(accessor.parameters().getLast());
        return method.addParameter(parameter(accessor, value))
                .addParameter(Known.ARENA, arena)
                .addStatement("$T $N = $T.in($N)", Known.SCRATCH, locals.scratch(), Known.SCRATCH, arena)
                .addCode(fields.stored(field(accessor), value, segment(accessor), locals))
                .build();
    }

    // public int values(int index) {
    //     TYPE.checkIndex(index, 4, "values");
    //     return (int) C.INT.get(segment, VALUES_OFFSET + index * C.INT.bytes());
    // }
    private MethodSpec elementGetter(MethodSpec.Builder method, Accessor accessor) {
        Locals locals = fields.locals(accessor.parameters(), false);
        String index = locals.of(accessor.parameters().getFirst());
        Steps steps = fields.element(field(accessor), segment(accessor), index, locals);
        return method.addParameter(TypeName.INT, index)
                .addStatement(checkIndex(accessor, index))
                .addCode(steps.conversion())
                .addStatement("return $L", steps.value())
                .build();
    }

    // public void values(int index, int value) {
    //     TYPE.checkIndex(index, 4, "values");
    //     C.INT.set(segment, VALUES_OFFSET + index * C.INT.bytes(), (long) value);
    // }
    private MethodSpec elementSetter(MethodSpec.Builder method, Accessor accessor) {
        Locals locals = fields.locals(accessor.parameters(), false);
        String index = locals.of(accessor.parameters().getFirst());
        String value = locals.of(accessor.parameters().getLast());
        return method.addParameter(TypeName.INT, index)
                .addParameter(parameter(accessor, value))
                .addStatement(checkIndex(accessor, index))
                .addCode(fields.storedElement(field(accessor), value, segment(accessor), index, locals))
                .build();
    }

    private CodeBlock checkIndex(Accessor accessor, String index) {
        Field field = field(accessor);
        return CodeBlock.of(
                "$N.checkIndex($N, $L, $S)",
                FieldNames.TYPE,
                index,
                ((Struct.Many) field.extent()).length(),
                field.name());
    }

    private static ParameterSpec parameter(Accessor accessor, String name) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(accessor.type().name(), name);
        for (ClassName annotation : accessor.type().annotations()) {
            parameter.addAnnotation(annotation);
        }
        return parameter.build();
    }

    /** The memory, which a parameter may hide. */
    private static String segment(Accessor accessor) {
        return accessor.parameters().contains("segment") ? "this.segment" : "segment";
    }

    private Field field(Accessor accessor) {
        return struct.fields().stream()
                .filter(field -> field.name().equals(accessor.field()))
                .findFirst()
                .orElseThrow();
    }

    // public String toString() {
    //     return TYPE.describe(segment);
    // }
    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N.describe(segment)", FieldNames.TYPE)
                .build();
    }

    private MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(type);
    }
}
