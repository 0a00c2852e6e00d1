package dev.tombolo.samples.libc;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;

/**
 * An address of the Internet's version 4, as Linux has it.
 *
 * @param port 0 for one that the system chooses
 */
@Struct("sockaddr_in")
public record InternetAddress(
        @CType("sa_family_t") int family,
        @CType("uint16_t") @Convert(NetworkOrder.class) int port,
        @Length(4) byte[] host,
        @Length(8) byte[] padding) {

    /** How many bytes C has for it. */
    public static final int BYTES = 16;

    /** A port of this machine that nobody else reaches. */
    public static InternetAddress loopback(int port) {
        return new InternetAddress(Sockets.INTERNET, port, new byte[] {127, 0, 0, 1}, new byte[8]);
    }

    /** The larger byte first, whatever the processor has first. */
    @Converter
    public static final class NetworkOrder {

        private NetworkOrder() {}

        /** To the order of the network. */
        public static int toNative(int port) {
            return swapped(port);
        }

        /** From the order of the network. */
        public static int fromNative(int port) {
            return swapped(port);
        }

        private static int swapped(int port) {
            return (port & 0xFF) << 8 | port >> 8 & 0xFF;
        }
    }
}
