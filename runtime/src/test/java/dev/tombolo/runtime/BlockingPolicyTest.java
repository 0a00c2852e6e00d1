package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X8")
class BlockingPolicyTest {
    private static final Executor MINE = Runnable::run;

    private interface One {}

    private interface Other {}

    @AfterEach
    void leavesThingsAsTheyWere() {
        BlockingPolicy.sharedPool().use();
        BlockingPolicy.sharedPool().useFor(One.class);
    }

    @Test
    void isTheSharedPoolWhereNothingIsSet() {
        assertThat(BlockingPolicy.of(Other.class)).isEqualTo(BlockingPolicy.sharedPool());
        assertThat(BlockingPolicy.of(Other.class)).hasToString("blocking calls: a pool of at most 2048 threads");
    }

    @Test
    void holdsForAllThatHaveNoneOfTheirOwn() {
        BlockingPolicy.inPlace().use();
        BlockingPolicy.executor(MINE).useFor(One.class);

        assertThat(BlockingPolicy.of(Other.class)).isEqualTo(BlockingPolicy.inPlace());
        assertThat(BlockingPolicy.of(One.class)).isEqualTo(BlockingPolicy.executor(MINE));
        assertThat(BlockingPolicy.of(One.class)).isNotEqualTo(BlockingPolicy.inPlace());
        assertThat(BlockingPolicy.of(One.class)).hasSameHashCodeAs(BlockingPolicy.executor(MINE));
    }

    @Test
    void saysWhatItIs() {
        assertThat(BlockingPolicy.inPlace()).hasToString("blocking calls: in place");
        assertThat(BlockingPolicy.pool().threads(7).build()).hasToString("blocking calls: a pool of at most 7 threads");
    }

    @Test
    void refusesWhatCallsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockingPolicy.pool().threads(0))
                .withMessage("a pool of 0 threads calls nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockingPolicy.pool().idle(Duration.ofMillis(-1)))
                .withMessage("a thread cannot be idle for PT-0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockingPolicy.pool().idle(Duration.ofDays(365_000)));
        assertThatNullPointerException()
                .isThrownBy(() -> BlockingPolicy.executor(null))
                .withMessage("executor");
        assertThatNullPointerException()
                .isThrownBy(() -> BlockingPolicy.inPlace().useFor(null))
                .withMessage("contract");
    }

    @Test
    void hasEachPoolOfOnesOwn() {
        assertThat(BlockingPolicy.pool().build())
                .isNotEqualTo(BlockingPolicy.pool().build());
        assertThat(BlockingPolicy.pool()
                        .threads(2)
                        .idle(Duration.ZERO)
                        .named("mine-")
                        .daemon(false)
                        .build())
                .isNotEqualTo(BlockingPolicy.sharedPool());
    }
}
