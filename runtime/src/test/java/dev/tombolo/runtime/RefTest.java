package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefTest {

    @Test
    void holdsWhatItIsGiven() {
        Ref<String> ref = Ref.of("a");
        assertThat(ref.get()).isEqualTo("a");

        ref.set(null);
        assertThat(ref.get()).isNull();
        assertThat(Ref.empty().get()).isNull();
    }

    @Test
    void holdsPrimitivesThatStartAtZero() {
        assertThat(Ref.ofByte().get()).isZero();
        assertThat(Ref.ofShort().get()).isZero();
        assertThat(Ref.ofInt().get()).isZero();
        assertThat(Ref.ofLong().get()).isZero();
        assertThat(Ref.ofFloat().get()).isZero();
        assertThat(Ref.ofDouble().get()).isZero();
        assertThat(Ref.ofBoolean().get()).isFalse();
    }

    @Test
    void keepsPrimitives() {
        Ref.OfByte small = Ref.ofByte((byte) -1);
        Ref.OfShort medium = Ref.ofShort((short) -2);
        Ref.OfInt plain = Ref.ofInt(3);
        Ref.OfLong large = Ref.ofLong(1L << 40);
        Ref.OfFloat single = Ref.ofFloat(1.5f);
        Ref.OfDouble twice = Ref.ofDouble(2.5);
        Ref.OfBoolean truth = Ref.ofBoolean(true);
        assertThat("" + small + medium + plain + large + single + twice + truth)
                .isEqualTo("Ref[-1]Ref[-2]Ref[3]Ref[1099511627776]Ref[1.5]Ref[2.5]Ref[true]");

        small.set((byte) 4);
        medium.set((short) 5);
        plain.set(6);
        large.set(7);
        single.set(8);
        twice.set(9);
        truth.set(false);
        assertThat("" + small.get() + medium.get() + plain.get() + large.get() + single.get() + twice.get())
                .isEqualTo("45678.09.0");
        assertThat(truth.get()).isFalse();
    }

    @Test
    void showsItsValue() {
        assertThat(Ref.of("a")).hasToString("Ref[a]");
        assertThat(Ref.empty()).hasToString("Ref[null]");
    }
}
