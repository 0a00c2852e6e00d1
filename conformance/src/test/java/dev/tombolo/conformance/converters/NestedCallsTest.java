package dev.tombolo.conformance.converters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.Errno;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Converters that call C themselves. */
final class NestedCallsTest {
    private static final Conversions C = new ConversionsBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("converters").provide();
    }

    @Test
    void haveMemoryOfTheirOwn() {
        assertThat(C.lengthNosily(Optional.of("abc"))).isEqualTo(4);
        assertThat(C.lengthNosily(Optional.empty())).isEqualTo(5);
    }

    @Test
    @Tag("D8")
    void leaveTheErrnoOfTheCallBehindThem() {
        assertThat(C.failingNosily(5)).contains("-1/4");
        assertThat(Errno.last()).isEqualTo(5);
    }

    @Test
    @Tag("D8")
    void leaveAClearedErrnoBehindThem() {
        assertThat(C.lengthClearing(Optional.of("abc"))).isEqualTo(4);
        assertThat(Errno.last()).isZero();
    }
}
