package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.fixture.Fixture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Memory segments cross as addresses, and only while what they stand for is there. */
final class PointersTest {
    private static final Pointers POINTERS = new PointersTest_PointersBinding();
    private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

    @Attach
    @NativeLib("pointers")
    interface Pointers {
        int timesCalled();

        long address(MemorySegment p);

        @Attach("address")
        long addressOfVoid(@CType("const void *") MemorySegment p);

        @Attach(value = "address", critical = true)
        long criticalAddress(MemorySegment p);

        @Attach("address")
        long addressOfLong(@CType("void *") long p);

        @Attach("same")
        @CType("void *")
        long sameLong(@CType("void *") long p);

        boolean isNull(@Nullable MemorySegment p);

        @Nullable
        MemorySegment same(@Nullable MemorySegment p);

        @Attach("same")
        @CType("void *")
        MemorySegment sameVoid(@CType("void*") MemorySegment p);

        void fill(MemorySegment p, int value, @SizeT long count);

        int sum(@CType("const int32_t *") MemorySegment numbers, @SizeT long count);

        MemorySegment ownNumber();

        int ownNumberNow();

        boolean awaitSignal(MemorySegment signals);
    }

    @BeforeAll
    static void provide() {
        Fixture.of("pointers").provide();
    }

    @Test
    @Tag("P1")
    void crossAsTheirAddress() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment block = arena.allocate(64);
            assertThat(POINTERS.address(block)).isEqualTo(block.address());
            assertThat(POINTERS.addressOfVoid(block)).isEqualTo(block.address());
            assertThat(POINTERS.criticalAddress(block)).isEqualTo(block.address());
            assertThat(POINTERS.address(block.asSlice(24))).isEqualTo(block.address() + 24);
            assertThat(POINTERS.address(block.asReadOnly())).isEqualTo(block.address());
        }
    }

    @Test
    @Tag("P1")
    void crossFromEveryKindOfArena() {
        MemorySegment automatic = Arena.ofAuto().allocate(8);
        MemorySegment global = Arena.global().allocate(8);
        assertThat(POINTERS.address(automatic)).isEqualTo(automatic.address());
        assertThat(POINTERS.address(global)).isEqualTo(global.address());
        try (Arena shared = Arena.ofShared()) {
            MemorySegment block = shared.allocate(8);
            assertThat(POINTERS.address(block)).isEqualTo(block.address());
        }
    }

    @Test
    @Tag("P1")
    void letCReadAndWriteTheirMemory() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, 1, 2, 3);
            assertThat(POINTERS.sum(numbers, 3)).isEqualTo(6);
            POINTERS.fill(numbers, 1, 8);
            assertThat(numbers.toArray(ValueLayout.JAVA_INT)).containsExactly(0x0101_0101, 0x0101_0101, 3);
        }
    }

    @Test
    @Tag("P1")
    void comeBackWithTheirAddressAndWithoutSize() {
        MemorySegment number = POINTERS.ownNumber();
        assertThat(number.byteSize()).isZero();
        assertThat(POINTERS.sum(number, 1)).isEqualTo(POINTERS.ownNumberNow()).isEqualTo(42);
        assertThat(POINTERS.same(number)).isEqualTo(number);
        assertThat(POINTERS.sameVoid(number)).isEqualTo(number);
        MemorySegment high = MemorySegment.ofAddress(-8);
        assertThat(POINTERS.same(high)).isEqualTo(high);
    }

    @Test
    @Tag("P1")
    void comeBackAsNullWhereTheyAreNullable() {
        assertThat(POINTERS.same(null)).isNull();
        assertThat(POINTERS.same(MemorySegment.NULL)).isNull();
    }

    @Test
    @Tag("P1")
    void comeBackAsTheNullSegmentElsewhere() {
        assertThat(POINTERS.sameVoid(MemorySegment.NULL)).isEqualTo(MemorySegment.NULL);
    }

    @Test
    @Tag("P1")
    void mayBePlainNumbers() {
        assertThat(POINTERS.addressOfLong(0x1234_5678_9ABCL)).isEqualTo(0x1234_5678_9ABCL);
        assertThat(POINTERS.sameLong(-8)).isEqualTo(-8);
        assertThat(POINTERS.sameLong(0)).isZero();
    }

    @Test
    @Tag("P1")
    void mayBeNullWhereTheyAreNullable() {
        assertThat(POINTERS.isNull(null)).isTrue();
        assertThat(POINTERS.isNull(MemorySegment.NULL)).isTrue();
        assertThat(POINTERS.isNull(POINTERS.ownNumber())).isFalse();
    }

    @Test
    @Tag("P1")
    void mayNotBeNullElsewhere() {
        isNotCalled(() -> assertThatNullPointerException()
                .isThrownBy(() -> POINTERS.address(null))
                .withMessage("address: p is null; annotate it @Nullable to pass NULL"));
        isNotCalled(() -> assertThatNullPointerException()
                .isThrownBy(() -> POINTERS.criticalAddress(null))
                .withMessage("criticalAddress: p is null; annotate it @Nullable to pass NULL"));
    }

    @Test
    @Tag("P1")
    void mayNotBeClosed() {
        for (Arena arena : new Arena[] {Arena.ofConfined(), Arena.ofShared()}) {
            MemorySegment closed = arena.allocate(8);
            arena.close();
            isNotCalled(() -> assertThatIllegalStateException()
                    .isThrownBy(() -> POINTERS.address(closed))
                    .withMessageContaining("address: p"));
            isNotCalled(() -> assertThatIllegalStateException()
                    .isThrownBy(() -> POINTERS.isNull(closed))
                    .withMessageContaining("isNull: p"));
            isNotCalled(() -> assertThatIllegalStateException().isThrownBy(() -> POINTERS.criticalAddress(closed)));
        }
    }

    @Test
    @Tag("P1")
    void mayNotLieInTheHeap() {
        MemorySegment heap = MemorySegment.ofArray(new int[4]);
        isNotCalled(() -> assertThatIllegalArgumentException()
                .isThrownBy(() -> POINTERS.address(heap))
                .withMessageContaining("address: p"));
        isNotCalled(() -> assertThatIllegalArgumentException()
                .isThrownBy(() -> POINTERS.isNull(heap))
                .withMessageContaining("isNull: p"));
        isNotCalled(() -> assertThatIllegalArgumentException().isThrownBy(() -> POINTERS.criticalAddress(heap)));
    }

    @Test
    @Tag("P1")
    @Timeout(30)
    void mayNotBeConfinedToAnotherThread() throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment confined = arena.allocate(8);
            int before = POINTERS.timesCalled();
            CompletableFuture.runAsync(() -> assertThatExceptionOfType(WrongThreadException.class)
                            .isThrownBy(() -> POINTERS.address(confined))
                            .withMessageContaining("address: p"))
                    .get(20, TimeUnit.SECONDS);
            assertThat(POINTERS.timesCalled()).isEqualTo(before);
        }
    }

    @Test
    @Tag("P1")
    @Timeout(30)
    void cannotBeClosedWhileTheyAreInACall() throws Exception {
        Arena arena = Arena.ofShared();
        MemorySegment signals = arena.allocate(ValueLayout.JAVA_INT, 2);
        CompletableFuture<Boolean> call = CompletableFuture.supplyAsync(() -> POINTERS.awaitSignal(signals));
        while ((int) INT.getVolatile(signals, 0L) == 0) {
            Thread.onSpinWait();
        }
        assertThatIllegalStateException().isThrownBy(arena::close);
        INT.setVolatile(signals, 4L, 1);
        assertThat(call.get(20, TimeUnit.SECONDS)).isTrue();
        arena.close();
        assertThatIllegalStateException().isThrownBy(() -> POINTERS.address(signals));
    }

    private static void isNotCalled(Runnable refusal) {
        int before = POINTERS.timesCalled();
        refusal.run();
        assertThat(POINTERS.timesCalled()).as("times that C was called").isEqualTo(before);
    }
}
