package dev.tombolo.samples.llvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AheadOfTimeTest {

    @Test
    void answersAsWhatIsCompiledInMemory() throws IOException {
        Path library = AheadOfTime.compile(Source.C);
        AheadOfTime functions = new AheadOfTimeBinding();

        assertThat(functions.fibonacci(29)).isEqualTo(514_229);
        assertThat(functions.gcd(1071, 462)).isEqualTo(21);
        Files.delete(library);
    }

    @Test
    void saysWhatTheCompilerSays() {
        assertThatIOException().isThrownBy(() -> AheadOfTime.compile("no C")).withMessageContaining("error: ");
    }
}
