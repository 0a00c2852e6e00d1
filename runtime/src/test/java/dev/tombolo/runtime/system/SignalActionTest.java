package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of other systems than this one, from their headers. */
class SignalActionTest {
    private static final long FUNCTION = 0x7f12_3456_789aL;

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, 152, 136, 0x08000000",
        "linux-aarch64, 152, 136, 0x08000000",
        "macos-x86_64, 16, 12, 0x0001",
        "macos-aarch64, 16, 12, 0x0001"
    })
    void liesInMemoryAsTheHeadersSay(String platform, long bytes, long flags, String onStack) throws Exception {
        SignalAction type = SignalAction.of(Platform.named(platform));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment action = type.calling(FUNCTION, arena);

            assertThat(action.byteSize()).isEqualTo(bytes);
            assertThat(action.get(JAVA_LONG, 0)).isEqualTo(FUNCTION);
            assertThat(action.get(JAVA_INT, flags)).isEqualTo(Integer.decode(onStack));
            for (long mask = 8; mask < flags; mask += 4) {
                assertThat(action.get(JAVA_INT, mask)).isZero();
            }
            assertThat(type.handler(action)).isEqualTo(FUNCTION);
        }
    }

    @Test
    void isEmptyUntilItIsFilled() throws Exception {
        SignalAction type = SignalAction.of(Platform.named("linux-x86_64"));
        try (Arena arena = Arena.ofConfined()) {
            assertThat(type.handler(type.empty(arena))).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-x86_64", "linux-s390x", "linux-arm"})
    void isNotGuessed(String platform) {
        assertThatThrownBy(() -> SignalAction.of(Platform.named(platform)))
                .isInstanceOf(NoSignalException.class)
                .hasMessage("on " + platform + " there are no signals that end a wait");
    }

    @Test
    void isNotGuessedForSystemsThatAreNotNamedEither() {
        assertThatThrownBy(() -> SignalAction.of(new Platform("freebsd", "x86_64")))
                .hasMessage("on freebsd-x86_64 there are no signals that end a wait");
    }
}
