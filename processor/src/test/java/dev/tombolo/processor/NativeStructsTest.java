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

/** Structs that stand elsewhere than what uses them. */
@Tag("R3")
class NativeStructsTest {
    private static final JavaFileObject POINT = JavaFileObjects.forSourceString("far.Point", """
        package far;

        /**
         * A point.
         *
         * @param x across
         * @param y up
         */
        @dev.tombolo.annotations.Struct
        public record Point(int x, int y) {}
        """);
    private static final JavaFileObject SHAPE = JavaFileObjects.forSourceString("far.Shape", """
        package far;

        /** A shape. */
        @dev.tombolo.annotations.Struct
        public interface Shape {
            /** {@return where it is} */
            Point center();

            /** {@return the next} */
            @dev.tombolo.annotations.ByReference
            Shape next();
        }
        """);
    private static final JavaFileObject CONTRACT = JavaFileObjects.forSourceString("app.LibC", """
        package app;

        @dev.tombolo.annotations.NativeLib("c")
        public interface LibC {
            @dev.tombolo.annotations.Attach
            far.Point middle(far.Point from, far.Shape to);
        }
        """);
    private static final JavaFileObject LINE = JavaFileObjects.forSourceString("app.Line", """
        package app;

        @dev.tombolo.annotations.Struct
        public record Line(far.Point from, far.Point to) {}
        """);

    @TempDir
    private Path folder;

    @Test
    void ofAnotherPackageAreUsedThere() {
        Compilation compilation = Javac.with("-Werror").compile(CONTRACT, LINE, POINT, SHAPE);
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation))
                .containsKeys(
                        "app/LibCBinding.java", "app/LineStruct.java", "far/PointStruct.java", "far/ShapeStruct.java");
    }

    @Test
    void ofAnEarlierCompilationAreUsedAsTheyWereCompiled() {
        Compilation earlier = Javac.with("-Werror").compile(POINT, SHAPE);
        Compilation compilation =
                Javac.seeing(Earlier.with(folder, earlier), "-Werror").compile(CONTRACT, LINE);
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation)).containsOnlyKeys("app/LibCBinding.java", "app/LineStruct.java");
        assertThat(Javac.generated(compilation).get("app/LineStruct.java"))
                .contains("import far.PointStruct;", ".field(\"from\", PointStruct.TYPE)");
    }

    /** What C finds in a struct must not depend on the order in which javac meets the types. */
    @Test
    void areTheSameWhoeverIsReadFirst() {
        Compilation forwards = Javac.with().compile(CONTRACT, LINE, POINT, SHAPE);
        Compilation backwards = Javac.with().compile(SHAPE, POINT, LINE, CONTRACT);
        assertThat(Javac.generated(forwards)).isEqualTo(Javac.generated(backwards));
    }

    /** A subclass in another package sees the struct, but the binding is none. */
    @Test
    void thatTheBindingCannotSeeAreRefused() {
        JavaFileObject outer = JavaFileObjects.forSourceString("far.Outer", """
            package far;

            public class Outer {
                @dev.tombolo.annotations.Struct
                protected record Hidden(int x) {}
            }
            """);
        JavaFileObject user = JavaFileObjects.forSourceString("app.User", """
            package app;

            class User extends far.Outer {
                @dev.tombolo.annotations.NativeLib("c")
                interface LibC {
                    @dev.tombolo.annotations.Attach int open(Hidden hidden);
                }

                @dev.tombolo.annotations.Struct
                record Around(Hidden hidden) {}
            }
            """);
        Compilation compilation = Javac.with().compile(user, outer);
        assertThat(compilation)
                .hadErrorContaining("[HiddenStruct] Hidden is not public, so what is generated could not see it: make"
                        + " it public.")
                .inFile(user)
                .onLineContaining("open");
        assertThat(Javac.generated(compilation)).containsOnlyKeys("far/Outer_HiddenStruct.java");
    }
}
