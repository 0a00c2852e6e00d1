package dev.tombolo.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Calls real libraries and prints a table of what they answered. */
public final class Main {

    private Main() {}

    /** Takes the path of a file to compute checksums of; without one it takes a file that every JDK has. */
    public static void main(String[] arguments) throws IOException {
        if (!print(file(arguments, System.out), System.out)) {
            System.exit(1);
        }
    }

    static Path file(String[] arguments, PrintStream out) {
        if (arguments.length > 0 && !arguments[0].isBlank()) {
            return Path.of(arguments[0]);
        }
        Path instead = Path.of(System.getProperty("java.home"), "release");
        out.println("No file was named (-Dfile=PATH): taking " + instead);
        out.println();
        return instead;
    }

    static boolean print(Path file, PrintStream out) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            out.println(file + " is not a file that can be read: name another one (-Dfile=PATH)");
            return false;
        }
        out.println("The C library");
        new LibCRows().all().forEach(out::println);
        out.println();
        out.println("zlib over " + file);
        new ZlibRows().of(file).forEach(out::println);
        out.println();
        out.println("SQLite, with 100,000 entries in a new file");
        new SqliteRows().of(100_000).forEach(out::println);
        return true;
    }
}
