package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a contract. */
public final class BindingWriter {
    /** The field that holds the library, of which nothing else in a binding may have the name. */
    static final String LIBRARY = "LIBRARY";

    private final Binding binding;

    private BindingWriter(Binding binding) {
        this.binding = binding;
    }

    /** The binding's file; {@code origin} is the contract, of which build tools keep track. */
    public static JavaFile write(Binding binding, Element origin) {
        TypeSpec type = new BindingWriter(binding).type(origin);
        return JavaFile.builder(binding.name().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec type(Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(binding.name())
                .addJavadoc(purpose())
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(binding.contract())
                .addOriginatingElement(origin)
                .alwaysQualify(qualified())
                .addField(library())
                .addMethod(constructor());
        Marks.add(type, binding.isMarkedGenerated(), binding.silenced());
        if (binding.isCalledBack()) {
            type.addAnnotation(Known.RETHROWS_UPCALLS);
        }
        addMembers(type);
        return type.build();
    }

    private void addMembers(TypeSpec.Builder type) {
        Holders holders = new Holders(binding);
        List<TypeSpec> handles = new ArrayList<>();
        for (Function function : binding.functions()) {
            Holders.OfFunction names = holders.of(function);
            type.addMethod(new MethodWriter(function, names, binding.contract(), binding.name()).write());
            handles.add(HandleWriter.write(function, names.handle(), binding.contract()));
        }
        for (Variable variable : binding.variables()) {
            type.addMethod(new VariableWriter(variable, holders.of(variable)).write());
        }
        holders.variables().forEach((symbol, name) -> handles.add(VariableWriter.holder(symbol, name)));
        holders.releases().forEach((symbols, name) -> handles.add(HandleWriter.write(symbols, name)));
        type.addMethods(new SymbolsWriter(binding).write());
        type.addTypes(handles);
    }

    private CodeBlock purpose() {
        return switch (binding.library().size()) {
            case 0 -> CodeBlock.of("Binds {@link $T} to what the process has loaded.", binding.contract());
            case 1 ->
                CodeBlock.of(
                        "Binds {@link $T} to the native library $L.",
                        binding.contract(),
                        inCode(binding.library().get(0)));
            default ->
                CodeBlock.of(
                        "Binds {@link $T} to the first of these native libraries that loads: $L.",
                        binding.contract(),
                        binding.library().stream()
                                .map(name -> CodeBlock.of("$L", inCode(name)))
                                .collect(CodeBlock.joining(", ")));
        };
    }

    /** {@code {@code c}}; what Javadoc or the lexer would take for something else is written by number. */
    private static String inCode(String name) {
        return name.codePoints().allMatch(BindingWriter::isPlain)
                ? "{@code " + name + "}"
                : name.codePoints()
                        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "&#" + c + ";")
                        .collect(Collectors.joining("", "<code>", "</code>"));
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || "_./:+-".indexOf(c) >= 0;
    }

    // private static final NativeLibrary LIBRARY = NativeLibrary.of(LibC.class, "c");
    private FieldSpec library() {
        CodeBlock candidates = binding.library().stream()
                .map(name -> CodeBlock.of(", $S", name))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(Known.NATIVE_LIBRARY, LIBRARY, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T.class$L)", Known.NATIVE_LIBRARY, binding.contract(), candidates)
                .build();
    }

    // public LibCBinding() {}
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes a binding; all are alike, for a binding holds nothing.")
                .addModifiers(visibility())
                .build();
    }

    private Modifier[] visibility() {
        return binding.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private String[] qualified() {
        return binding.foreignNames().stream().sorted().toArray(String[]::new);
    }
}
