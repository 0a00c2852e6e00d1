package dev.tombolo.processor;

import java.net.URI;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** Java code under a file name that need not be its public type's. */
final class Source extends SimpleJavaFileObject {
    private final String code;

    private Source(URI name, String code) {
        super(name, Kind.SOURCE);
        this.code = code;
    }

    static Source of(String name, String code) {
        return new Source(URI.create("fixture:///" + name), code);
    }

    static Source of(Path file) {
        return new Source(file.toUri(), Places.text(file));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && !simpleName.endsWith("-info") || super.isNameCompatible(simpleName, kind);
    }

    @Override
    public NestingKind getNestingKind() {
        return NestingKind.TOP_LEVEL;
    }

    @Override
    public Modifier getAccessLevel() {
        return Modifier.PUBLIC;
    }

    @Override
    public String toString() {
        return code;
    }
}
