package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.conformance.Failing.CodeException;
import dev.tombolo.conformance.Failing.NoMemory;
import dev.tombolo.conformance.Failing.UncheckedCode;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.ErrnoException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Results that mean failure, and what is thrown for them. */
@Tag("N4")
final class FailuresTest {
    private static final int ENOENT = 2;
    private static final Failing FAILING = new FailingBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("failures").provide();
    }

    @Test
    void areMinusOneInSignedIntegers() throws IOException {
        throwsEnoent("minusOne", () -> FAILING.minusOne(-1, ENOENT));
        throwsEnoent("longMinusOne", () -> FAILING.longMinusOne(-1, ENOENT));
        throwsEnoent("widenedMinusOne", () -> FAILING.widenedMinusOne(-1, ENOENT));

        assertThat(FAILING.minusOne(-2, ENOENT)).isEqualTo(-2);
        assertThat(FAILING.minusOne(7, ENOENT)).isEqualTo(7);
        assertThat(FAILING.longMinusOne(0xFFFFFFFFL, ENOENT)).isEqualTo(0xFFFFFFFFL);
        assertThat(FAILING.widenedMinusOne(-2, ENOENT)).isEqualTo(-2);
    }

    @Test
    void areTheLargestValueInUnsignedIntegers() throws IOException {
        throwsEnoent("unsignedMinusOne", () -> FAILING.unsignedMinusOne(-1, ENOENT));
        throwsEnoent("widenedUnsignedMinusOne", () -> FAILING.widenedUnsignedMinusOne(0xFFFFFFFFL, ENOENT));
        throwsEnoent("charMinusOne", () -> FAILING.charMinusOne('\uFFFF', ENOENT));
        throwsEnoent("byteMinusOne", () -> FAILING.byteMinusOne((byte) -1, ENOENT));
        throwsEnoent("sizeMinusOne", () -> FAILING.sizeMinusOne(-1, ENOENT));

        assertThat(FAILING.unsignedMinusOne(-2, ENOENT)).isEqualTo(-2);
        assertThat(FAILING.widenedUnsignedMinusOne(0xFFFFFFFEL, ENOENT)).isEqualTo(0xFFFFFFFEL);
        assertThat(FAILING.charMinusOne('\uFFFE', ENOENT)).isEqualTo('\uFFFE');
        assertThat(FAILING.byteMinusOne((byte) -2, ENOENT)).isEqualTo((byte) -2);
        assertThat(FAILING.sizeMinusOne(0xFFFFFFFFL, ENOENT)).isEqualTo(0xFFFFFFFFL);
    }

    @Test
    void areWhatTheDeclarationSays() throws IOException {
        throwsEnoent("negative", () -> FAILING.negative(-7, ENOENT));
        throwsEnoent("nonZero", () -> FAILING.nonZero(7, ENOENT));
        throwsEnoent("zero", () -> FAILING.zero(0, ENOENT));
        throwsEnoent("isFalse", () -> FAILING.isFalse(0, ENOENT));

        assertThat(FAILING.negative(0, ENOENT)).isZero();
        assertThat(FAILING.nonZero(0, ENOENT)).isZero();
        assertThat(FAILING.zero(-1, ENOENT)).isEqualTo(-1);
        assertThat(FAILING.isFalse(256, ENOENT)).isTrue();
    }

    @Test
    void areNullInPointers() throws IOException {
        throwsEnoent("text", () -> FAILING.text(null, ENOENT));
        throwsEnoent("pointer", () -> FAILING.pointer(null, ENOENT));
        throwsEnoent("address", () -> FAILING.address(-1, ENOENT));

        assertThat(FAILING.address(0, ENOENT)).isZero();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom("text");
            assertThat(FAILING.text(text, ENOENT)).isEqualTo("text");
            assertThat(FAILING.pointer(text, ENOENT).address()).isEqualTo(text.address());
        }
    }

    @Test
    void areASetErrnoWhereTheResultSaysNothing() throws IOException {
        throwsEnoent("errnoSet", () -> FAILING.errnoSet(7, ENOENT));
        throwsEnoent("fraction", () -> FAILING.fraction(0.5, ENOENT));
        throwsEnoent("silent", () -> FAILING.silent(ENOENT));

        assertThat(FAILING.errnoSet(-1, 0)).isEqualTo(-1);
        assertThat(FAILING.errnoSet(-1, -1)).as("errno left alone").isEqualTo(-1);
        assertThat(FAILING.fraction(0.5, 0)).isEqualTo(0.5);
        FAILING.silent(0);
    }

    @Test
    @Tag("N7")
    void areThrownFromCriticalFunctionsToo() throws IOException {
        throwsEnoent("minusOneCritically", () -> FAILING.minusOneCritically(-1, ENOENT));

        assertThat(FAILING.minusOneCritically(1, ENOENT)).isEqualTo(1);
    }

    @Test
    void areAUsersExceptionThatIsToldWhatItAsksFor() throws CodeException {
        assertThatExceptionOfType(CodeException.class)
                .isThrownBy(() -> FAILING.checked(-3, ENOENT))
                .withMessage("checked -3 2");
        assertThatExceptionOfType(CodeException.class)
                .isThrownBy(() -> FAILING.wide(-1L << 40, ENOENT))
                .withMessage("wide -1099511627776 2");
        assertThatExceptionOfType(UncheckedCode.class)
                .isThrownBy(() -> FAILING.unchecked(-3, ENOENT))
                .withMessage("of unchecked -3");
        assertThatExceptionOfType(NoMemory.class)
                .isThrownBy(() -> FAILING.owned(null, 12))
                .withMessage("owned 12");

        assertThat(FAILING.checked(3, ENOENT)).isEqualTo(3);
        assertThat(FAILING.unchecked(3, ENOENT)).isEqualTo(3);
    }

    @Test
    void sayTheNumberItsNameAndItsMeaning() {
        assertThatThrownBy(() -> FAILING.minusOne(-1, ENOENT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("minusOne: ENOENT (2): ")
                .hasMessageContaining("No such file or directory");
    }

    private static void throwsEnoent(String function, ThrowingCallable call) {
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.errno()).isEqualTo(ENOENT);
            assertThat(e.name()).isEqualTo("ENOENT");
            assertThat(e.function()).isEqualTo(function);
        });
    }
}
