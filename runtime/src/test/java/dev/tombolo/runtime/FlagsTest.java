package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.runtime.support.EnumValues;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FlagsTest {

    private enum Access {
        READ,
        WRITE,
        EXECUTE
    }

    private enum Other {
        ONE
    }

    private static final EnumValues<Access> VALUES =
            new EnumValues<>(Access.class, Access.values(), new long[] {4, 2, 1});

    @Test
    @Tag("M3")
    void keepBitsThatNoConstantHas() {
        Flags<Access> flags = VALUES.flags(0x46);
        assertThat(flags.bits()).isEqualTo(0x46);
        assertThat(flags.constants()).containsExactly(Access.READ, Access.WRITE);
        assertThat(flags.unknownBits()).isEqualTo(0x40);
        assertThat(flags).hasToString("[READ, WRITE, 0x40]");
    }

    @Test
    void areMadeOfConstants() {
        assertThat(VALUES.flags(Access.READ, Access.EXECUTE).bits()).isEqualTo(5);
        assertThat(VALUES.flags()).isEqualTo(VALUES.flags(0));
        assertThat(VALUES.flags()).hasToString("[]");
    }

    @Test
    void areEmptyWhereNoBitIsSet() {
        assertThat(VALUES.flags(0).isEmpty()).isTrue();
        assertThat(VALUES.flags(0x40).isEmpty()).isFalse();
        assertThat(VALUES.flags(0x40)).hasToString("[0x40]");
    }

    @Test
    @Tag("M3")
    void gainAndLoseConstantsAndNothingElse() {
        Flags<Access> flags = VALUES.flags(0x42);
        assertThat(flags.with(Access.READ)).isEqualTo(VALUES.flags(0x46));
        assertThat(flags.without(Access.WRITE)).isEqualTo(VALUES.flags(0x40));
        assertThat(flags.with(Access.WRITE)).isEqualTo(flags);
        assertThat(flags.without(Access.READ)).isEqualTo(flags);
    }

    @Test
    void containWhatIsSet() {
        assertThat(VALUES.flags(5).contains(Access.READ)).isTrue();
        assertThat(VALUES.flags(5).contains(Access.WRITE)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> VALUES.flags(5).contains(null));
    }

    @Test
    void areEqualIfEnumAndBitsAre() {
        EnumValues<Other> others = new EnumValues<>(Other.class, Other.values(), new long[] {4});
        assertThat(VALUES.flags(4)).isEqualTo(VALUES.flags(Access.READ)).hasSameHashCodeAs(VALUES.flags(Access.READ));
        assertThat(VALUES.flags(4)).isNotEqualTo(VALUES.flags(5)).isNotEqualTo(others.flags(4));
        assertThat(VALUES.flags(4).equals(null)).isFalse();
    }
}
