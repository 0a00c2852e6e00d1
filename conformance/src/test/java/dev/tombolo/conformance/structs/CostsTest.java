package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What structs cost. */
@Tag("R2")
final class CostsTest {

    /** A heap of 256 MB that is never collected: less than 26 bytes for each of ten million calls. */
    @Test
    @Tag("P4")
    void isNoObjectWhereTheRecordDoesNotEscape() {
        ChildJvm jvm = ChildJvm.withNativeAccess()
                .with(
                        Fixture.of("structs").option(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xms256m",
                        "-Xmx256m",
                        "-Xbatch");

        assertThat(jvm.run(Costs.class).succeeded()).endsWith("done\n");
    }
}
