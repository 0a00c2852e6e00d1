package dev.tombolo.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal digits. */
final class Checksum {

    private Checksum() {}

    /** The checksum of everything that is left to read. */
    static String of(InputStream content) throws IOException {
        return ofCopied(content, OutputStream.nullOutputStream());
    }

    /** The checksum of everything that is left to read, which is copied. */
    static String ofCopied(InputStream content, OutputStream copy) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(content, digest).transferTo(copy);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new AssertionError("every JDK has SHA-256", broken);
        }
    }
}
