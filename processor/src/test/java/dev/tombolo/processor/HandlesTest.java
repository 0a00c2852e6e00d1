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

/** Handles that stand elsewhere than the contract, and what javac makes of them. */
@Tag("P5")
class HandlesTest {
    private static final JavaFileObject STATEMENT = handle("Statement");
    private static final JavaFileObject DATABASE = handle("Database");

    @TempDir
    private Path folder;

    @Test
    void ofAnotherPackageAreUsedThere() {
        Compilation compilation = Javac.with("-Werror").compile(contract(), STATEMENT, DATABASE);
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation))
                .containsKeys("app/SqliteBinding.java", "far/StatementHandle.java", "far/DatabaseHandle.java");
    }

    @Test
    void ofAnEarlierCompilationAreUsedAsTheyWereCompiled() {
        Compilation earlier = Javac.with("-Werror").compile(STATEMENT, DATABASE);
        Compilation compilation =
                Javac.seeing(Earlier.with(folder, earlier), "-Werror").compile(contract());
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation)).containsOnlyKeys("app/SqliteBinding.java");
        assertThat(Javac.generated(compilation).get("app/SqliteBinding.java"))
                .contains("StatementHandle.owned(result, Statement_close.HANDLE)");
    }

    @Test
    void ofOneTypeAreNotPassedAsAnother() {
        JavaFileObject user = JavaFileObjects.forSourceString("app.User", """
            package app;

            final class User {
                void use(Sqlite sqlite, far.Database database) {
                    sqlite.step(database);
                }
            }
            """);
        Compilation compilation = Javac.with().compile(contract(), STATEMENT, DATABASE, user);
        assertThat(compilation)
                .hadErrorContaining("far.Database cannot be converted to far.Statement")
                .inFile(user)
                .onLine(5);
    }

    @Test
    void thatTheBindingCannotSeeAreRefused() {
        JavaFileObject hidden = JavaFileObjects.forSourceString("far.Outer", """
            package far;

            public class Outer {
                @dev.tombolo.annotations.Handle
                protected record Window(java.lang.foreign.MemorySegment address) {}
            }
            """);
        JavaFileObject user = JavaFileObjects.forSourceString("app.User", """
            package app;

            class User extends far.Outer {
                @dev.tombolo.annotations.NativeLib("c")
                interface LibC {
                    @dev.tombolo.annotations.Attach int open(Window window);
                }
            }
            """);
        Compilation compilation = Javac.with().compile(user, hidden);
        assertThat(compilation)
                .hadErrorContaining(
                        "[HiddenHandle] Window is not public, so the binding could not see it: make it public.")
                .inFile(user)
                .onLineContaining("open");
    }

    @Test
    void whoseErrorsMightStillMeanSuccessAreRefused() {
        JavaFileObject contract = JavaFileObjects.forSourceString("app.Sqlite", """
            package app;

            @dev.tombolo.annotations.NativeLib("c")
            public interface Sqlite {
                @dev.tombolo.annotations.Attach
                @dev.tombolo.annotations.FailsWhen(dev.tombolo.annotations.Failure.ERRNO_SET)
                far.Statement prepare() throws dev.tombolo.runtime.ErrnoException;
            }
            """);
        Compilation compilation = Javac.with().compile(contract, STATEMENT);
        assertThat(compilation).hadErrorContaining("[ImpossibleFailure]");
    }

    private static JavaFileObject handle(String name) {
        return JavaFileObjects.forSourceString("far." + name, """
            package far;

            /** A handle. */
            @dev.tombolo.annotations.Handle(close = "%1$s_close")
            public interface %1$s extends AutoCloseable {
                @Override void close();
            }
            """.formatted(name));
    }

    private static JavaFileObject contract() {
        return JavaFileObjects.forSourceString("app.Sqlite", """
            package app;

            @dev.tombolo.annotations.Attach
            @dev.tombolo.annotations.NativeLib("c")
            public interface Sqlite {
                far.Statement prepare(far.Database database);

                int step(far.Statement statement);
            }
            """);
    }
}
