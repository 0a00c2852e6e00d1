package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EchoServerTest {
    private static final int CONNECTIONS = 1_000;

    @Test
    @Tag("X2")
    @Tag("X3")
    void servesAThousandConnectionsAtOnceAndStopsPromptly() throws IOException, InterruptedException {
        List<SocketChannel> clients = new ArrayList<>();
        EchoServer server = new EchoServer();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                clients.add(connected(server));
            }
            for (int round = 0; round < 3; round++) {
                sendToAll(clients, round);
                receiveFromAll(clients, round);
            }
            assertThat(server.connections()).isEqualTo(CONNECTIONS);
        } finally {
            long start = System.nanoTime();
            server.close();
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
        }
        assertThat(server.connections()).isZero();
        for (SocketChannel client : clients) {
            assertThat(client.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            client.close();
        }
    }

    private static SocketChannel connected(EchoServer server) throws IOException {
        return SocketChannel.open(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port()));
    }

    private static void sendToAll(List<SocketChannel> clients, int round) throws IOException {
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).write(message(i, round));
        }
    }

    private static void receiveFromAll(List<SocketChannel> clients, int round) throws IOException {
        for (int i = 0; i < clients.size(); i++) {
            ByteBuffer answer = ByteBuffer.allocate(Long.BYTES);
            while (answer.hasRemaining()) {
                assertThat(clients.get(i).read(answer)).isPositive();
            }
            assertThat(answer.flip()).isEqualTo(message(i, round));
        }
    }

    private static ByteBuffer message(int client, int round) {
        return ByteBuffer.allocate(Long.BYTES).putInt(client).putInt(round).flip();
    }
}
