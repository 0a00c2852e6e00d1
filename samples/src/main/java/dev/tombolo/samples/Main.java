package dev.tombolo.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        print("The C library", () -> new LibCRows().all(), out);
        print("The C library, where it calls Java", () -> new CallbackRows().all(), out);
        print("zlib over " + file, () -> new ZlibRows().of(file), out);
        print("Expat over " + document(file), () -> new ExpatRows().of(document(file)), out);
        print("SQLite, with 100,000 entries in a new file", () -> new SqliteRows().of(100_000), out);
        print("SQLite, with functions of ours", () -> new SqlFunctionRows().all(), out);
        print("LLVM", () -> new LlvmRows().all(), out);
        return true;
    }

    /** The file itself if it is XML, or else the project's. */
    private static Path document(Path file) {
        return file.toString().endsWith(".xml") ? file : Path.of("pom.xml");
    }

    private static void print(String title, Rows rows, PrintStream out) throws IOException {
        out.println(title);
        try {
            rows.read().forEach(out::println);
        } catch (UnsatisfiedLinkError missing) {
            out.println("skipped: "
                    + String.valueOf(missing.getMessage()).lines().findFirst().orElse(""));
        }
        out.println();
    }

    /** The answers of one library. */
    @FunctionalInterface
    private interface Rows {
        List<Row> read() throws IOException;
    }
}
