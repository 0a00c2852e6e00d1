package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PausesTest {
    private final Pauses pauses = new Pauses();

    private long sum(int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += pauses.next();
        }
        return sum;
    }

    @Test
    void growFromMicrosecondsToTenMilliseconds() {
        assertThat(pauses.next()).isEqualTo(20_000);
        assertThat(pauses.next()).isEqualTo(40_000);
        assertThat(sum(7)).isEqualTo(10_160_000);
        assertThat(pauses.next()).isEqualTo(10_000_000);
        assertThat(pauses.next()).isEqualTo(10_000_000);
    }

    @Test
    void growToASecondAfterOne() {
        assertThat(sum(9 + 101)).isBetween(1_000_000_000L, 1_100_000_000L);
        assertThat(pauses.next()).isEqualTo(20_000_000);
        assertThat(sum(10)).isGreaterThan(2_000_000_000L);
        assertThat(pauses.next()).isEqualTo(1_000_000_000);
        assertThat(pauses.next()).isEqualTo(1_000_000_000);
    }
}
