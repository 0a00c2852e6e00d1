package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.runtime.system.Platform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErrnoExceptionTest {
    private static final Platform WINDOWS = Platform.named("windows-x86_64");
    private static final Platform LINUX = Platform.named("linux-x86_64");

    @Test
    @Tag("N4")
    void saysWhatFailedAndWhy() {
        int number = Errno.number("ENOENT").getAsInt();
        ErrnoException failure = new ErrnoException("open", number);

        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(failure.function()).isEqualTo("open");
        assertThat(failure.errno()).isEqualTo(number);
        assertThat(failure.name()).isEqualTo("ENOENT");
        assertThat(failure).hasMessage("open: ENOENT (" + number + "): " + Errno.message(number));
    }

    @Test
    @Tag("N4")
    void makesDoWithANumberThatHasNoName() {
        assertThat(new ErrnoException("f", 1234).getMessage()).startsWith("f: errno 1234 (1234): ");
    }

    @Test
    void isWhereItWasMade() {
        assertThat(new ErrnoException("f", 1).getStackTrace()[0].getMethodName())
                .isEqualTo("isWhereItWasMade");
    }

    @Test
    void isSerializedWithItsText() throws Exception {
        ErrnoException read = copied(new ErrnoException("open", 13));

        assertThat(read.function()).isEqualTo("open");
        assertThat(read.errno()).isEqualTo(13);
        assertThat(read.name()).isEqualTo("EACCES");
        assertThat(read).hasMessage(new ErrnoException("open", 13).getMessage());
    }

    @Test
    void namesWindowsErrors() {
        ErrnoException failure = ErrnoException.ofSystemError("CreateFileW", 2, WINDOWS);

        assertThat(failure.errno()).isEqualTo(2);
        assertThat(failure.name()).isEqualTo("ERROR_FILE_NOT_FOUND");
        assertThat(failure).hasMessage("CreateFileW: ERROR_FILE_NOT_FOUND (2)");
        assertThat(ErrnoException.ofSystemError("connect", 10061, WINDOWS).name())
                .isEqualTo("WSAECONNREFUSED");
        assertThat(ErrnoException.ofSystemError("f", 4321, WINDOWS)).hasMessage("f: system error 4321 (4321)");
    }

    @Test
    void takesSystemErrorsOfOtherSystemsForErrno() {
        assertThat(ErrnoException.ofSystemError("f", 1, LINUX).name()).isEqualTo("EPERM");
    }

    @Test
    void keepsTheKindOfErrorWhenItIsSerialized() throws Exception {
        assertThat(copied(ErrnoException.ofSystemError("f", 6, WINDOWS))).hasMessage("f: ERROR_INVALID_HANDLE (6)");
    }

    private static ErrnoException copied(ErrnoException exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        return (ErrnoException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
