package dev.tombolo.runtime.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values look in the trace. */
class TraceTextTest {
    private static final StructType PAIR = StructType.struct("pair")
            .field("a", C.INT32_T)
            .field("b", C.INT32_T)
            .end();
    private static final StructType LARGE =
            StructType.struct("large").array("bytes", C.UINT8_T, 100).end();

    private static String string(String text) {
        return string(text.getBytes(UTF_8));
    }

    private static String string(byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(bytes.length + 1L);
            MemorySegment.copy(MemorySegment.ofArray(bytes), 0, copy, 0, bytes.length);
            return TraceText.of(C.STRING, copy.address());
        }
    }

    @Test
    void hasIntegersAsTheirTypeReadsThem() {
        assertThat(TraceText.of(C.INT, -1L)).isEqualTo("-1");
        assertThat(TraceText.of(C.INT, 0xFFFF_FFFFL)).isEqualTo("-1");
        assertThat(TraceText.of(C.UNSIGNED_INT, -1L)).isEqualTo("4294967295");
        assertThat(TraceText.of(C.UINT64_T, -1L)).isEqualTo("18446744073709551615");
        assertThat(TraceText.of(C.UINT8_T, 0x1234_00C8L)).isEqualTo("200");
        assertThat(TraceText.of(C.SIGNED_CHAR, 0xFFL)).isEqualTo("-1");
    }

    @Test
    void hasTruthAsAWord() {
        assertThat(TraceText.of(C.BOOL, 1L)).isEqualTo("true");
        assertThat(TraceText.of(C.BOOL, 0L)).isEqualTo("false");
        assertThat(TraceText.of(C.BOOL, 256L)).isEqualTo("false");
    }

    @Test
    void hasFloatingPointAsJavaWritesIt() {
        assertThat(TraceText.of(C.FLOAT, 0.1f)).isEqualTo("0.1");
        assertThat(TraceText.of(C.DOUBLE, Double.NaN)).isEqualTo("NaN");
    }

    @Test
    void hasPointersInHexadecimal() {
        assertThat(TraceText.of(C.POINTER, 0x7F12L)).isEqualTo("0x7f12");
        assertThat(TraceText.of(C.POINTER, 0L)).isEqualTo("NULL");
        assertThat(TraceText.of(C.POINTER, -1L)).isEqualTo("0xffffffffffffffff");
        assertThat(TraceText.of(C.SEGMENT, MemorySegment.ofAddress(16))).isEqualTo("0x10");
        assertThat(TraceText.of(C.SEGMENT, MemorySegment.NULL)).isEqualTo("NULL");
        assertThat(TraceText.of(C.HEAP, MemorySegment.ofArray(new int[3]))).isEqualTo("heap[12]");
    }

    @Test
    void hasTheFirstBytesOfStructs() {
        MemorySegment pair = MemorySegment.ofArray(new long[] {0x0000_0002_0000_0001L});

        assertThat(TraceText.of(PAIR, pair)).isEqualTo("{8 bytes: 01 00 00 00 02 00 00 00}");
        assertThat(TraceText.of(LARGE, MemorySegment.ofArray(new long[13])))
                .isEqualTo("{100 bytes:" + " 00".repeat(32) + " \u2026}");
    }

    @Test
    void hasAQuestionMarkForWhatCannotBeRead() {
        Arena arena = Arena.ofConfined();
        MemorySegment closed = arena.allocate(8);
        arena.close();

        assertThat(TraceText.of(PAIR, closed)).isEqualTo("?");
        assertThat(TraceText.of(C.INT, null)).isEqualTo("?");
    }

    @Test
    void quotesStrings() {
        assertThat(string("")).isEqualTo("\"\"");
        assertThat(string("/etc/passwd")).isEqualTo("\"/etc/passwd\"");
        assertThat(string("ü漢😀")).isEqualTo("\"ü漢😀\"");
        assertThat(TraceText.of(C.STRING, 0L)).isEqualTo("NULL");
        assertThat(TraceText.of(C.STRING, -1L)).isEqualTo("0xffffffffffffffff");
    }

    @Test
    void escapesWhatIsNotSeen() {
        assertThat(string("a\"b\\c\n\r\t")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\"");
        assertThat(string("\u001b[31m\u202e")).isEqualTo("\"\\u{1b}[31m\\u{202e}\"");
    }

    @Test
    void showsBytesThatAreNoUtf8() {
        assertThat(string("caf\u00e9!".getBytes(ISO_8859_1))).isEqualTo("\"caf\\xe9!\"");
        assertThat(string(new byte[] {(byte) 0xF0, (byte) 0x9F})).isEqualTo("\"\\xf0\\x9f\"");
    }

    @Test
    void cutsLongStrings() {
        assertThat(string("a".repeat(64))).isEqualTo('"' + "a".repeat(64) + '"');
        assertThat(string("a".repeat(65))).isEqualTo('"' + "a".repeat(64) + "\"\u2026");
        assertThat(string("😀".repeat(64))).isEqualTo('"' + "😀".repeat(64) + '"');
        assertThat(string("😀".repeat(1_000_000))).isEqualTo('"' + "😀".repeat(64) + "\"\u2026");
        assertThat(string(new byte[] {-1, -1}).length()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "999, 999 ns",
        "1000, 1.0 µs",
        "3149, 3.1 µs",
        "999999, 999.9 µs",
        "1000000, 1.0 ms",
        "59000000000, 59.0 s",
        "3600000000000, 3600.0 s"
    })
    void hasTimesInUnitsThatFit(long nanos, String text) {
        assertThat(TraceText.time(nanos)).isEqualTo(" in " + text);
    }

    @Test
    void saysWhyNothingCameBack() {
        assertThat(TraceText.failure(new NativeLinkError("no symbol 'f' in library 'z'\nand more")))
                .isEqualTo(" was not called: no symbol 'f' in library 'z'");
        assertThat(TraceText.failure(new IllegalStateException("Already closed")))
                .isEqualTo(" threw java.lang.IllegalStateException: Already closed");
    }

    @Test
    void namesThreads() throws InterruptedException {
        StringBuilder names = new StringBuilder();
        Thread named = Thread.ofPlatform().name("a\nb").start(() -> names.append(TraceText.thread()));
        named.join();
        Thread virtual = Thread.ofVirtual().start(() -> names.append(TraceText.thread()));
        virtual.join();

        assertThat(names).hasToString(" [a b] [#" + virtual.threadId() + "]");
    }

    @Test
    void isMadeOfCharactersThatTheTerminalHas() {
        String line = "f(\"ü\"\u2026) in 3.1 µs";

        assertThat(TraceOutput.printable(line, UTF_8.newEncoder())).isEqualTo(line);
        assertThat(TraceOutput.printable(line, ISO_8859_1.newEncoder())).isEqualTo("f(\"ü\"...) in 3.1 µs");
        assertThat(TraceOutput.printable(line, US_ASCII.newEncoder())).isEqualTo("f(\"\\u{fc}\"...) in 3.1 us");
    }
}
