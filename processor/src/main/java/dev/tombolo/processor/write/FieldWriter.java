package dev.tombolo.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how the fields of one struct are loaded and stored; what takes several lines gets a method of its own. */
final class FieldWriter {
    private final Struct struct;
    private final FieldNames names;
    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

    FieldWriter(Struct struct, FieldNames names) {
        this.struct = struct;
        this.names = names;
    }

    /** What messages call the struct. */
    String owner() {
        return struct.type().simpleName();
    }

    /** The names of a method's variables, which has these parameters, and maybe scratch memory. */
    Locals locals(List<String> parameters, boolean hasScratch) {
        Stream<String> mentioned = Stream.concat(
                struct.fields().stream().flatMap(Field::values).flatMap(Value::mentioned),
                Stream.of(
                        struct.type().topLevelClassName().simpleName(),
                        struct.name().simpleName()));
        Stream<String> constants = struct.fields().stream().map(names::of);
        return new Locals(
                Stream.concat(Stream.concat(mentioned, constants), Stream.of(FieldNames.TYPE, FieldNames.LAYOUT)),
                struct.fields().stream()
                        .flatMap(Field::values)
                        .flatMap(value -> value.crossing().converters())
                        .toList(),
                parameters,
                hasScratch);
    }

    /** The methods that the lines written so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(methods.values());
    }

    // C.TIME_T.get(segment, TV_SEC_OFFSET)
    // loadName(segment)
    /** The value of a field that lies in the segment of that name. */
    CodeBlock loaded(Field field, String segment) {
        if (field.isArray()) {
            methods.computeIfAbsent(names.method("load", field), name -> arrayLoader(field, name));
            return CodeBlock.of("$N($N)", names.method("load", field), segment);
        }
        ResultSteps.Steps steps = steps(field, locals(List.of(segment), false), segment);
        if (steps.conversion().isEmpty()) {
            return steps.value();
        }
        methods.computeIfAbsent(names.method("load", field), name -> loader(field, name));
        return CodeBlock.of("$N($N)", names.method("load", field), segment);
    }

    private ResultSteps.Steps steps(Field field, Locals locals, String segment) {
        Value value = field.loaded();
        return switch (field.extent()) {
            case Struct.Bits _ ->
                new ResultSteps(owner(), locals, true).of(value, CodeBlock.of("$N.get($N)", names.of(field), segment));
            case Struct.Many _ -> throw new IllegalStateException("an array has elements");
            case Struct.Characters(int length) ->
                new ResultSteps.Steps(CodeBlock.of(""), characters(field, length, CodeBlock.of("$N", segment)));
            case Struct.One _ -> new Stored(value, owner(), locals, where(field, segment)).loaded();
        };
    }

    // Characters.get(segment, SYSNAME_OFFSET, 65, TextEncoding.UTF_8)
    private CodeBlock characters(Field field, int length, CodeBlock segment) {
        return CodeBlock.of(
                "$T.get($L, $N, $L, $T.$L)",
                Known.CHARACTERS,
                segment,
                names.of(field),
                length,
                Known.TEXT_ENCODING,
                ((Crossing.Text) field.loaded().crossing()).encoding());
    }

    // segment, TV_SEC_OFFSET
    private CodeBlock where(Field field, String segment) {
        return CodeBlock.of("$N, $N", segment, names.of(field));
    }

    // segment, VALUES_OFFSET + i * C.INT.bytes()
    private CodeBlock where(Field field, String segment, String index) {
        return CodeBlock.of(
                "$N, $N + $N * $L.bytes()",
                segment,
                names.of(field),
                index,
                StructWriter.typeOf(field.stored().crossing()));
    }

    // private static Name loadName(MemorySegment segment) { … }
    private MethodSpec loader(Field field, String name) {
        Locals locals = locals(List.of("segment"), false);
        ResultSteps.Steps steps = steps(field, locals, "segment");
        return loader(name, field.loaded().javaType().name())
                .addCode(steps.conversion())
                .addStatement("return $L", steps.value())
                .build();
    }

    // private static int[] loadValues(MemorySegment segment) {
    //     int[] values = new int[4];
    //     for (int i = 0; i < values.length; i++) {
    //         values[i] = (int) C.INT.get(segment, VALUES_OFFSET + i * C.INT.bytes());
    //     }
    //     return values;
    // }
    private MethodSpec arrayLoader(Field field, String name) {
        Locals locals = locals(List.of("segment"), false);
        String elements = locals.fresh("elements");
        String index = locals.fresh("i");
        TypeName type = field.loaded().javaType().name();
        ResultSteps.Steps steps = new Stored(field.loaded(), owner(), locals, where(field, "segment", index)).loaded();
        return loader(name, ArrayTypeName.of(type))
                .addStatement("$T[] $N = new $T[$L]", type, elements, type.withoutAnnotations(), length(field))
                .beginControlFlow("for (int $N = 0; $N < $L; $N++)", index, index, length(field), index)
                .addCode(steps.conversion())
                .addStatement("$N[$N] = $L", elements, index, steps.value())
                .endControlFlow()
                .addStatement("return $N", elements)
                .build();
    }

