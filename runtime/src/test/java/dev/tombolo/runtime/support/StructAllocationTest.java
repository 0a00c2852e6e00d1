package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.AllocatesNothingForStructs;
import dev.tombolo.fixture.CCompiler;
import dev.tombolo.fixture.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructAllocationTest {
    private static final String SOURCE = """
        struct pair { long long x, y; };
        struct block { long long x[8]; };

        long long sum(struct pair p) { return p.x + p.y; }
        struct pair twice(struct pair p) { return (struct pair) { 2 * p.x, 2 * p.y }; }
        struct block block_of(long long x) { return (struct block) { { x, x, x, x, x, x, x, x } }; }
        long long last(struct block b) { return b.x[7]; }
        """;

    @Test
    void isNoneForArgumentsResultsAndPointers() {
        Path library = CCompiler.named("cc").library(SOURCE);

        List<String> lines = ChildJvm.onClassPath(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstructs=" + library,
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xms256m",
                        "-Xmx256m",
                        "-Xbatch")
                .lines(AllocatesNothingForStructs.class);

        assertThat(lines).containsExactly("done");
    }
}
