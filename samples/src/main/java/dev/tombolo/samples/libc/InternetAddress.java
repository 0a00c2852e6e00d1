package dev.tombolo.samples.libc;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Struct;

/**
 * An address of the Internet's version 4, as Linux has it.
 *
 * @param port 0 for one that the system chooses
 * @param host its four bytes, the first the highest
 * @param padding zero
 */
@Struct("sockaddr_in")
public record InternetAddress(
        @CType("sa_family_t") int family,
        @CType("uint16_t") @Convert(PortNumber.class) int port,
        @CType("uint32_t") @Convert(HostNumber.class) int host,
        @CType("uint64_t") long padding) {

    /** How many bytes C has for it. */
    public static final int BYTES = 16;

    private static final int LOOPBACK = 0x7F_00_00_01;

    /** A port of this machine that nobody else reaches. */
    public static InternetAddress loopback(int port) {
        return new InternetAddress(Sockets.INTERNET, port, LOOPBACK, 0);
    }

    /** A port whose higher byte comes first, whatever the processor has first. */
    @Converter
    public static final class PortNumber {

        private PortNumber() {}

        /** To the order of the network. */
        public static int toNative(int port) {
            return Short.toUnsignedInt(Short.reverseBytes((short) port));
        }

        /** From the order of the network. */
        public static int fromNative(int port) {
            return toNative(port);
        }
    }

    /** A host whose highest byte comes first. */
    @Converter
    public static final class HostNumber {

        private HostNumber() {}

        /** To the order of the network. */
        public static int toNative(int host) {
            return Integer.reverseBytes(host);
        }

        /** From the order of the network. */
        public static int fromNative(int host) {
            return Integer.reverseBytes(host);
        }
    }
}
