package dev.tombolo.conformance.converters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.conformance.converters.Traced.Failed;
import dev.tombolo.conformance.converters.Traced.Value;
import dev.tombolo.conformance.fixture.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order in which converters run, and what they made is released. */
final class ReleaseTest {
    private static final Conversions C = new ConversionsBinding();

    private int called;

    @BeforeAll
    static void provide() {
        Fixture.of("converters").provide();
    }

    @BeforeEach
    void forget() {
        Traced.EVENTS.clear();
        called = C.timesCalled();
    }

    private static Value value(int number) {
        return new Value(number, "");
    }

    @Test
    @Tag("D6")
    @Tag("D9")
    void comesInTheOppositeOrderOfConversion() throws Failed {
        assertThat(C.traced(value(1), value(2), value(3))).isEqualTo(123);
        assertThat(Traced.EVENTS)
                .containsExactly("convert 1", "convert 2", "convert 3", "release 3", "release 2", "release 1");
    }

    @Test
    @Tag("D6")
    void comesWhereALaterArgumentFails() {
        assertThatThrownBy(() -> C.traced(value(1), value(2), new Value(3, "convert 3")))
                .isInstanceOf(Failed.class)
                .hasMessage("convert 3");
        assertThat(Traced.EVENTS).containsExactly("convert 1", "convert 2", "convert 3", "release 2", "release 1");
        assertThat(C.timesCalled()).isEqualTo(called);
    }

    @Test
    @Tag("D6")
    void comesWhereALaterArgumentIsRefused() {
        assertThatThrownBy(() -> C.tracedRange(value(1), 256, 3)).hasMessageContaining("b is 256");
        assertThat(Traced.EVENTS).containsExactly("convert 1", "release 1");
        assertThat(C.timesCalled()).isEqualTo(called);
    }

    @Test
    @Tag("D7")
    void comesWhereTheResultFails() {
        assertThatThrownBy(() -> C.tracedResult(value(-1), 2, 3))
                .isInstanceOf(Failed.class)
                .hasMessage("result -77");
        assertThat(Traced.EVENTS).containsExactly("convert -1", "result -77", "release -1");
        assertThat(C.timesCalled()).isEqualTo(called + 1);
    }

    @Test
    @Tag("D9")
    void goesOnWhereOneReleaseFails() {
        assertThatThrownBy(() -> C.traced(value(1), value(9), value(3)))
                .isInstanceOf(Failed.class)
                .hasMessage("release 9");
        assertThat(Traced.EVENTS).endsWith("release 3", "release 9", "release 1");
    }

    @Test
    @Tag("D7")
    void ofAnOwnedResultComesBehindItsConverter() {
        int released = C.timesReleased();
        assertThat(C.copied("/tmp")).isEqualTo(Path.of("/tmp"));
        assertThat(C.timesReleased()).isEqualTo(released + 1);
    }

    @Test
    @Tag("D7")
    void ofAnOwnedResultComesWhereItsConverterFails() {
        int released = C.timesReleased();
        assertThatThrownBy(() -> C.copiedThenFailing("/tmp"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("/tmp");
        assertThat(C.timesReleased()).isEqualTo(released + 1);
    }
}
