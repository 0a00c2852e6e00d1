package dev.tombolo.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sources of a contract of many functions, of all kinds that libraries have, and of the types that it mentions. */
final class ContractSources {

    /** As they take turns; the number stands for each function's own. */
    private static final List<String> FUNCTIONS = List.of(
            "int f%d(int a, long b);",
            "@SizeT long f%d(String text);",
            "int f%d(String path, int mode) throws ErrnoException;",
            "Mode f%d(Mode mode);",
            "double f%d(double x, float y);",
            "void f%d(@ByReference Point point);",
            "Point f%d(Point point, int scale);",
            "String f%d(int which);",
            "int f%d(Set<Option> options, MemorySegment data, @SizeT long size) throws ErrnoException;",
            "int f%d(@In @CountedBy(\"count\") int[] values, @SizeT long count);");

    private static final String MODE = """
        package generated;

        import dev.tombolo.annotations.NativeEnum;

        @NativeEnum
        public enum Mode { OFF, ON, AUTO }
        """;

    private static final String OPTION = """
        package generated;

        import dev.tombolo.annotations.EnumValue;
        import dev.tombolo.annotations.NativeEnum;

        @NativeEnum
        public enum Option { @EnumValue(1) READ, @EnumValue(2) WRITE, @EnumValue(4) APPEND }
        """;

    private static final String POINT = """
        package generated;

        import dev.tombolo.annotations.Struct;

        @Struct
        public record Point(int x, int y, double weight) {}
        """;

    private ContractSources() {}

    /** Writes them. */
    static List<Path> write(Path folder, int functions) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve("Contract.java"), contract(functions)),
                Files.writeString(folder.resolve("Mode.java"), MODE),
                Files.writeString(folder.resolve("Option.java"), OPTION),
                Files.writeString(folder.resolve("Point.java"), POINT));
    }

    private static String contract(int functions) {
        return """
            package generated;

            import dev.tombolo.annotations.Attach;
            import dev.tombolo.annotations.ByReference;
            import dev.tombolo.annotations.CountedBy;
            import dev.tombolo.annotations.In;
            import dev.tombolo.annotations.NativeLib;
            import dev.tombolo.annotations.SizeT;
            import dev.tombolo.runtime.ErrnoException;
            import java.lang.foreign.MemorySegment;
            import java.util.Set;

            @NativeLib("generated")
            @Attach
            public interface Contract {
            %s}
            """.formatted(IntStream.range(0, functions)
                .mapToObj(number -> "    %s\n"
                        .formatted(FUNCTIONS.get(number % FUNCTIONS.size()).formatted(number)))
                .collect(Collectors.joining()));
    }
}
