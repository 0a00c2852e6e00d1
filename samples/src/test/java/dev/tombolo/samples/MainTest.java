package dev.tombolo.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    @EnabledIf(
            value = "dev.tombolo.samples.sqlite3.Installation#isThere",
            disabledReason = "libsqlite3 is not installed")
    void printsWhatTheLibrariesAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("digits"), "123456789");

        assertThat(Main.print(file, out)).isTrue();

        assertThat(printed())
                .containsPattern("strlen\\(\"tombolo\"\\) +7\n")
                .containsPattern("abs\\(-42\\) +42\n")
                .containsPattern("strtoul\\(\"18446744073709551615\", NULL, 10\\) +(18446744073709551615|4294967295)\n")
                .containsPattern("bits\", …\\) +C's int has 32 bits\n")
                .containsPattern("toupper\\('t'\\) +T\n")
                .containsPattern("crc32\\(...\\) +cbf43926, as java.util.zip says\n")
                .containsPattern("adler32\\(...\\) +091e01de, as java.util.zip says\n")
                .containsPattern("strtol\\(\"4242…\", NULL, 10\\) +\\d+, ERANGE\n")
                .containsPattern("O_RDONLY\\) +failed: open: ENOENT \\(2\\): ")
                .containsPattern("Z_BEST_COMPRESSION\\) of at most 1 MiB +\\d+ bytes, and back again\n")
                .containsPattern("not compressed +failed: uncompress: DATA\n")
                .containsPattern("uname\\(&name\\) +" + System.getProperty("os.name") + "\n")
                .containsPattern("environ +\\d+ variables\n")
                .containsPattern("deflate\\(...\\) of all, in pieces +\\d+ bytes\n")
                .containsPattern("the amounts together +100000 entries, 5000050000\n")
                .containsPattern("select nobody +failed: exec: no such column: nobody \\(1\\)\n")
                .contains("refused: strlen: s has a NUL character at index 1");
    }

    @Test
    void takesTheFileThatIsNamed() {
        assertThat(Main.file(new String[] {"some/file"}, out)).isEqualTo(Path.of("some/file"));
        assertThat(printed()).isEmpty();
    }

    @Test
    void takesAFileOfTheJdkWhereNoneIsNamed() {
        assertThat(Main.file(new String[0], out)).isRegularFile();
        assertThat(Main.file(new String[] {""}, out)).isRegularFile();
        assertThat(printed()).contains("No file was named");
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        assertThat(Main.print(folder.resolve("missing"), out)).isFalse();
        assertThat(Main.print(folder, out)).isFalse();
        assertThat(printed()).contains("missing is not a file that can be read");
    }

    private String printed() {
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }
}
