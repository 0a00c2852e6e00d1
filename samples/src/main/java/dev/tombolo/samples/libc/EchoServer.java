package dev.tombolo.samples.libc;

import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server that gives back every byte that it is sent, with C's sockets: a virtual thread accepts, and one more for each
 * connection reads and writes. An interrupt is all that it takes to stop one of them.
 */
public final class EchoServer implements AutoCloseable {
    private static final int BACKLOG = 1_024;

    private final Sockets sockets = new SocketsBinding();
    private final Waits descriptors = new WaitsBinding();
    private final Set<Thread> connections = ConcurrentHashMap.newKeySet();
    private final int socket;
    private final int port;
    private final Thread accepting;

    /** Serves on a port of this machine that the system chooses. */
    public EchoServer() throws IOException {
        socket = sockets.socket(Sockets.INTERNET, Sockets.STREAM, 0);
        port = listen();
        accepting = Thread.ofVirtual().name("accepts").start(this::accept);
    }

    private int listen() throws IOException {
        try {
            sockets.bind(socket, InternetAddress.loopback(0), InternetAddress.BYTES);
            sockets.listen(socket, BACKLOG);
            Ref<InternetAddress> chosen = Ref.empty();
            sockets.getsockname(socket, chosen, Ref.ofInt(InternetAddress.BYTES));
            return Objects.requireNonNull(chosen.get()).port();
        } catch (IOException e) {
            descriptors.close(socket);
            throw e;
        }
    }

    /** Where it is reached. */
    public int port() {
        return port;
    }

    /** How many are connected. */
    public int connections() {
        return connections.size();
    }

    private void accept() {
        try {
            while (true) {
                int connected = sockets.accept(socket, null, null);
                Thread connection = Thread.ofVirtual().name("connection").unstarted(() -> serve(connected));
                connections.add(connection);
                connection.start();
            }
        } catch (InterruptedException stopped) {
            connections.forEach(Thread::interrupt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(int connected) {
        try {
            echo(connected);
        } catch (InterruptedException stopped) {
            // as it was to
        } catch (ErrnoException e) {
            // the other side is gone, and there is nobody to tell
        } finally {
            close(connected);
            connections.remove(Thread.currentThread());
        }
    }

    private void echo(int connected) throws ErrnoException, InterruptedException {
        byte[] bytes = new byte[4_096];
        long count = descriptors.read(connected, bytes, bytes.length);
        while (count > 0) {
            writeAll(connected, bytes, (int) count);
            count = descriptors.read(connected, bytes, bytes.length);
        }
    }

    private void writeAll(int connected, byte[] bytes, int count) throws ErrnoException, InterruptedException {
        int written = (int) descriptors.write(connected, bytes, count);
        while (written < count) {
            byte[] rest = Arrays.copyOfRange(bytes, written, count);
            written += (int) descriptors.write(connected, rest, rest.length);
        }
    }

    private void close(int descriptor) {
        try {
            descriptors.close(descriptor);
        } catch (ErrnoException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all connections, and returns when they have ended; earlier, if its thread is interrupted. */
    @Override
    public void close() {
        accepting.interrupt();
        try {
            accepting.join();
            for (Thread connection : connections) {
                connection.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(socket);
    }
}
