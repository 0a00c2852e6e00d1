package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 strings, in and out. */
final class StringsTest {
    private static final Text TEXT = new TextBinding();
    private static final String OF_EVERY_LENGTH = "a\u00FC\u6F22\uD83D\uDE00";

    @BeforeAll
    static void provide() {
        Fixture.of("strings").provide();
    }

    /** Around every border between ways to encode: an inline loop, a slot of scratch memory, memory of the call's own. */
    static Stream<Integer> lengths() {
        return Stream.of(
                        IntStream.rangeClosed(0, 40),
                        IntStream.rangeClosed(60, 68),
                        IntStream.rangeClosed(1_020, 1_026),
                        IntStream.rangeClosed(5_458, 5_464),
                        IntStream.rangeClosed(8_188, 8_196),
                        IntStream.rangeClosed(16_370, 16_390),
                        IntStream.rangeClosed(21_842, 21_848),
                        IntStream.rangeClosed(32_764, 32_770),
                        IntStream.rangeClosed(65_530, 65_540))
                .flatMap(IntStream::boxed);
    }

    @ParameterizedTest
    @Tag("S1")
    @Tag("S7")
    @MethodSource("lengths")
    void keepTheirBytesAtEveryLength(int length) {
        for (String unit : List.of("a", "\u00FC", "\u6F22", "\uD83D\uDE00", OF_EVERY_LENGTH)) {
            keepsItsBytes(unit.repeat(length));
            keepsItsBytes("x" + unit.repeat(length));
            keepsItsBytes(unit.repeat(length) + "x");
        }
    }

    private static void keepsItsBytes(String s) {
        assertThat(TEXT.length(s)).isEqualTo(s.getBytes(StandardCharsets.UTF_8).length);
        assertThat(TEXT.echo(s).equals(s))
                .as("the echo of %s characters", s.length())
                .isTrue();
    }

    @Test
    @Tag("S7")
    void countBytes() {
        assertThat(TEXT.length("\u00FC\u6F22\uD83D\uDE00")).isEqualTo(9);
        assertThat(TEXT.lengthOfConstChar("\u00FC\u6F22\uD83D\uDE00")).isEqualTo(9);
        assertThat(TEXT.criticalLength("\u00FC\u6F22\uD83D\uDE00")).isEqualTo(9);
    }

    @Test
    @Tag("S1")
    void arriveAsUtf8() {
        assertThat(IntStream.range(0, 10).map(i -> TEXT.byteAt("\u00FC\u6F22\uD83D\uDE00", i)))
                .containsExactly(0xC3, 0xBC, 0xE6, 0xBC, 0xA2, 0xF0, 0x9F, 0x98, 0x80, 0);
        assertThat(TEXT.byteAtUtf8("\u00FC", 0)).isEqualTo(0xC3);
    }

    @Test
    @Tag("S7")
    void mayBeEmpty() {
        assertThat(TEXT.length("")).isZero();
        assertThat(TEXT.byteAt("", 0)).isZero();
        assertThat(TEXT.isNull("")).isFalse();
        assertThat(TEXT.empty()).isEmpty();
        assertThat(TEXT.echo("")).isEmpty();
    }

    @ParameterizedTest
    @Tag("S7")
    @ValueSource(strings = {"a", "\u00FC", "\u6F22", "\uD83D\uDE00", "a\u00FC\u6F22\uD83D\uDE00"})
    void mayHaveAMegabyte(String unit) {
        String megabyte = unit.repeat((1 << 20) / unit.length());
        keepsItsBytes(megabyte);
        assertThat(TEXT.criticalEcho(megabyte).equals(megabyte)).isTrue();
    }

    @Test
    @Tag("S1")
    void doNotDisturbEachOtherInOneCall() {
        assertThat(TEXT.totalLength("", "1", "22", "333", "4444", "55555", "666666", "7777777"))
                .isEqualTo(28);
        String large = "\u6F22".repeat(3_000);
        assertThat(TEXT.totalLength(large, large, large, large, large, large, large, large))
                .isEqualTo(72_000);
        String huge = "x".repeat(100_000);
        assertThat(TEXT.totalLength("a", huge, "b", huge, "c", huge, "d", huge)).isEqualTo(400_004);
    }

    @Test
    @Tag("S1")
    void standWhereTheirUnitMay() {
        for (int length = 1; length < 40; length++) {
            assertThat(TEXT.alignedBeside("x".repeat(length), "wide")).isTrue();
        }
    }

    @Test
    @Tag("S4")
    void areCopiedOutAndNothingIsFreed() {
        String before = TEXT.mutable();
        TEXT.change();
        assertThat(before).isEqualTo("before");
        assertThat(TEXT.mutable()).isEqualTo("after!");
        assertThat(TEXT.version()).isEqualTo("1.2.3").isEqualTo(TEXT.version());
    }

    @Test
    @Tag("S4")
    void areNullForNull() {
        assertThat(TEXT.none()).isNull();
        assertThat(TEXT.none16()).isNull();
        assertThat(TEXT.noneUnannotated()).isNull();
    }

    @Test
    @Tag("S1")
    void crossInManyPlatformThreadsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(100)) {
            hashInAllOf(threads, 200);
        }
    }

    @Test
    @Tag("S1")
    void crossInManyVirtualThreadsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            hashInAllOf(threads, 2_000);
        }
    }

    private static void hashInAllOf(ExecutorService threads, int count) throws Exception {
        List<Callable<Long>> calls = IntStream.range(0, count)
                .<Callable<Long>>mapToObj(i -> () -> TEXT.hash((i + OF_EVERY_LENGTH).repeat(1 + i % 50)))
                .toList();
        List<Future<Long>> hashes = threads.invokeAll(calls);
        for (int i = 0; i < count; i++) {
            assertThat(hashes.get(i).get()).isEqualTo(hash((i + OF_EVERY_LENGTH).repeat(1 + i % 50)));
        }
    }

    private static long hash(String s) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ Byte.toUnsignedLong(b)) * 0x100000001b3L;
        }
        return hash;
    }

    @Test
    @Tag("S4")
    void areCopiedBeforeAnythingElseIsAskedOfTheLinker() {
        String output = ChildJvm.withNativeAccess().run(LinkErrorProgram.class).succeeded();

        assertThat(output.lines()).hasSize(2).allMatch(line -> line.startsWith(LinkErrorProgram.MISSING + ": "));
    }
}
