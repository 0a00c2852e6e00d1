package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.child.AllocatesNothing;
import dev.tombolo.child.ClaimsScratch;
import dev.tombolo.child.CopiesAllocateNothing;
import dev.tombolo.child.HeapCallsAllocateNothing;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.fixture.Lamp;
import dev.tombolo.fixture.LampHandle;
import dev.tombolo.runtime.Errno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScratchTest {

    @BeforeEach
    @AfterEach
    void findsEverySlotFree() {
        assertThat(Scratch.claimed()).isZero();
    }

    @Test
    void claimsASlotUntilItIsClosed() {
        try (Scratch scratch = Scratch.claim()) {
            assertThat(Scratch.claimed()).isEqualTo(1);
            assertThat(text(scratch, "foo")).isEqualTo("foo");
        }
    }

    @Test
    void zeroesTheGapsOfWhatIsWrittenNext() {
        StructType gap = StructType.struct("gap")
                .field("a", C.INT8_T)
                .field("b", C.INT64_T)
                .end();
        long dirty;
        try (Scratch scratch = Scratch.claim()) {
            dirty = scratch.roomFor(C.INT64_T, 2);
            C.INT64_T.set(dirty, -1);
            C.INT64_T.set(dirty + Long.BYTES, -1);
        }

        try (Scratch scratch = Scratch.claim()) {
            assertThat(scratch.roomFor(gap)).isEqualTo(dirty);
            assertThat(C.INT64_T.get(dirty)).isZero();
            assertThat(C.INT64_T.get(dirty + Long.BYTES)).isZero();
        }
    }

    @Test
    void takesTheSameSlotAgain() {
        long first = addressOfOne();

        assertThat(addressOfOne()).isEqualTo(first);
    }

    private static long addressOfOne() {
        try (Scratch scratch = Scratch.claim()) {
            return scratch.utf8("foo", "f", "s");
        }
    }

    @Test
    void takesAnotherSlotFromThenOnWhereAnotherThreadHasTheFirst() throws Exception {
        long first = addressOfOne();
        long[] moved = new long[2];
        try (Scratch taken = Scratch.claim()) {
            Thread other = ofTheSameHome(() -> {
                moved[0] = addressOfOne();
                moved[1] = addressOfOne();
            });
            other.start();
            other.join();
            assertThat(taken.isAway()).isFalse();
        }

        assertThat(moved[0]).isNotEqualTo(first).isEqualTo(moved[1]);
        assertThat(addressOfOne()).isEqualTo(first);
    }

    private static Thread ofTheSameHome(Runnable work) {
        Thread thread = new Thread(work);
        while ((thread.threadId() - Thread.currentThread().threadId()) % Scratch.SLOTS != 0) {
            thread = new Thread(work);
        }
        return thread;
    }

    @Test
    void isAwayInACallWithinACallWhichMovesNothing() {
        long first = addressOfOne();
        try (Scratch outer = Scratch.claim()) {
            for (int i = 0; i < 2; i++) {
                try (Scratch inner = Scratch.claim()) {
                    assertThat(inner.isAway()).isTrue();
                }
            }
            assertThat(outer.isAway()).isFalse();
        }

        assertThat(addressOfOne()).isEqualTo(first);
        try (Scratch again = Scratch.claim()) {
            assertThat(again.isAway()).isFalse();
        }
    }

    @Test
    void keepsStringsOfOneCallApart() {
        try (Scratch scratch = Scratch.claim()) {
            List<Long> addresses = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                addresses.add(scratch.utf8("string " + i, "f", "s"));
            }

            assertThat(addresses).allMatch(address -> (address & 7) == 0);
            for (int i = 0; i < addresses.size(); i++) {
                assertThat(Strings.utf8(addresses.get(i))).isEqualTo("string " + i);
            }
        }
    }

    @Test
    void nestsDeeperThanThereAreSlots() {
        nest(3 * Scratch.SLOTS);
    }

    private static void nest(int depth) {
        if (depth == 0) {
            assertThat(Scratch.claimed()).isEqualTo(Scratch.SLOTS);
            return;
        }
        try (Scratch scratch = Scratch.claim()) {
            long shortText = scratch.utf8("s" + depth, "f", "s");
            long longText = scratch.utf8("long text number " + depth, "f", "s");
            long wideText = scratch.encoded("wide text number " + depth, TextEncoding.UTF_16, "f", "s");
            nest(depth - 1);
            assertThat(Strings.utf8(shortText)).isEqualTo("s" + depth);
            assertThat(Strings.utf8(longText)).isEqualTo("long text number " + depth);
            assertThat(Strings.decoded(wideText, TextEncoding.UTF_16)).isEqualTo("wide text number " + depth);
        }
    }

    @Test
    void fillsASlotToItsLastByte() {
        for (int length = Scratch.SLOT_BYTES - 20; length < Scratch.SLOT_BYTES + 20; length++) {
            String text = "x".repeat(length);
            try (Scratch scratch = Scratch.claim();
                    Scratch other = Scratch.claim()) {
                long before = other.utf8("before", "f", "s");
                long address = scratch.utf8(text, "f", "s");
                long after = scratch.utf8("after", "f", "s");
                assertThat(Strings.utf8(address)).isEqualTo(text);
                assertThat(Strings.utf8(before)).isEqualTo("before");
                assertThat(Strings.utf8(after)).isEqualTo("after");
            }
        }
    }

    @Test
    void holds4096IntsAndWhatGoesWithThem() {
        try (Scratch scratch = Scratch.claim()) {
            long state = scratch.callState().address();
            long array = Copies.in(new int[4096], 4096, scratch);
            long length = scratch.zeroed(C.LONG);
            long text = scratch.utf8("x".repeat(200), "f", "s");

            assertThat(List.of(array, length, text)).allMatch(a -> a > state && a < state + Scratch.SLOT_BYTES);
        }
    }

    @Test
    void isReleasedByWhateverIsThrown() {
        for (String refused : new String[] {null, "\0", "a\0", "\uD83D".repeat(9), "a".repeat(20_000) + "\0"}) {
            for (TextEncoding encoding : TextEncoding.values()) {
                assertThatThrownBy(() -> {
                            try (Scratch scratch = Scratch.claim()) {
                                scratch.encoded(refused, encoding, "f", "s");
                            }
                        })
                        .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
                assertThat(Scratch.claimed()).isZero();
            }
        }
    }

    @Test
    void isUsedAgainAfterARefusal() {
        try (Scratch scratch = Scratch.claim()) {
            assertThatThrownBy(() -> scratch.utf8("a".repeat(40) + "\0", "f", "s"))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(text(scratch, "foo")).isEqualTo("foo");
        }
    }

    @Test
    void servesPlatformThreadsAtOnce() throws Exception {
        shareAmong(100, Thread.ofPlatform().factory());
    }

    @Test
    void servesVirtualThreadsAtOnce() throws Exception {
        shareAmong(1_000, Thread.ofVirtual().factory());
    }

    /** Everybody has a string in scratch at the same time, and then writes and reads many more. */
    private static void shareAmong(int threads, ThreadFactory factory) throws Exception {
        CountDownLatch everybody = new CountDownLatch(threads);
        try (ExecutorService executor = Executors.newThreadPerTaskExecutor(factory)) {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String own = "text of thread " + i;
                results.add(executor.submit(() -> {
                    try (Scratch scratch = Scratch.claim()) {
                        long address = scratch.utf8(own, "f", "s");
                        everybody.countDown();
                        everybody.await();
                        assertThat(Strings.utf8(address)).isEqualTo(own);
                    }
                    writeAndReadManyTimes(own);
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        }
    }

    private static void writeAndReadManyTimes(String own) {
        for (int i = 0; i < 200; i++) {
            String text = own.repeat(1 + ThreadLocalRandom.current().nextInt(20));
            try (Scratch scratch = Scratch.claim()) {
                long address = scratch.utf8(text, "f", "s");
                if (i % 10 == 0) {
                    Thread.yield();
                }
                assertThat(Strings.utf8(address)).isEqualTo(text);
            }
        }
    }

    @Test
    @Tag("Y5")
    void asksForNativeAccessEachTime() {
        assertThat(ChildJvm.onClassPath("--illegal-native-access=deny").lines(ClaimsScratch.class))
                .hasSize(4)
                .containsOnly("native access is not enabled for Tombolo:"
                        + " start java with --enable-native-access=ALL-UNNAMED");
        assertThat(ChildJvm.onModulePath("--illegal-native-access=deny").lines(ClaimsScratch.class))
                .hasSize(4)
                .containsOnly("native access is not enabled for Tombolo:"
                        + " start java with --enable-native-access=dev.tombolo.runtime");
    }

    /** A heap of 96 MB that is never collected: less than 32 bytes for each of the calls. */
    @Test
    void allocatesNothingOnceItIsCompiled() {
        ChildJvm jvm = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED")
                .with("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms96m", "-Xmx96m", "-Xbatch");

        assertThat(jvm.lines(AllocatesNothing.class)).containsExactly("done");
    }

    @Test
    @Tag("P4")
    void copiesAllocateNothingOnceTheyAreCompiled() {
        ChildJvm jvm = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED")
                .with("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms96m", "-Xmx96m", "-Xbatch");

        assertThat(jvm.lines(CopiesAllocateNothing.class)).containsExactly("done");
    }

    /** A segment of the heap is an object, unless C2 sees through it. */
    @Test
    @Tag("P4")
    void heapArraysAllocateNothingOnceTheyAreCompiled() {
        ChildJvm jvm = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED")
                .with("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-Xms96m", "-Xmx96m", "-Xbatch")
                .with(
                        "-XX:CompileCommand=quiet",
                        "-XX:CompileCommand=dontinline," + HeapCallsAllocateNothing.class.getName() + "::length");

        assertThat(jvm.lines(HeapCallsAllocateNothing.class)).containsExactly("done");
    }

    @Test
    void allocatesZeroedMemoryForConverters() {
        try (Scratch scratch = Scratch.claim()) {
            for (long alignment = 1; alignment <= 4096; alignment *= 2) {
                long text = scratch.utf8("x".repeat((int) alignment), "f", "s");
                MemorySegment memory = scratch.allocate(40, alignment);
                long behind = scratch.utf8("behind", "f", "s");

                assertThat(memory.byteSize()).isEqualTo(40);
                assertThat(memory.address() % alignment).isZero();
                assertThat(memory.toArray(JAVA_BYTE)).containsOnly(0);
                memory.fill((byte) 'm');
                assertThat(Strings.utf8(text)).isEqualTo("x".repeat((int) alignment));
                assertThat(Strings.utf8(behind)).isEqualTo("behind");
            }
        }
    }

    @Test
    void allocatesMoreThanASlotHolds() {
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment large = scratch.allocate(100_000, 8);
            MemorySegment small = scratch.allocateFrom("small");

            large.fill((byte) 1);
            assertThat(small.getString(0)).isEqualTo("small");
            assertThat(scratch.allocate(0, 1).byteSize()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "8, 0", "8, 3", "8, -8", "8, -9223372036854775808"})
    void refusesToAllocateWhatCannotBe(long bytes, long alignment) {
        try (Scratch scratch = Scratch.claim()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scratch.allocate(bytes, alignment))
                    .withMessage("no " + bytes + " bytes aligned to " + alignment
                            + ": a size is at least 0, an alignment a power of two");
        }
    }

    @Test
    void keepsTheStateOfEachCallApart() {
        keepState(3 * Scratch.SLOTS);
    }

    private static void keepState(int depth) {
        if (depth > 0) {
            try (Scratch scratch = Scratch.claim()) {
                scratch.utf8("text", "f", "s");
                scratch.callState().fill((byte) depth);
                keepState(depth - 1);
                assertThat(scratch.errno()).isEqualTo((depth & 0xFF) * 0x0101_0101);
            }
        }
    }

    @Test
    void endsAllThatACallNeeds() {
        for (int i = 0; i < 2; i++) {
            MemorySegment large;
            try (Scratch scratch = Scratch.claim()) {
                scratch.callState().fill((byte) i);
                large = scratch.allocate(100_000, 8);
                scratch.holdErrno();
                Errno.set(9);
            }
            assertThat(Errno.last()).isEqualTo(i * 0x0101_0101);
            assertThat(large.scope().isAlive()).isFalse();
        }
    }

    private static String text(Scratch scratch, String text) {
        return Strings.utf8(scratch.utf8(text, "f", "s"));
    }

    @Test
    @Tag("P5")
    void holdsHandlesUntilItIsClosed() {
        Lamp lamp = new LampHandle(8);
        try (Scratch scratch = Scratch.claim()) {
            for (int i = 0; i < 9; i++) {
                assertThat(scratch.hold(lamp, "Room", "lamp")).isEqualTo(8);
            }

            assertThatIllegalStateException().isThrownBy(lamp::close).withMessageContaining("uses it");
        }
        lamp.close();
        try (Scratch scratch = Scratch.claim()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> scratch.hold(lamp, "Room", "lamp"))
                    .withMessage("Room: lamp is closed");
        }
    }

    @Test
    @Tag("P5")
    void holdsNothingBeyondCalls() {
        try (Arena arena = Arena.ofConfined()) {
            Lamp lamp = new LampHandle(8);
            assertThat(Scratch.in(arena).hold(lamp, "Room", "lamp")).isEqualTo(8);
            assertThat(Scratch.NO_CALL.hold(lamp, "Room", "lamp")).isEqualTo(8);
            lamp.close();

            assertThatIllegalStateException().isThrownBy(() -> Scratch.NO_CALL.hold(lamp, "Room", "lamp"));
        }
    }
}
