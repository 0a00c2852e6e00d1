package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a module it is not enough that the runtime is there: the module has to require it. */
class RuntimeInModulesTest {
    private static final Source CONTRACT = Source.of("LibC.java", """
        package app;

        @dev.tombolo.annotations.NativeLib("c")
        public interface LibC {
            @dev.tombolo.annotations.Attach
            int abs(int n);
        }
        """);

    @TempDir
    private Path folder;

    @Test
    void aModuleThatRequiresTheRuntimeGetsABinding() {
        assertThat(compiled("dev.tombolo.runtime").generated()).containsOnlyKeys("app/LibCBinding.java");
    }

    @Test
    void aModuleThatDoesNotIsToldTo() {
        Javac.Compiled compiled = compiled("dev.tombolo.annotations");

        assertThat(compiled.generated()).isEmpty();
        assertThat(compiled.diagnostics())
                .map(Finding::of)
                .containsExactly(new Finding(
                        4,
                        8,
                        "error",
                        "[RuntimeNotVisible] LibC cannot see dev.tombolo.runtime, which its binding calls: put"
                                + " tombolo-runtime on the module path and 'requires dev.tombolo.runtime;' into"
                                + " module-info.java."));
    }

    private Javac.Compiled compiled(String required) {
        Source module = Source.of("module-info.java", "module app { requires " + required + "; }");
        return Javac.in(folder).onModulePath().compile(List.of(module, CONTRACT));
    }
}
