package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native enums that stand elsewhere than the contract. */
class NativeEnumsTest {
    private static final JavaFileObject MODE = JavaFileObjects.forSourceString("far.Mode", """
        package far;

        /** A mode. */
        @dev.tombolo.annotations.NativeEnum(type = "unsigned short")
        public enum Mode {
            /** For reading. */
            READ,
            /** For writing. */
            @dev.tombolo.annotations.EnumValue(0x8000)
            WRITE
        }
        """);
    private static final JavaFileObject CONTRACT = contract("far.Mode");

    @TempDir
    private Path folder;

    @Test
    @Tag("E1")
    void ofAnotherPackageAreUsedThere() {
        Compilation compilation = Javac.with("-Werror").compile(CONTRACT, MODE);
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation)).containsKeys("app/LibCBinding.java", "far/ModeEnum.java");
    }

    @Test
    @Tag("E1")
    void ofAnEarlierCompilationAreUsedAsTheyWereCompiled() {
        Compilation earlier = Javac.with("-Werror").compile(MODE);
        Compilation compilation =
                Javac.seeing(Earlier.with(folder, earlier), "-Werror").compile(CONTRACT);
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation)).containsOnlyKeys("app/LibCBinding.java");
        assertThat(Javac.generated(compilation).get("app/LibCBinding.java"))
                .contains("far.ModeEnum", "ModeEnum.fromNative(C.UNSIGNED_SHORT.extended(result), \"open\")");
    }

    /** A subclass in another package sees the enum, but the binding is none. */
    @Test
    void thatTheBindingCannotSeeAreRefused() {
        JavaFileObject outer = JavaFileObjects.forSourceString("far.Outer", """
            package far;

            public class Outer {
                @dev.tombolo.annotations.NativeEnum
                protected enum Mode { READ }
            }
            """);
        JavaFileObject user = JavaFileObjects.forSourceString("app.User", """
            package app;

            class User extends far.Outer {
                @dev.tombolo.annotations.NativeLib("c")
                interface LibC {
                    @dev.tombolo.annotations.Attach int open(Mode mode);
                }
            }
            """);
        Compilation compilation = Javac.with().compile(user, outer);
        assertThat(compilation)
                .hadErrorContaining("[HiddenEnum] Mode is not public, so the binding could not see it: make it public.")
                .inFile(user)
                .onLineContaining("open");
        assertThat(Javac.generated(compilation)).containsOnlyKeys("far/Outer_ModeEnum.java");
    }

    private static JavaFileObject contract(String mode) {
        return JavaFileObjects.forSourceString("app.LibC", """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            public interface LibC {
                @dev.tombolo.annotations.Attach %1$s open(%1$s mode, java.util.Set<%1$s> modes);
            }
            """.formatted(mode));
    }
}
