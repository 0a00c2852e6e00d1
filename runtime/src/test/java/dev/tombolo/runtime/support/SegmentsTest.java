package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class SegmentsTest {

    @Test
    void returnsWhatCMayHave() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(8);

            assertThat(Segments.checked(segment, "free", "p")).isSameAs(segment);
            assertThat(Segments.checked(segment.asReadOnly(), "free", "p")).isEqualTo(segment.asReadOnly());
            assertThat(Segments.checked(MemorySegment.NULL, "free", "p")).isSameAs(MemorySegment.NULL);
            assertThat(Segments.checked(MemorySegment.ofAddress(1), "free", "p").address())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Segments.checked(null, "free", "p"))
                .withMessage("free: p is null; annotate it @Nullable to pass NULL");
    }

    @Test
    void refusesTheHeap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segments.checked(MemorySegment.ofArray(new byte[8]), "free", "p"))
                .withMessage("free: p is a heap segment: C needs native memory, allocate it from an Arena");
    }

    @Test
    void refusesWhatIsClosed() {
        Arena arena = Arena.ofShared();
        MemorySegment segment = arena.allocate(8);
        arena.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> Segments.checked(segment, "free", "p"))
                .withMessageStartingWith("free: p is closed: its arena ended before the call");
    }

    @Test
    void refusesWhatIsClosedAlsoToAnotherThread() {
        MemorySegment segment;
        try (Arena arena = Arena.ofConfined()) {
            segment = arena.allocate(8);
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> elsewhere(() -> Segments.checked(segment, "free", "p")))
                .withMessageStartingWith("free: p is closed");
    }

    @Test
    void refusesWhatBelongsToAnotherThread() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(8);

            assertThatExceptionOfType(WrongThreadException.class)
                    .isThrownBy(() -> elsewhere(() -> Segments.checked(segment, "free", "p")))
                    .withMessage(
                            "free: p belongs to another thread: its arena is confined, allocate it from a shared one");
        }
    }

    private static void elsewhere(Runnable task) throws Throwable {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                task.run();
                done.complete(null);
            } catch (Throwable t) {
                done.completeExceptionally(t);
            }
        });
        try {
            done.join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause();
        }
    }

    @Test
    void makesASegmentOfAnAddressAndNullOfNull() {
        assertThat(Segments.orNull(0)).isNull();
        assertThat(Segments.orNull(4096)).isEqualTo(MemorySegment.ofAddress(4096));
        assertThat(Segments.orNull(-1).address()).isEqualTo(-1);
    }
}
