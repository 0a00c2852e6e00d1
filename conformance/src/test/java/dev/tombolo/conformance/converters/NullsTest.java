package dev.tombolo.conformance.converters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.conformance.fixture.Fixture;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of null before a converter. */
@NullUnmarked
@Tag("D5")
final class NullsTest {
    private static final Conversions C = new ConversionsBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("converters").provide();
    }

    @Test
    void isRefusedBeforeTheConverter() {
        int called = C.timesCalled();
        assertThatThrownBy(() -> C.length((Path) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("length: path is null; annotate it @Nullable to pass NULL");
        assertThatThrownBy(() -> C.negateText(null)).hasMessageStartingWith("negateText: text is null");
        assertThat(C.timesCalled()).isEqualTo(called);
    }

    @Test
    void reachesTheConverterOfANullableParameter() {
        assertThat(C.lengthOfNullable(null)).isEqualTo(99);
        assertThatThrownBy(() -> C.lengthPassingNull(null))
                .isInstanceOf(NullPointerException.class)
                .hasStackTraceContaining("Names.toNative");
    }

    @Test
    void ofCReachesAConverterThatTakesIt() {
        assertThat(C.nothingForConverter()).isEqualTo(Path.of("null"));
    }

    @Test
    void ofCIsTheResultWhereThatIsNullable() {
        assertThat(C.nothingOrNull()).isNull();
    }

    @Test
    void ofCIsRefusedElsewhere() {
        assertThatThrownBy(C::nothing)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("nothing: C returned NULL; annotate the result @Nullable to get null");
    }
}
