package dev.tombolo.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Upcall;
import dev.tombolo.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class that makes function pointers of a callback's objects, and is what calls those that C has given. */
public final class CallbackWriter {
    /** The field with what C calls. */
    static final String TYPE = "TYPE";

    private final Callback callback;
    private final Modifier[] visibility;

    private CallbackWriter(Callback callback) {
        this.callback = callback;
        this.visibility = callback.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The class's file; {@code origin} is the interface, of which build tools keep track. */
    public static JavaFile write(Callback callback, Element origin) {
        TypeSpec type = new CallbackWriter(callback).type(origin);
        return JavaFile.builder(callback.name().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec type(Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(callback.name())
                .addJavadoc("Function pointers of {@link $T}: {@code $L}.", callback.type(), callback.signature())
                .addModifiers(visibility)
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin)
                .alwaysQualify(callback.foreignNames().stream().sorted().toArray(String[]::new));
        Marks.add(type, callback.isMarkedGenerated(), callback.silenced());
        callback.upcall().ifPresent(upcall -> addUpcall(type, upcall));
        callback.downcall().ifPresentOrElse(downcall -> addDowncall(type, downcall), () -> type.addMethod(hidden()));
        return type.build();
    }

    private void addUpcall(TypeSpec.Builder type, Upcall upcall) {
        type.addField(made(upcall)).addMethod(retain()).addMethod(new UpcallWriter(callback, upcall).write());
    }

    private void addDowncall(TypeSpec.Builder type, Function downcall) {
        Holders.OfFunction holders = new Holders(callback, downcall).of(downcall);
        type.addAnnotation(Known.RETHROWS_UPCALLS)
                .superclass(Known.FUNCTION_POINTER)
                .addSuperinterface(callback.type())
                .addMethod(constructor())
                .addMethod(atSegment())
                .addMethod(at())
                .addMethod(new MethodWriter(downcall, holders, callback.type(), callback.name()).write())
                .addType(HandleWriter.write(downcall, holders.handle(), callback.type()));
    }

    // public static final CallbackType<LibC.Compare> TYPE =
    //         CallbackType.of("Compare", Upcall.of(C.INT, C.POINTER, C.POINTER), MethodHandles.lookup());
    private FieldSpec made(Upcall upcall) {
        return FieldSpec.builder(ParameterizedTypeName.get(Known.CALLBACK_TYPE, callback.type()), TYPE, visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("For bindings: what C calls.")
                .initializer(
                        "$T.of($S,$W$L,$W$T.lookup())",
                        Known.CALLBACK_TYPE,
                        callback.type().simpleName(),
                        descriptor(upcall),
                        Known.METHOD_HANDLES)
                .build();
    }

    // Upcall.of(C.INT, C.POINTER, C.POINTER)
    private static CodeBlock descriptor(Upcall upcall) {
        List<CodeBlock> types = new ArrayList<>();
        Value result = upcall.result();
        boolean isVoid = result.crossing() instanceof Crossing.Nothing;
        if (!isVoid) {
            types.add(StructWriter.typeOf(result.crossing()));
        }
        upcall.parameters().forEach(p -> types.add(StructWriter.typeOf(p.value().crossing())));
        return CodeBlock.of(
                "$T.$L($L)",
                Known.UPCALL,
                isVoid ? "ofVoid" : "of",
                types.stream().collect(CodeBlock.joining(",$W")));
    }

    // public static CallbackHandle<LibC.Compare> retain(LibC.Compare callback) {
    //     return TYPE.retain(callback);
    // }
    private MethodSpec retain() {
        return made("retain")
                .addJavadoc("{@return a function pointer that C may keep until it is closed}\n\n")
                .addJavadoc("@param callback what C calls\n")
                .addJavadoc("@throws NullPointerException if it is null\n")
                .returns(ParameterizedTypeName.get(Known.CALLBACK_HANDLE, callback.type()))
                .addParameter(callback.type(), "callback")
                .addStatement("return $N.retain(callback)", TYPE)
                .build();
    }

    // private LibC_CompareCallback(long address) {
    //     super(address);
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.LONG, "address")
                .addStatement("super(address)")
                .build();
    }

    private static MethodSpec hidden() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    // public static LibC.Compare at(MemorySegment address) {
    //     return at(address.address());
    // }
    private MethodSpec atSegment() {
        return made("at")
                .addJavadoc("{@return what calls the function at an address; null for NULL}\n")
                .addJavadoc("That there is one, and that it is of this type, nobody checks.\n\n")
                .addJavadoc("@param address of the function\n")
                .returns(callback.type())
                .addParameter(Known.MEMORY_SEGMENT, "address")
                .addStatement("return at(address.address())")
                .build();
    }

    // public static LibC.Compare at(long address) {
    //     return address == 0 ? Segments.none() : new LibC_CompareCallback(address);
    // }
    private MethodSpec at() {
        return made("at")
                .addJavadoc("{@return what calls the function at an address; null for NULL; for bindings}\n\n")
                .addJavadoc("@param address that C gave\n")
                .returns(callback.type())
                .addParameter(TypeName.LONG, "address")
                .addStatement("return address == 0 ? $T.none() : new $T(address)", Known.SEGMENTS, callback.name())
                .build();
    }

    private MethodSpec.Builder made(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(visibility).addModifiers(Modifier.STATIC);
    }
}
