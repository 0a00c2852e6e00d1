package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux, x86_64",
        "Linux, aarch64, linux, aarch64",
        "Linux, riscv64, linux, riscv64",
        "Mac OS X, x86_64, macos, x86_64",
        "Mac OS X, aarch64, macos, aarch64",
        "Windows 11, amd64, windows, x86_64",
        "Windows Server 2022, aarch64, windows, aarch64",
        "FreeBSD, amd64, freebsd, x86_64"
    })
    void knowsTheNamesThatJvmsUse(String osName, String osArch, String os, String arch) {
        assertThat(Platform.ofJvm(osName, osArch)).isEqualTo(new Platform(os, arch));
    }

    @Test
    void isNamedBySystemAndProcessor() {
        assertThat(Platform.named("windows-x86_64")).isEqualTo(new Platform("windows", "x86_64"));
        assertThat(Platform.named("macos-arm64")).isEqualTo(new Platform("macos", "aarch64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows", "-x86_64", "", "solaris-sparc"})
    void refusesANameItDoesNotKnow(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platform.named(name))
                .withMessage("-Dtombolo.platform=" + name + " names no platform: "
                        + "write linux, macos or windows, a dash and the processor, such as windows-x86_64");
    }

    @Test
    void hasTwoNonUnixRelatives() {
        assertThat(Platform.named("linux-x86_64").isOtherUnix()).isTrue();
        assertThat(Platform.named("macos-x86_64").isOtherUnix()).isFalse();
        assertThat(Platform.named("windows-x86_64").isOtherUnix()).isFalse();
    }
}
