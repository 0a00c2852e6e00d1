package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.IntBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final int[] THREE = new int[3];

    @Test
    @Tag("P3")
    void takesACountThatTheArrayHas() {
        assertThat(Counts.of(0, THREE, "sum", "values", "n")).isZero();
        assertThat(Counts.of(3, THREE, "sum", "values", "n")).isEqualTo(3);
        assertThat(Counts.all(THREE, "sum", "values")).isEqualTo(3);
        assertThat(Counts.fixed(2, THREE, "sum", "values")).isEqualTo(2);
        assertThat(Counts.all(new String[1], "sum", "values")).isEqualTo(1);
    }

    @Test
    @Tag("P3")
    void refusesACountThatItHasNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.of(4, THREE, "sum", "values", "n"))
                .withMessage("sum: n is 4: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.of(-1, new boolean[1], "sum", "values", "n"))
                .withMessage("sum: n is -1: values has 1 element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.of(1L << 32, THREE, "sum", "values", "n"))
                .withMessage("sum: n is 4294967296: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.fixed(4, THREE, "pipe", "descriptors"))
                .withMessage("pipe: descriptors has 3 elements: C uses 4");
    }

    @Test
    @Tag("P3")
    void countsWhatRemainsInABuffer() {
        IntBuffer buffer = IntBuffer.allocate(10).position(2).limit(5);

        assertThat(Counts.all(buffer, "sum", "values")).isEqualTo(3);
        assertThat(Counts.of(3, buffer, "sum", "values", "n")).isEqualTo(3);
        assertThat(Counts.fixed(3, buffer, "sum", "values")).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.of(4, buffer, "sum", "values", "n"))
                .withMessage("sum: n is 4: values has 3 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.fixed(4, buffer, "sum", "values"))
                .withMessage("sum: values has 3 elements: C uses 4");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Counts.all((Object) null, "sum", "values"))
                .withMessageStartingWith("sum: values is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Counts.of(0, (IntBuffer) null, "sum", "values", "n"))
                .withMessageStartingWith("sum: values is null");
    }
}
