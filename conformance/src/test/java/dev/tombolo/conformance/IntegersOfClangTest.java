package dev.tombolo.conformance;

import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.Fixture;
import org.junit.jupiter.api.BeforeAll;

/** Integers and callees that trust their caller to have extended narrow parameters. */
final class IntegersOfClangTest extends IntegerCalls {
    IntegersOfClangTest() {
        super(new IntegersOfClangBinding());
    }

    @BeforeAll
    static void provide() {
        Fixture.of("integers").by(CCompiler.CLANG).named("integers-clang").provide();
    }
}
