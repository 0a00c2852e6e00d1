package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that say which symbols the library has. */
final class SymbolsWriter {
    private static final String THROWS =
            "@throws dev.tombolo.runtime.NativeLinkError if the library itself cannot be opened";

    private final Binding binding;
    private final NameAllocator names = new NameAllocator();

    SymbolsWriter(Binding binding) {
        this.binding = binding;
        binding.methodsWithoutParameters().forEach(names::newName);
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>(List.of(missingSymbols()));
        binding.functions().stream()
                .filter(f -> f.linkage().isOptional())
                .map(this::has)
                .forEach(methods::add);
        return methods;
    }

    // public static List<String> missingSymbols() {
    //     return LIBRARY.missing("strlen", "abs");
    // }
    private MethodSpec missingSymbols() {
        CodeBlock symbols = Stream.concat(
                        binding.functions().stream().flatMap(SymbolsWriter::needed),
                        binding.variables().stream().map(variable -> List.of(variable.symbol())))
                .map(candidates -> CodeBlock.of("$S", String.join(" ", candidates)))
                .distinct()
                .collect(CodeBlock.joining(",$W"));
        return asking("missingSymbols")
                .addJavadoc(
                        "{@return the symbols that {@link $T} needs and its library lacks; empty when it can be used"
                                + " in full}\n",
                        binding.contract())
                .addJavadoc(
                        "Where a function has several candidates, they stand in one string, separated by blanks.\n\n")
                .addJavadoc(THROWS)
                .returns(ParameterizedTypeName.get(Known.LIST, Known.STRING))
                .addStatement("return LIBRARY.missing($L)", symbols)
                .build();
    }

    /** Of a function's symbols, those without which a call of it fails. */
    private static Stream<List<String>> needed(Function function) {
        Stream<List<String>> all = Stream.concat(
                Stream.of(function.linkage().symbols(), function.releasedBy()), function.closing().stream());
        return function.linkage().isOptional() ? Stream.of() : all.filter(symbols -> !symbols.isEmpty());
    }

    // public static boolean hasStatx() {
    //     return LIBRARY.missing("statx").isEmpty();
    // }
    private MethodSpec has(Function function) {
        return asking("has" + Character.toUpperCase(function.name().charAt(0))
                        + function.name().substring(1))
                .addJavadoc("{@return whether the library has {@code $L}}\n\n", function.name())
                .addJavadoc(THROWS)
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        "return LIBRARY.missing($S).isEmpty()",
                        String.join(" ", function.linkage().symbols()))
                .build();
    }

    private MethodSpec.Builder asking(String wish) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(names.newName(wish)).addModifiers(Modifier.STATIC);
        return binding.isPublic() ? method.addModifiers(Modifier.PUBLIC) : method;
    }
}
