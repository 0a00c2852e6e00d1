package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What structs cost. */
@Tag("R2")
final class CostsTest {

    /** Under the one convention by which the linker is told of longs whatever the size is. */
    private static final boolean IS_CANONICAL = System.getProperty("tombolo.shapes") == null
            && System.getProperty("os.arch").matches("amd64|x86_64")
            && !System.getProperty("os.name").startsWith("Windows");

    /** A heap of 256 MB that is never collected: less than 26 bytes for each of ten million calls. */
    @ParameterizedTest
    @EnumSource
    @Tag("P4")
    void isNoObjectWhereTheRecordDoesNotEscape(Costs.Kind kind) {
        assumeTrue(kind.isOfLongs || IS_CANONICAL);
        ChildJvm jvm = ChildJvm.withNativeAccess()
                .with(
                        Fixture.of("structs").option(),
                        "-Dkind=" + kind,
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xms256m",
                        "-Xmx256m",
                        "-Xbatch");

        assertThat(jvm.run(Costs.class).succeeded()).endsWith("done\n");
    }
}
