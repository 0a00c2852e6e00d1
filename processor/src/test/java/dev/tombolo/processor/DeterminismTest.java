package dev.tombolo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes. */
@Tag("U3")
class DeterminismTest {
    @Test
    void aSecondRunWritesTheSame() {
        assertThat(generated(Awkward.all())).isEqualTo(generated(Awkward.all()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Map<String, String> inOrder = generated(Awkward.all());
        assertThat(generated(Awkward.all().reversed())).isEqualTo(inOrder);
        for (int seed = 0; seed < 3; seed++) {
            List<Path> shuffled = new ArrayList<>(Awkward.all());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(generated(shuffled)).isEqualTo(inOrder);
        }
    }

    /** As in an IDE, or where what it inherits from comes out of a jar. */
    @Test
    void anInterfaceCompiledAloneGetsTheSameBinding(@TempDir Path folder) throws IOException {
        Compilation together = compiled(Awkward.all());
        Javac.save(together, folder);
        Path child = Places.testData("awkward").resolve("inherited/Child.java");
        List<Path> libraries = new ArrayList<>(Places.libraries());
        libraries.add(folder.resolve("CLASS_OUTPUT"));
        Compilation alone = Javac.seeing(libraries).compile(Source.of(child));
        assertThat(alone).succeeded();
        assertThat(Javac.generated(together)).containsAllEntriesOf(Javac.generated(alone));
        assertThat(Javac.generated(alone)).hasSize(1);
    }

    private static Map<String, String> generated(List<Path> files) {
        return Javac.generated(compiled(files));
    }

    private static Compilation compiled(List<Path> files) {
        Compilation compilation = Javac.with().compile(Awkward.sources(files));
        assertThat(compilation).succeeded();
        return compilation;
    }
}
