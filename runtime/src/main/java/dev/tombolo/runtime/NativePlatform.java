package dev.tombolo.runtime;

import java.util.Locale;

/** The operating system and processor that the JVM runs on, as the folders of bundled libraries spell them. */
final class NativePlatform {
    private static final String OS = os(System.getProperty("os.name"));

    private NativePlatform() {}

    static boolean isWindows() {
        return OS.equals("windows");
    }

    static boolean isMac() {
        return OS.equals("macos");
    }

    /** The folder of this platform, such as {@code linux-x86_64}. */
    static String folder() {
        return folder(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** From the JVM's own names of system and processor. */
    static String folder(String osName, String osArch) {
        return String.join("-", os(osName), arch(osArch));
    }

    private static String os(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return "macos";
        }
        return lower.startsWith("windows") ? "windows" : lower;
    }

    private static String arch(String name) {
        return name.equals("amd64") ? "x86_64" : name;
    }
}
