package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.fixture.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** Where the ways of writing divide: one word, two words, loops, a slot, an arena. */
    private static final int[] LENGTHS = {1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 200, 1000, 6000, 20_000};

    @Test
    @Tag("S1")
    @Tag("S7")
    void writesWhatJavaEncodes() {
        Texts.all().forEach(Utf8Test::assertWritten);
    }

    @Test
    @Tag("S7")
    void writesEveryCharacter() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                assertWritten(Character.toString(c));
            }
        }
    }

    @Test
    @Tag("S7")
    void writesAMegabyte() {
        assertWritten("a".repeat(1 << 20));
        assertWritten("\u00FC\u6F22\uD83D\uDE00".repeat(1 << 18));
        assertWritten("a".repeat(1 << 20) + "?\u00FC");
    }

    @Test
    @Tag("S7")
    void countsBytes() {
        try (Scratch scratch = Scratch.claim()) {
            long address = scratch.utf8("\u00FC\u6F22\uD83D\uDE00", "strlen", "s");

            assertThat(CString.bytes(address)).hasSize(2 + 3 + 4);
        }
    }

    @Test
    void writesNothingBehindTheNul() {
        for (int length : LENGTHS) {
            for (String text : new String[] {"a".repeat(length), "\u6F22".repeat(length)}) {
                try (Scratch scratch = Scratch.claim()) {
                    long first = scratch.utf8(text, "f", "s");
                    long second = scratch.utf8("end", "f", "t");

                    assertThat(Strings.utf8(first)).isEqualTo(text);
                    assertThat(Strings.utf8(second)).isEqualTo("end");
                }
            }
        }
    }

    @Test
    @Tag("S2")
    void refusesANulAnywhere() {
        fillers().forEach(filler -> {
            for (int length : LENGTHS) {
                for (int index : places(length)) {
                    String text = filler.repeat(index) + "\0" + filler.repeat(length - index - 1);
                    assertRefused(
                            text,
                            "strlen: s has a NUL character at index " + text.indexOf(0)
                                    + ": C would see only what stands before it");
                }
            }
        });
    }

    @Test
    @Tag("S6")
    void refusesAnUnpairedSurrogateAnywhere() {
        fillers().forEach(filler -> {
            for (int length : LENGTHS) {
                for (int index : places(length)) {
                    for (String half : new String[] {"\uD83D", "\uDE00"}) {
                        String text = filler.repeat(index) + half + filler.repeat(length - index - 1);
                        assertRefused(
                                text,
                                "strlen: s has an unpaired surrogate at index " + index * filler.length()
                                        + ": UTF-8 cannot express it");
                    }
                }
            }
        });
    }

    @Test
    @Tag("S6")
    void refusesPairsInTheWrongOrder() {
        assertRefused("\uDE00\uD83D", "strlen: s has an unpaired surrogate at index 0: UTF-8 cannot express it");
        assertRefused("\uD83D\uD83D\uDE00", "strlen: s has an unpaired surrogate at index 0: UTF-8 cannot express it");
        assertRefused("\uD83D\uDE00\uDE00", "strlen: s has an unpaired surrogate at index 2: UTF-8 cannot express it");
    }

    @Test
    @Tag("S2")
    @Tag("S6")
    void namesTheFirstFault() {
        assertRefused("ab\0\uD83D", "strlen: s has a NUL character at index 2: C would see only what stands before it");
        assertRefused("ab\uD83D\0", "strlen: s has an unpaired surrogate at index 2: UTF-8 cannot express it");
    }

    @Test
    @Tag("S6")
    void tellsQuestionMarksFromWhatBecomesOne() {
        for (int length : LENGTHS) {
            String text = "?".repeat(length);
            assertWritten(text);
            for (int index : places(length)) {
                assertRefused(
                        text.substring(0, index) + "\uD800" + text.substring(index + 1),
                        "strlen: s has an unpaired surrogate at index " + index + ": UTF-8 cannot express it");
                assertWritten(text.substring(0, index) + ">" + text.substring(index + 1));
                assertWritten(text.substring(0, index) + "\u0100" + text.substring(index + 1));
            }
        }
    }

    @Test
    @Tag("S3")
    void refusesNull() {
        try (Scratch scratch = Scratch.claim()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> scratch.utf8(null, "strlen", "s"))
                    .withMessage("strlen: s is null; annotate it @Nullable to pass NULL");
        }
    }

    /** See {@link Utf8#write}: what C2 inlines into many callers lies too deep in some of them. */
    @Test
    void writesInAMethodTooLongToInline() throws IOException {
        try (InputStream in = Utf8.class.getResourceAsStream("Utf8.class")) {
            assertThat(ClassFile.of().parse(in.readAllBytes()).methods())
                    .filteredOn(method -> method.methodName().equalsString("write"))
                    .singleElement()
                    .satisfies(
                            method -> assertThat(((CodeAttribute) method.code().orElseThrow()).codeLength())
                                    .isGreaterThan(325));
        }
    }

    private static Stream<String> fillers() {
        return Stream.of("a", "?", "\u00E9", "\u6F22", "\uD83D\uDE00");
    }

    private static int[] places(int length) {
        return IntStream.of(0, 1, length / 4, length / 3, length / 2, length - length / 4, length - 2, length - 1)
                .filter(index -> index >= 0 && index < length)
                .distinct()
                .toArray();
    }

    private static void assertWritten(String text) {
        byte[] expected = text.getBytes(UTF_8);
        try (Scratch scratch = Scratch.claim()) {
            long address = scratch.utf8(text, "f", "s");

            assertThat(Memory.ALL.asSlice(address, expected.length).toArray(JAVA_BYTE))
                    .isEqualTo(expected);
            assertThat(Memory.ALL.get(JAVA_BYTE, address + expected.length)).isZero();
        }
    }

    private static void assertRefused(String text, String message) {
        try (Scratch scratch = Scratch.claim()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scratch.utf8(text, "strlen", "s"))
                    .withMessage(message);
        }
    }
}
