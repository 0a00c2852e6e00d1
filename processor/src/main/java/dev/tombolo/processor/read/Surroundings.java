package dev.tombolo.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What stands around a type that something is generated for: other types, a package, a module. */
record Surroundings(TypeElement type, Elements elements) {
    /** Of what generated classes name without an import, what a package can have a class of its own for. */
    private static final List<String> NAMES_OF_JAVA_LANG =
            List.of("Override", "String", "Throwable", "SuppressWarnings", "Integer", "Short", "Byte");

    /** The type and those around it, outwards. */
    Stream<Element> types() {
        return Stream.<Element>iterate(
                type, e -> e.getKind().isClass() || e.getKind().isInterface(), Element::getEnclosingElement);
    }

    /** Whether any class can see the type. */
    boolean isPublic() {
        return types().allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
    }

    boolean isDeprecated() {
        return types().anyMatch(elements::isDeprecated);
    }

    boolean seesRuntime() {
        return sees("dev.tombolo.runtime.support.Downcall");
    }

    boolean seesGenerated() {
        return sees("javax.annotation.processing.Generated");
    }

    /** Whether the type's module sees the class of that name. */
    boolean sees(String name) {
        @Nullable ModuleElement module = elements.getModuleOf(type);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    /** Whether javac may warn that those who see what is generated do not see what it mentions. */
    boolean isSeenByOtherModules() {
        @Nullable ModuleElement module = elements.getModuleOf(type);
        return module != null && !module.isUnnamed() && isPublic();
    }

    String cureForRuntime() {
        @Nullable ModuleElement module = elements.getModuleOf(type);
        return module == null || module.isUnnamed()
                ? "put tombolo-runtime on the class path"
                : "put tombolo-runtime on the module path and 'requires dev.tombolo.runtime;' into module-info.java";
    }

    /** The classes of the type's package that hide those of java.lang. */
    Set<String> namesThatHideJavaLang() {
        return namesThatHideJavaLang(Stream.of());
    }

    /** The same, of these names too. */
    Set<String> namesThatHideJavaLang(Stream<String> more) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        Set<String> names = new HashSet<>();
        Stream.concat(NAMES_OF_JAVA_LANG.stream(), more)
                .filter(name -> sees(prefix + name))
                .forEach(names::add);
        return names;
    }
}
