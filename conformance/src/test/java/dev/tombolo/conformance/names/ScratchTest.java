package dev.tombolo.conformance.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract is bound although its package has classes called like Java's own. */
final class ScratchTest {
    private static final Scratch SCRATCH = new ScratchBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("names").provide();
    }

    @Test
    @Tag("A2")
    void isBoundAmongNamesakes() {
        assertThat(SCRATCH.same(1)).isEqualTo(1);
        assertThat(SCRATCH.checked(2L)).isEqualTo(2);
        assertThat(SCRATCH.unsigned(-1)).isEqualTo(0xFFFF_FFFFL);
        assertThat(SCRATCH.lengths("a", "bb", "ccc", "dddd", "eeeee")).isEqualTo(12_345);
        assertThat(SCRATCH.text()).isEqualTo("names 1.0");
        assertThat(SCRATCH.address()).isNotNull();
    }

    @Test
    @Tag("A3")
    void hasAllItsSymbols() {
        assertThat(ScratchBinding.missingSymbols()).isEmpty();
    }
}
