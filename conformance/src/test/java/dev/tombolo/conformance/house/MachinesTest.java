package dev.tombolo.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The repository builds anywhere: nothing in it names a folder of one machine, or where packages come from. */
final class MachinesTest {
    /** In pieces, so that they are not in this file either. */
    private static final List<String> OF_ONE_MACHINE = List.of(
            "/usr/lib" + "/jvm/",
            "/root" + "/",
            "/tmp" + "/w/",
            "/work" + "/",
            "repo" + ".maven.",
            "deb" + ".debian.org");

    static Stream<Path> texts() {
        return Stream.of(".md", ".java", ".xml", ".c", ".h", "run", ".expected")
                .flatMap(ending -> Repository.files(ending).stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areNotNamed(Path file) {
        assertThat(Repository.text(file)).as(file.toString()).doesNotContain(OF_ONE_MACHINE);
    }
}
