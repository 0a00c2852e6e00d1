package dev.tombolo.runtime.system;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The names that a system's {@code errno.h} gives to its numbers. */
public final class ErrnoTable {
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Reads names for the numbers from 1 on. A number among them is that of the name behind it, and a name behind
     * {@code =} is another one of the number before.
     */
    private ErrnoTable(String table) {
        int next = 1;
        for (String word : table.split(" ", -1)) {
            if (word.startsWith("=")) {
                numbers.put(word.substring(1), next - 1);
            } else if (Character.isDigit(word.charAt(0))) {
                next = Integer.parseInt(word);
            } else {
                add(word, next++);
            }
        }
    }

    private void add(String name, int number) {
        names.put(number, name);
        numbers.put(name, number);
    }

    /** The names of the host. */
    public static ErrnoTable host() {
        return Host.TABLE;
    }

    /** The names of a platform. */
    static ErrnoTable of(Platform platform) {
        return new ErrnoTable(
                switch (platform.os()) {
                    case "linux" -> LinuxErrno.NAMES;
                    case "macos" -> MacErrno.NAMES;
                    case "windows" -> WindowsErrno.NAMES;
                    default -> UnixErrno.NAMES;
                });
    }

    /** Such as {@code ENOENT}; {@code errno 1234} for a number without a name. */
    public String name(int number) {
        String name = names.get(number);
        return name == null ? "errno " + number : name;
    }

    /** The number of a name; empty for a name that the platform does not have. */
    public OptionalInt number(String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static final class Host {
        static final ErrnoTable TABLE = of(Platform.host());
    }
}
