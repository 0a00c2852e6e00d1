package dev.tombolo.samples.libc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import dev.tombolo.samples.libc.Files.Permission;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private final Formats formats = new FormatsBinding();

    @TempDir
    private Path folder;

    private String formatted(String format, Object... values) {
        byte[] text = new byte[64];
        int length = formats.snprintf(text, text.length, format, values);
        return new String(text, 0, length, UTF_8);
    }

    @Test
    void hasEverySymbol() {
        assertThat(FormatsBinding.missingSymbols()).isEmpty();
    }

    @Test
    void snprintfTakesWhateverTheFormatAsksFor() {
        assertThat(formatted("no values")).isEqualTo("no values");
        assertThat(formatted("%d|%5.2f|%-4s|%c|%lld", 42, 3.14159, "ü漢", 'x', Long.MIN_VALUE))
                .isEqualTo("42| 3.14|ü漢|x|-9223372036854775808");
        assertThat(formatted("%x %o %d", (byte) 127, (short) 8, true)).isEqualTo("7f 10 1");
    }

    @Test
    void snprintfNumberTakesADouble() {
        byte[] text = new byte[16];

        assertThat(formats.snprintfNumber(text, 16, "%.3e", 12345.678)).isEqualTo(9);
        assertThat(new String(text, 0, 9, UTF_8)).isEqualTo("1.235e+04");
    }

    @Test
    void snprintfCutsWhatDoesNotFit() {
        byte[] text = new byte[4];

        assertThat(formats.snprintf(text, 4, "%s", "seven b")).isEqualTo(7);
        assertThat(text).containsExactly('s', 'e', 'v', 0);
        assertThat(formats.snprintf(new byte[0], 0, "%d", 12345)).isEqualTo(5);
    }

    @Test
    void snprintfRefusesWhatCDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formatted("%s %s", "now", folder))
                .withMessageStartingWith("snprintf: values[1] is of the type sun.nio.fs.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formats.snprintf(new byte[1], 2, "%d", 1))
                .withMessage("snprintf: size is 2: text has 1 element");
    }

    @Test
    void dprintfWritesToAFile() throws IOException {
        Path file = folder.resolve("log");
        Files files = new FilesBinding();
        int descriptor = files.creat(file, Set.of(Permission.OWNER_READ, Permission.OWNER_WRITE));
        try {
            assertThat(formats.dprintf(descriptor, "%s=%d\n", "answer", 42)).isEqualTo(10);
        } finally {
            files.close(descriptor);
        }

        assertThat(file).hasContent("answer=42\n");
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> formats.dprintf(-1, "%d", 1))
                .withMessageStartingWith("dprintf: EBADF");
    }

    @Test
    void sscanfReadsBoth() {
        Ref.OfInt number = Ref.ofInt();
        byte[] word = new byte[32];

        assertThat(formats.sscanf("-17 apples", "%d %31s", number, word)).isEqualTo(2);
        assertThat(number.get()).isEqualTo(-17);
        assertThat(new String(word, UTF_8)).startsWith("apples\0");
        assertThat(formats.sscanf("apples", "%d %31s", number, word)).isZero();
    }

    @Test
    void printfPrintsWhereCDoes() throws IOException, InterruptedException {
        String classes = String.join(
                File.pathSeparator,
                "target/test-classes",
                System.getProperty("jdk.module.path", "target/classes"),
                System.getProperty("java.class.path"));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        Printing.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(child.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("42 fixed\nany x 1099511627776 2.50%\nnone\n");
        assertThat(child.waitFor()).isZero();
    }
}
