package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import org.junit.jupiter.api.Test;

class LibCTest {
    private final LibC libc = new LibCBinding();
    private final LibM libm = new LibMBinding();

    @Test
    void hasEverySymbol() {
        assertThat(LibCBinding.missingSymbols()).isEmpty();
        assertThat(LibMBinding.missingSymbols()).isEmpty();
    }

    @Test
    void strlenCountsBytes() {
        assertThat(libc.strlen("")).isZero();
        assertThat(libc.strlen("hello")).isEqualTo(5);
        assertThat(libc.strlen("ü漢😀")).isEqualTo(2 + 3 + 4);
        assertThat(libc.strlen("x".repeat(1 << 20))).isEqualTo(1 << 20);
    }

    @Test
    void strlenRefusesWhatCCannotSee() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> libc.strlen("a\0b"))
                .withMessageStartingWith("strlen: s has a NUL character at index 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> libc.strlen("ab\ud800"))
                .withMessageStartingWith("strlen: s has an unpaired surrogate at index 2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void strlenRefusesNull() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> libc.strlen(null))
                .withMessageStartingWith("strlen: s is null");
    }

    @Test
    void absAndLabsDropTheSign() {
        assertThat(libc.abs(-42)).isEqualTo(42);
        assertThat(libc.abs(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThat(libc.labs(-2_000_000_000L)).isEqualTo(2_000_000_000L);
    }

    @Test
    void getenvSeesTheEnvironmentOfTheProcess() {
        System.getenv().entrySet().stream()
                .filter(variable -> variable.getValue().chars().allMatch(c -> c >= ' ' && c < 0x7F))
                .forEach(variable -> assertThat(libc.getenv(variable.getKey())).isEqualTo(variable.getValue()));
    }

    @Test
    void getenvOfAnUnsetVariableIsNull() {
        assertThat(libc.getenv("NOT_SET_BY_ANYONE")).isNull();
        assertThat(libc.getenv("")).isNull();
    }

    @Test
    void strtoulIsUnsigned() {
        assertThat(libc.strtoul("4294967295", null, 10)).isEqualTo(4_294_967_295L);
        assertThat(libc.strtoul("0x7f", null, 0)).isEqualTo(127);
        assertThat(libc.strtoul("not a number", null, 10)).isZero();
    }

    @Test
    void strtoulSaysWhatItDidNotTake() {
        Ref<String> rest = Ref.empty();
        assertThat(libc.strtoul("12 \u20ac", rest, 10)).isEqualTo(12);
        assertThat(rest.get()).isEqualTo(" \u20ac");
        assertThat(libc.strtoul("12", rest, 10)).isEqualTo(12);
        assertThat(rest.get()).isEmpty();
    }

    @Test
    void toupperLeavesWhatIsNoLetter() {
        assertThat(libc.toupper('t')).isEqualTo('T');
        assertThat(libc.toupper('T')).isEqualTo('T');
        assertThat(libc.toupper('7')).isEqualTo('7');
        assertThat(libc.toupper(-1)).isEqualTo(-1);
    }

    @Test
    void powComesFromTheLibraryOfMathematics() {
        assertThat(libm.pow(2, 10)).isEqualTo(1024.0);
        assertThat(libm.pow(2, 0.5)).isEqualTo(Math.sqrt(2));
        assertThat(libm.pow(-1, 0.5)).isNaN();
        assertThat(libm.pow(0, -1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void strtolTellsALargeNumberFromOneThatIsTooLarge() {
        assertThat(libc.strtol("42", null, 10)).isEqualTo(42);
        assertThat(Errno.last()).isZero();

        assertThat(libc.strtol("42".repeat(10), null, 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(Errno.name(Errno.last())).isEqualTo("ERANGE");

        assertThat(libc.strtol("-1" + "0".repeat(30), null, 10)).isEqualTo(Long.MIN_VALUE);
        assertThat(Errno.name(Errno.last())).isEqualTo("ERANGE");

        assertThat(libc.strtol("no number", null, 99)).isZero();
        assertThat(Errno.name(Errno.last())).isEqualTo("EINVAL");
    }

    @Test
    void strerrorHasATextForEveryNumber() {
        assertThat(libc.strerror(2)).isEqualTo(Errno.message(2)).isNotEmpty();
        assertThat(libc.strerror(-12345)).isNotEmpty();
    }

    @Test
    void strdupGivesItsCopyBack() throws ErrnoException {
        assertThat(libc.strdup("")).isEmpty();
        assertThat(libc.strdup("ü漢😀".repeat(10_000))).isEqualTo("ü漢😀".repeat(10_000));
    }

    @Test
    void gettidIsCalledWhereItIsThere() {
        assertThat(libc.gettid() > 0).isEqualTo(LibCBinding.hasGettid());
    }
}
