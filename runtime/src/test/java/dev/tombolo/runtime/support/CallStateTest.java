package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallStateTest {

    /** The names that the linker's documentation gives. */
    @ParameterizedTest
    @CsvSource({"ERRNO, errno", "LAST_ERROR, GetLastError", "WSA_LAST_ERROR, WSAGetLastError"})
    void hasTheLinkersNameOnWindows(CallState state, String name) {
        assertThat(state.nameOn(Platform.named("windows-x86_64"))).isEqualTo(name);
        assertThat(state.nameOn(Platform.named("windows-aarch64"))).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(CallState.class)
    void isErrnoElsewhere(CallState state) {
        assertThat(state.nameOn(Platform.named("linux-x86_64"))).isEqualTo("errno");
        assertThat(state.nameOn(Platform.named("macos-aarch64"))).isEqualTo("errno");
    }

    @ParameterizedTest
    @EnumSource(CallState.class)
    void liesWhereTheLinkerPutsIt(CallState state) {
        String name = state.nameOn(Platform.host());

        assertThat(state.offset())
                .isEqualTo(Linker.Option.captureStateLayout().byteOffset(PathElement.groupElement(name)));
    }

    @Test
    void hasRoomForAllThatAPlatformCaptures() {
        assertThat(Linker.Option.captureStateLayout().byteSize()).isLessThanOrEqualTo(CallState.BYTES);
    }
}
