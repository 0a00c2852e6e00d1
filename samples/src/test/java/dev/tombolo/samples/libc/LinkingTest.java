package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.tombolo.samples.libc.Linking.Library;
import dev.tombolo.samples.libc.Linking.Real;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class LinkingTest {
    private final Linking linking = new LinkingBinding();

    @Test
    void callsWhatItHasFound() {
        try (Library library = linking.open("libm.so.6")) {
            assertThat(linking.call(linking.function(library, "cbrt"), 27)).isEqualTo(3, within(1e-9));
            assertThat(linking.call(linking.function(library, "hypot"), 3, 4)).isEqualTo(5);
        }
    }

    @Test
    void makesObjectsOfFunctions() {
        try (Library library = linking.open("libm.so.6")) {
            Real sqrt = Objects.requireNonNull(linking.real(library, "sqrt"));

            assertThat(sqrt.of(2)).isEqualTo(Math.sqrt(2));
            assertThat(sqrt).isEqualTo(linking.real(library, "sqrt")).isNotEqualTo(linking.real(library, "exp"));
            assertThat(linking.real(library, "nothing")).isNull();
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatExceptionOfType(UnsatisfiedLinkError.class)
                .isThrownBy(() -> linking.open("libmissing.so"))
                .withMessageContaining("libmissing.so: ");
        try (Library library = linking.open("libm.so.6")) {
            assertThatExceptionOfType(UnsatisfiedLinkError.class)
                    .isThrownBy(() -> linking.function(library, "nothing"))
                    .withMessageEndingWith("undefined symbol: nothing");
        }
    }

    @Test
    void refusesToCallNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linking.call(MemorySegment.NULL, 1))
                .withMessageStartingWith("call: function");
    }

    @Test
    void refusesALibraryThatIsClosed() {
        Library library = linking.open("libm.so.6");
        library.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> linking.function(library, "sqrt"))
                .withMessage("dlsym: library is closed");
    }
}
