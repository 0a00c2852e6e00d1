package dev.tombolo.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.Companion.Constant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes how a native enum's constants are found by their value: in a table if it has no holes, else by a switch. */
final class LookupWriter {
    private final ClassName type;
    private final List<Constant> returned;
    private final CodeBlock otherwise;

    LookupWriter(Companion companion) {
        this.type = companion.type();
        this.returned = companion.constants().stream()
                .filter(c -> !c.isAlias())
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
        this.otherwise = companion.constants().stream()
                .filter(Constant::isDefault)
                .findFirst()
                .map(c -> CodeBlock.of("$T.$L", type, c.name()))
                .orElse(CodeBlock.of("throw VALUES.unknown(value, function)"));
    }

    void addTo(TypeSpec.Builder companion, Modifier... visibility) {
        if (isDense()) {
            companion.addField(table());
        }
        companion.addMethod(MethodSpec.methodBuilder("fromNative")
                .addJavadoc("{@return the constant of a value, or the default for unknown ones; for bindings}\n\n")
                .addJavadoc("@param value as C has it, sign- or zero-extended\n")
                .addJavadoc("@param function that returned it")
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(TypeName.LONG, "value")
                .addParameter(Known.STRING, "function")
                .addCode(isDense() ? fromTable() : isOfInts() ? fromInts() : fromLongs())
                .build());
    }

    private long first() {
        return returned.getFirst().value();
    }

    private long last() {
        return returned.getLast().value();
    }

    private boolean isDense() {
        return last() - first() == returned.size() - 1;
    }

    private boolean isOfInts() {
        return first() >= Integer.MIN_VALUE && last() <= Integer.MAX_VALUE;
    }

    // private static final Whence[] BY_VALUE = {
    //     Whence.SET, // 0
    // };
    private FieldSpec table() {
        CodeBlock lines = returned.stream()
                .map(c -> CodeBlock.of("$T.$L, // $L\n", type, c.name(), c.value()))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(ArrayTypeName.of(type), "BY_VALUE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{\n$>$L$<}", lines)
                .build();
    }

    // int index = (int) value;
    // if (index == value && index >= 0 && index <= 2) {
    //     return BY_VALUE[index];
    // }
    // throw VALUES.unknown(value, function);
    //
    // C2 makes one comparison of those with an int and the array's own, but not with a long.
    private CodeBlock fromTable() {
        CodeBlock offset = first() == 0 ? CodeBlock.of("value") : CodeBlock.of("value $L", less(first()));
        return CodeBlock.builder()
                .addStatement("int index = (int) $L", first() == 0 ? offset : CodeBlock.of("($L)", offset))
                .beginControlFlow("if (index == $L && index >= 0 && index <= $L)", offset, returned.size() - 1)
                .addStatement("return BY_VALUE[index]")
                .endControlFlow()
                .addStatement("$L", returnedOtherwise())
                .build();
    }

    private static String less(long value) {
        return value < 0 ? "+ " + Literals.ofLong(-value) : "- " + Literals.ofLong(value);
    }

    // if (value != (int) value) {
    //     throw VALUES.unknown(value, function);
    // }
    // return switch ((int) value) { … };
    private CodeBlock fromInts() {
        return CodeBlock.builder()
                .beginControlFlow("if (value != (int) value)")
                .addStatement("$L", returnedOtherwise())
                .endControlFlow()
                .add("return ")
                .add(switchOverInts(returned))
                .add(";\n")
                .build();
    }

    // return switch ((int) (value >> 32)) {
    //     case 1 -> switch ((int) value) { … };
    //     default -> throw VALUES.unknown(value, function);
    // };
    private CodeBlock fromLongs() {
        SortedMap<Integer, List<Constant>> byHighWord = returned.stream()
                .collect(Collectors.groupingBy(
                        c -> (int) (c.value() >> Integer.SIZE), TreeMap::new, Collectors.toList()));
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ((int) (value >> $L)) {\n$>", Integer.SIZE);
        byHighWord.forEach((word, constants) ->
                body.add("case $L -> ", word).add(switchOverInts(constants)).add(";\n"));
        return body.add("default -> $L;\n$<};\n", otherwise).build();
    }

    // switch ((int) value) {
    //     case 0 -> Whence.SET;
    //     default -> throw VALUES.unknown(value, function);
    // }
    private CodeBlock switchOverInts(List<Constant> constants) {
        CodeBlock cases = constants.stream()
                .map(c -> CodeBlock.of("case $L -> $T.$L;\n", (int) c.value(), type, c.name()))
                .collect(CodeBlock.joining(""));
        return CodeBlock.builder()
                .add("switch ((int) value) {\n$>")
                .add(cases)
                .add("default -> $L;\n$<}", otherwise)
                .build();
    }

    private CodeBlock returnedOtherwise() {
        return otherwise.toString().startsWith("throw") ? otherwise : CodeBlock.of("return $L", otherwise);
    }
}
