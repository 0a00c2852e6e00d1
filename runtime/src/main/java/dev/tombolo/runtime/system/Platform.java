package dev.tombolo.runtime.system;

import java.util.Locale;

/**
 * An operating system and a processor, as far as C's types and calling conventions depend on them.
 *
 * @param os {@code linux}, {@code macos}, {@code windows}, or another name in lower case
 * @param arch {@code x86_64}, {@code aarch64}, or another name as the JVM spells it
 */
public record Platform(String os, String arch) {

    /** The system property that makes {@code C} describe another platform than the one the JVM runs on. */
    public static final String PROPERTY = "tombolo.platform";

    /** The platform the JVM runs on. */
    public static Platform host() {
        return ofJvm(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** The platform whose C types are in use: the one that {@value #PROPERTY} names, else the host. */
    public static Platform described() {
        String name = System.getProperty(PROPERTY);
        return name == null ? host() : named(name);
    }

    /** From the JVM's own names of system and processor. */
    public static Platform ofJvm(String osName, String osArch) {
        return new Platform(os(osName.toLowerCase(Locale.ROOT)), arch(osArch));
    }

    /** From a name such as {@code windows-x86_64}. */
    public static Platform named(String name) {
        String os = name.substring(0, Math.max(0, name.indexOf('-')));
        return switch (os) {
            case "linux", "macos", "windows" -> ofJvm(os, name.substring(os.length() + 1));
            default -> throw unknown(name);
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("-D" + PROPERTY + "=" + name
                + " names no platform: write linux, macos or windows, a dash and the processor, such as"
                + " windows-x86_64");
    }

    private static String os(String name) {
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "macos";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String arch(String name) {
        return switch (name) {
            case "amd64", "x64" -> "x86_64";
            case "arm64" -> "aarch64";
            default -> name;
        };
    }

    /** The folder of this platform in a jar, such as {@code linux-x86_64}. */
    public String folder() {
        return String.join("-", os, arch);
    }

    public boolean isWindows() {
        return os.equals("windows");
    }

    public boolean isMac() {
        return os.equals("macos");
    }

    /** Linux, and every other system: they follow the same conventions. */
    public boolean isOtherUnix() {
        return !isWindows() && !isMac();
    }
}
