package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.GuardedPage;
import dev.tombolo.fixture.Texts;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StringsTest {

    @Test
    @Tag("S4")
    void areNullForNull() {
        assertThat(Strings.utf8(0)).isNull();
        for (TextEncoding encoding : TextEncoding.values()) {
            assertThat(Strings.decoded(0, encoding)).isNull();
        }
    }

    @Test
    @Tag("S4")
    @Tag("S7")
    void areWhatCHas() {
        Texts.all().forEach(text -> {
            try (Arena arena = Arena.ofConfined()) {
                assertThat(Strings.utf8(arena.allocateFrom(text).address())).isEqualTo(text);
            }
        });
    }

    @Test
    @Tag("S4")
    void areCopies() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom("before");
            String text = Strings.utf8(memory.address());
            memory.fill((byte) 'x');

            assertThat(text).isEqualTo("before");
        }
    }

    @Test
    @Tag("S7")
    void mayBeAMegabyteLong() {
        try (Arena arena = Arena.ofConfined()) {
            String text = "\u00FC\u6F22\uD83D\uDE00".repeat(1 << 18);

            assertThat(Strings.utf8(arena.allocateFrom(text).address())).isEqualTo(text);
        }
    }

    @Test
    void endAtTheFirstNulWhereverTheyBegin() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(256, 64);
            for (int start = 0; start < 16; start++) {
                for (int length = 0; length < 80; length++) {
                    memory.fill((byte) 0);
                    memory.asSlice(start, length).fill((byte) 'x');
                    memory.set(JAVA_BYTE, start + length + 1L, (byte) 'y');

                    assertThat(Strings.utf8(memory.address() + start)).isEqualTo("x".repeat(length));
                }
            }
        }
    }

    @Test
    void takeEveryByteButNulForText() {
        try (Arena arena = Arena.ofConfined()) {
            for (int value = 1; value < 256; value++) {
                byte[] bytes = {(byte) value, 1, (byte) 128, (byte) value, 0};
                long address = arena.allocateFrom(JAVA_BYTE, bytes).address();

                assertThat(CString.bytes(address)).isEqualTo(new byte[] {bytes[0], bytes[1], bytes[2], bytes[3]});
            }
        }
    }

    /** The JDK's own way, {@link MemorySegment#getString}, ends the JVM here. */
    @Test
    void areNotReadBeyondTheirPage() {
        try (GuardedPage page = GuardedPage.map()) {
            for (int length = 0; length < 100; length++) {
                byte[] bytes = "x".repeat(length).getBytes(UTF_8);

                assertThat(Strings.utf8(page.endingWith(bytes, 1))).hasSize(length);
                assertThat(Strings.decoded(page.endingWith(bytes, 1), TextEncoding.LATIN_1))
                        .hasSize(length);
                assertThat(Strings.decoded(page.endingWith(new byte[0], 2), TextEncoding.UTF_16))
                        .isEmpty();
                assertThat(Strings.decoded(page.endingWith(new byte[0], 4), TextEncoding.UTF_32))
                        .isEmpty();
            }
        }
    }

    @Test
    void showWhatIsMalformedAsReplacementCharacters() {
        assertThat(utf8(0xFF)).isEqualTo("\uFFFD");
        assertThat(utf8('a', 0xC3)).isEqualTo("a\uFFFD");
        assertThat(utf8(0xC0, 0x80)).isEqualTo("\uFFFD\uFFFD");
        assertThat(utf8(0xED, 0xA0, 0x80, 'b')).endsWith("b").startsWith("\uFFFD");
    }

    private static String utf8(int... bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(bytes.length + 1L);
            for (int i = 0; i < bytes.length; i++) {
                memory.set(JAVA_BYTE, i, (byte) bytes[i]);
            }
            return Strings.utf8(memory.address());
        }
    }
}
