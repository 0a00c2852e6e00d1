package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.fixture.Compare;
import dev.tombolo.fixture.CompareCallback;
import dev.tombolo.fixture.LibC;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UpcallsTest {
    @Test
    @Tag("B8")
    void sortsAHundredThousand() {
        int[] values = new Random(1).ints(100_000).toArray();
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        LibC.sort(values, Integer::compare);
        assertThat(values).isEqualTo(sorted);
    }

    @Test
    void throwsWhatACallbackThrew() {
        IOException thrown = new IOException("no");
        assertThatThrownBy(() -> LibC.sort(new int[] {2, 1, 3}, (a, b) -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(Upcalls.pendingCount).isZero();
    }

    @Test
    void retains() {
        try (CallbackHandle<Compare> handle = CompareCallback.TYPE.retain(Integer::compare)) {
            int[] values = {3, 2, 1};
            LibC.sort(values, handle);
            assertThat(values).containsExactly(1, 2, 3);
        }
    }
}
