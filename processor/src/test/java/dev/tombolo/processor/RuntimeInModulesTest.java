package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** In a module it is not enough that the runtime is there: the module has to require it. */
class RuntimeInModulesTest {
    private static final JavaFileObject CONTRACT = JavaFileObjects.forSourceString("app.LibC", """
        package app;

        @dev.tombolo.annotations.NativeLib("c")
        public interface LibC {
            @dev.tombolo.annotations.Attach
            int abs(int n);
        }
        """);

    @Test
    void aModuleThatRequiresTheRuntimeGetsABinding() {
        assertThat(Javac.generated(compiled("dev.tombolo.runtime"))).containsOnlyKeys("app/LibCBinding.java");
    }

    @Test
    void aModuleThatDoesNotIsToldTo() {
        Compilation compilation = compiled("dev.tombolo.annotations");

        assertThat(Javac.generated(compilation)).isEmpty();
        assertThat(Finding.in(compilation))
                .containsExactly(new Finding(
                        4,
                        8,
                        "error",
                        "[RuntimeNotVisible] LibC cannot see dev.tombolo.runtime, which its binding calls: put"
                                + " tombolo-runtime on the module path and 'requires dev.tombolo.runtime;' into"
                                + " module-info.java."));
    }

    private static Compilation compiled(String required) {
        JavaFileObject module = Source.module("module app { requires " + required + "; }");
        return Javac.onModulePath().compile(module, CONTRACT);
    }
}
