package dev.tombolo.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tombolo.processor.model.HandleClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a {@code @Handle} interface. */
public final class HandleClassWriter {
    private final HandleClass handle;
    private final Modifier[] visibility;

    private HandleClassWriter(HandleClass handle) {
        this.handle = handle;
        this.visibility = handle.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The file of the class; {@code origin} is the interface, of which build tools keep track. */
    public static JavaFile write(HandleClass handle, Element origin) {
        TypeSpec type = new HandleClassWriter(handle).type(origin);
        return JavaFile.builder(handle.name().packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec type(Element origin) {
        TypeSpec.Builder type = TypeSpec.classBuilder(handle.name())
                .addJavadoc("A {@link $T} that C has given; bindings make it.", handle.type())
                .addModifiers(visibility)
                .addModifiers(Modifier.FINAL)
                .superclass(Known.OWNED_HANDLE)
                .addSuperinterface(handle.type())
                .addOriginatingElement(origin)
                .alwaysQualify(handle.foreignNames().stream().sorted().toArray(String[]::new));
        Marks.add(type, handle.isMarkedGenerated(), handle.silenced());
        return type.addMethod(borrowing())
                .addMethod(owning())
                .addMethod(owned())
                .addMethod(borrowed())
                .build();
    }

    // private StatementHandle(long address) {
    //     super(address);
    // }
    private static MethodSpec borrowing() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.LONG, "address")
                .addStatement("super(address)")
                .build();
    }

    // private StatementHandle(long address, MethodHandle close) {
    //     super(address, close);
    // }
    private static MethodSpec owning() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.LONG, "address")
                .addParameter(Known.METHOD_HANDLE, "close")
                .addStatement("super(address, close)")
                .build();
    }

    // public static StatementHandle owned(long address, MethodHandle close) {
    //     return address == 0 ? Segments.none() : new StatementHandle(address, close);
    // }
    private MethodSpec owned() {
        return made("owned")
                .addJavadoc("{@return what the program closes; null for NULL; for bindings}\n\n")
                .addJavadoc("@param address that C gave\n")
                .addJavadoc("@param close what is called with the address when it is closed\n")
                .addParameter(TypeName.LONG, "address")
                .addParameter(Known.METHOD_HANDLE, "close")
                .addStatement("return address == 0 ? $T.none() : new $T(address, close)", Known.SEGMENTS, handle.name())
                .build();
    }

    // public static StatementHandle borrowed(long address) {
    //     return address == 0 ? Segments.none() : new StatementHandle(address);
    // }
    private MethodSpec borrowed() {
        return made("borrowed")
                .addJavadoc("{@return what C keeps; null for NULL; for bindings}\n\n")
                .addJavadoc("@param address that C gave\n")
                .addParameter(TypeName.LONG, "address")
                .addStatement("return address == 0 ? $T.none() : new $T(address)", Known.SEGMENTS, handle.name())
                .build();
    }

    private MethodSpec.Builder made(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(visibility)
                .addModifiers(Modifier.STATIC)
                .returns(handle.name());
    }
}
