package dev.tombolo.benchmarks.startup;

import static dev.tombolo.benchmarks.startup.Kind.CHAR;
import static dev.tombolo.benchmarks.startup.Kind.DOUBLE;
import static dev.tombolo.benchmarks.startup.Kind.FLOAT;
import static dev.tombolo.benchmarks.startup.Kind.INT;
import static dev.tombolo.benchmarks.startup.Kind.LONG;
import static dev.tombolo.benchmarks.startup.Kind.POINTER;
import static dev.tombolo.benchmarks.startup.Kind.SHORT;
import static dev.tombolo.benchmarks.startup.Kind.VOID;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a generated function takes and returns. */
record Shape(Kind result, List<Kind> parameters) {

    /** How many there are: as many as a hundred functions of a C library may well have. */
    static final int COUNT = 48;

    /** As often as in libraries: mostly integers and pointers. */
    private static final List<Kind> RESULTS = List.of(INT, INT, INT, INT, VOID, VOID, POINTER, POINTER, LONG, DOUBLE);

    private static final List<Kind> PARAMETERS = List.of(
            INT, INT, INT, INT, POINTER, POINTER, POINTER, POINTER, LONG, LONG, DOUBLE, DOUBLE, FLOAT, SHORT, CHAR);

    private static final int MOST_PARAMETERS = 5;

    /** The same in each run. */
    static final List<Shape> ALL = all();

    Shape {
        parameters = List.copyOf(parameters);
    }

    private static List<Shape> all() {
        Random random = new Random(COUNT);
        Set<Shape> shapes = new LinkedHashSet<>();
        while (shapes.size() < COUNT) {
            List<Kind> parameters = Stream.generate(() -> any(PARAMETERS, random))
                    .limit(random.nextInt(MOST_PARAMETERS + 1))
                    .toList();
            shapes.add(new Shape(any(RESULTS, random), parameters));
        }
        return List.copyOf(shapes);
    }

    private static Kind any(List<Kind> kinds, Random random) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    /** That of a function, by its number. */
    static Shape of(int function) {
        return ALL.get(function % COUNT);
    }

    /** The parameters, each spelled so and followed by its name. */
    String declared(Function<Kind, String> spelling) {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> "%s p%d".formatted(spelling.apply(parameters.get(i)), i))
                .collect(Collectors.joining(", "));
    }

    /** The parameters, each spelled so. */
    String spelled(Function<Kind, String> spelling) {
        return parameters.stream().map(spelling).collect(Collectors.joining(", "));
    }

    /** The linker's description of it. */
    String descriptor() {
        if (result == VOID) {
            return "FunctionDescriptor.ofVoid(%s)".formatted(spelled(Kind::layout));
        }
        return Stream.concat(Stream.of(result), parameters.stream())
                .map(Kind::layout)
                .collect(Collectors.joining(", ", "FunctionDescriptor.of(", ")"));
    }
}
