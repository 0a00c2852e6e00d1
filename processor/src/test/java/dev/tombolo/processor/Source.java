package dev.tombolo.processor;

import com.google.testing.compile.JavaFileObjects;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** Java code under a file name that is not its type's: javac asks the file whether it may be, and the library's say no. */
final class Source extends ForwardingJavaFileObject<JavaFileObject> {
    private final Predicate<String> names;

    private Source(JavaFileObject file, Predicate<String> names) {
        super(file);
        this.names = names;
    }

    /** A file for any type, but not for a package or a module. */
    static JavaFileObject of(String name, String code) {
        return new Source(JavaFileObjects.forSourceString(name, code), type -> !type.endsWith("-info"));
    }

    /**
     * What stands in {@code module-info.java}. The file must not be called so: compile-testing would answer with it when
     * javac asks for the descriptor of any other module.
     */
    static JavaFileObject module(String code) {
        return new Source(JavaFileObjects.forSourceString("module", code), "module-info"::equals);
    }

    static JavaFileObject of(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && names.test(simpleName);
    }
}
