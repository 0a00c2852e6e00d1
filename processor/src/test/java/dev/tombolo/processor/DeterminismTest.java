package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

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
    @TempDir
    private Path folder;

    @Test
    void aSecondRunWritesTheSame() {
        assertThat(generated("second", Awkward.all())).isEqualTo(generated("first", Awkward.all()));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Map<String, String> inOrder = generated("in order", Awkward.all());
        assertThat(generated("reversed", Awkward.all().reversed())).isEqualTo(inOrder);
        for (int seed = 0; seed < 3; seed++) {
            List<Path> shuffled = new ArrayList<>(Awkward.all());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(generated("shuffled " + seed, shuffled)).isEqualTo(inOrder);
        }
    }

    /** As in an IDE, or where what it inherits from comes out of a jar. */
    @Test
    void anInterfaceCompiledAloneGetsTheSameBinding() {
        Map<String, String> together = generated("together", Awkward.all());
        Path child = Places.testData("awkward").resolve("inherited/Child.java");
        List<Path> libraries = new ArrayList<>(Places.libraries());
        libraries.add(folder.resolve("together/classes"));
        Javac.Compiled alone =
                Javac.in(folder.resolve("alone")).seeing(libraries).compile(Source.of(child));
        assertThat(alone.succeeded()).as(alone.report()).isTrue();
        assertThat(together).containsAllEntriesOf(alone.generated());
        assertThat(alone.generated()).hasSize(1);
    }

    private Map<String, String> generated(String run, List<Path> files) {
        Javac.Compiled compiled = Javac.in(folder.resolve(run)).compile(Awkward.sources(files));
        assertThat(compiled.succeeded()).as(compiled.report()).isTrue();
        return compiled.generated();
    }
}
