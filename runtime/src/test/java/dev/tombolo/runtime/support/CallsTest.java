package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CallsTest {

    @Test
    void throwsARuntimeExceptionAsItIs() {
        RuntimeException thrown = new IllegalStateException("closed");

        assertThatThrownBy(() -> Calls.rethrow(thrown)).isSameAs(thrown);
    }

    @Test
    void throwsAnErrorAsItIs() {
        Error thrown = new StackOverflowError();

        assertThatThrownBy(() -> Calls.rethrow(thrown)).isSameAs(thrown);
    }

    @Test
    void throwsACheckedExceptionAsItIs() {
        IOException thrown = new IOException("the converter's");

        assertThatThrownBy(() -> Calls.rethrow(thrown)).isSameAs(thrown);
    }
}
