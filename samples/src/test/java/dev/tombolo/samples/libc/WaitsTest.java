package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.samples.libc.Waits.Watched;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WaitsTest {
    private final Waits libc = new WaitsBinding();
    private final Sockets sockets = new SocketsBinding();
    private final int[] pipe = new int[2];

    @BeforeEach
    void makesAPipe() throws ErrnoException {
        libc.pipe(pipe);
    }

    @AfterEach
    void closesIt() throws ErrnoException {
        libc.close(pipe[0]);
        libc.close(pipe[1]);
    }

    @Test
    void hasEverySymbol() {
        assertThat(WaitsBinding.missingSymbols()).isEmpty();
        assertThat(SocketsBinding.missingSymbols()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsWhatComesLater(boolean isVirtual) throws Exception {
        byte[] bytes = new byte[16];
        FutureTask<Long> read = started(isVirtual, () -> libc.read(pipe[0], bytes, bytes.length));
        Thread.sleep(50);
        libc.write(pipe[1], "later".getBytes(StandardCharsets.UTF_8), 5);

        assertThat(read.get()).isEqualTo(5);
        assertThat(new String(bytes, 0, 5, StandardCharsets.UTF_8)).isEqualTo("later");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pollsUntilThereIsSomethingToRead(boolean isVirtual) throws Exception {
        Watched[] watched = {new Watched(pipe[0], Watched.READABLE)};
        assertThat(libc.poll(watched, 1, 0)).isZero();
        FutureTask<Integer> polled = started(isVirtual, () -> libc.poll(watched, 1, -1));
        Thread.sleep(50);
        libc.write(pipe[1], new byte[1], 1);

        assertThat(polled.get()).isEqualTo(1);
        assertThat(watched[0].happened()).isEqualTo(Watched.READABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("X3")
    void anInterruptEndsASleep(boolean isVirtual) throws Exception {
        endsByInterrupt(isVirtual, () -> libc.sleep(60), "sleep");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("X3")
    void anInterruptEndsARead(boolean isVirtual) throws Exception {
        endsByInterrupt(isVirtual, () -> libc.read(pipe[0], new byte[1], 1), "read");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("X3")
    void anInterruptEndsAPoll(boolean isVirtual) throws Exception {
        Watched[] watched = {new Watched(pipe[0], Watched.READABLE)};

        endsByInterrupt(isVirtual, () -> libc.poll(watched, 1, -1), "poll");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Tag("X3")
    void anInterruptEndsAnAccept(boolean isVirtual) throws Exception {
        int socket = sockets.socket(Sockets.INTERNET, Sockets.STREAM, 0);
        sockets.bind(socket, InternetAddress.loopback(0), InternetAddress.BYTES);
        sockets.listen(socket, 1);

        endsByInterrupt(isVirtual, () -> sockets.accept(socket, null, null), "accept");
        libc.close(socket);
    }

    private static void endsByInterrupt(boolean isVirtual, Callable<?> waits, String function) throws Exception {
        FutureTask<Object> task = new FutureTask<>(waits::call);
        Thread thread = (isVirtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(task);
        Thread.sleep(50);
        long start = System.nanoTime();
        thread.interrupt();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(task::get)
                .havingCause()
                .isExactlyInstanceOf(InterruptedException.class)
                .withMessageStartingWith(function);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
    }

    private static <T> FutureTask<T> started(boolean isVirtual, Callable<T> calls) {
        FutureTask<T> task = new FutureTask<>(calls);
        (isVirtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(task);
        return task;
    }
}
