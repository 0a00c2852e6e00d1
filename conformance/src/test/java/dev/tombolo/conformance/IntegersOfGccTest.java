package dev.tombolo.conformance;

import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;

/** Integers and callees that extend their narrow parameters themselves. */
final class IntegersOfGccTest extends IntegerCalls {
    IntegersOfGccTest() {
        super(new IntegersOfGccBinding());
    }

    @BeforeAll
    static void provide() {
        Fixture.of("integers").by(CCompiler.GCC).named("integers-gcc").provide();
    }
}