    private static MethodSpec.Builder loader(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(Known.MEMORY_SEGMENT, "segment");
    }

    // C.TIME_T.get(segment, VALUES_OFFSET + index * C.INT.bytes())
    /** The element at an index that was checked. */
    ResultSteps.Steps element(Field field, String segment, String index, Locals locals) {
        return new Stored(field.loaded(), owner(), locals, where(field, segment, index)).loaded();
    }

    // segment.asSlice(DATA_OFFSET, 16 * C.UINT8_T.bytes())
    /** The memory of an array. */
    CodeBlock slice(Field field, String segment) {
        return CodeBlock.of(
                "$N.asSlice($N, $L * $L.bytes())",
                segment,
                names.of(field),
                length(field),
                StructWriter.typeOf(field.stored().crossing()));
    }

    // C.TIME_T.set(segment, TV_SEC_OFFSET, value.tv_sec());
    /** The lines that store what a variable or expression gives. */
    CodeBlock stored(Field field, String value, String segment, Locals locals) {
        return switch (field.extent()) {
            case Struct.Bits _ -> storedBits(field, value, segment, locals);
            case Struct.Characters(int length) -> storedCharacters(field, value, segment, length);
            case Struct.Many _ -> storedArray(field, value, segment, locals);
            case Struct.One _ -> stored(field, value, where(field, segment), field.name(), locals);
        };
    }

    /** The lines that store an element at an index that was checked. */
    CodeBlock storedElement(Field field, String value, String segment, String index, Locals locals) {
        return stored(field, value, where(field, segment, index), "an element of " + field.name(), locals);
    }

    private CodeBlock stored(Field field, String value, CodeBlock where, String described, Locals locals) {
        Stored.Storing storing =
                new Stored(field.stored(), owner(), locals, where).stored(value, field.name(), described);
        CodeBlock.Builder code = CodeBlock.builder();
        storing.conversions().forEach(conversion -> code.add(conversion.line()));
        return code.add(storing.line()).build();
    }

    // READY_BITS.set(segment, value.ready() ? 1L : 0L);
    private CodeBlock storedBits(Field field, String value, String segment, Locals locals) {
        ArgumentSteps steps = ArgumentSteps.of(field.stored(), value, field.name(), owner(), locals);
        CodeBlock.Builder code = CodeBlock.builder();
        steps.conversions().forEach(conversion -> code.add(conversion.line()));
        return code.addStatement("$N.set($N, $L)", names.of(field), segment, steps.passed())
                .build();
    }

    // Characters.set(segment, SYSNAME_OFFSET, 65, value.sysname(), TextEncoding.UTF_8, "Utsname", "sysname");
    private CodeBlock storedCharacters(Field field, String value, String segment, int length) {
        return CodeBlock.builder()
                .addStatement(
                        "$T.set($N, $N, $L, $N, $T.$L, $S, $S)",
                        Known.CHARACTERS,
                        segment,
                        names.of(field),
                        length,
                        value,
                        Known.TEXT_ENCODING,
                        ((Crossing.Text) field.stored().crossing()).encoding(),
                        owner(),
                        field.name())
                .build();
    }

    // storeValues(segment, value.values());
    private CodeBlock storedArray(Field field, String value, String segment, Locals locals) {
        String name = names.method("store", field);
        methods.computeIfAbsent(name, method -> arrayStorer(field, method));
        CodeBlock scratch = takesScratch(field) ? CodeBlock.of(", $N", locals.scratch()) : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement("$N($N, $N$L)", name, segment, value, scratch)
                .build();
    }

    // private static void storeValues(MemorySegment segment, int[] elements) {
    //     NotNull.value(elements, "Matrix", "values");
    //     TYPE.checkLength(elements.length, 4, "values");
    //     for (int i = 0; i < 4; i++) {
    //         C.INT.set(segment, VALUES_OFFSET + i * C.INT.bytes(), (long) elements[i]);
    //     }
    // }
    private MethodSpec arrayStorer(Field field, String name) {
        Locals locals = locals(List.of("segment"), takesScratch(field));
        String elements = locals.fresh("elements");
        String index = locals.fresh("i");
        String element = elements + "[" + index + "]";
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Known.MEMORY_SEGMENT, "segment")
                .addParameter(ArrayTypeName.of(field.stored().javaType().name()), elements);
        if (takesScratch(field)) {
            method.addParameter(Known.SCRATCH, locals.scratch());
        }
        return method.addStatement("$T.value($N, $S, $S)", Known.NOT_NULL, elements, owner(), field.name())
                .addStatement(
                        "$N.checkLength($N.length, $L, $S)", FieldNames.TYPE, elements, length(field), field.name())
                .beginControlFlow("for (int $N = 0; $N < $L; $N++)", index, index, length(field), index)
                .addCode(
                        stored(field, element, where(field, "segment", index), "an element of " + field.name(), locals))
                .endControlFlow()
                .build();
    }

    /** Views write to memory that outlives calls, and hold nothing. */
    private boolean takesScratch(Field field) {
        return struct.isView() ? field.pointers().toCopies() : field.pointers().takeScratch();
    }

    private static int length(Field field) {
        return ((Struct.Many) field.extent()).length();
    }
}
