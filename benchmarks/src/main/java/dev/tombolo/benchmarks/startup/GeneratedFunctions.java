package dev.tombolo.benchmarks.startup;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sources of many functions: in C, as a contract that declares them, and of programs that call one or all. */
final class GeneratedFunctions {

    /** How many are called where all are. */
    static final int CALLED = 100;

    private GeneratedFunctions() {}

    /** What comes out where all are called: each that returns something returns 1. */
    static long sum() {
        return IntStream.range(0, CALLED)
                .filter(number -> Shape.of(number).result() != Kind.VOID)
                .count();
    }

    /** As many functions. */
    static String inC(int count) {
        return lines(count, GeneratedFunctions::definition);
    }

    // int f3(int p0, void * p1) { return (int) 1; }
    private static String definition(int number) {
        Shape shape = Shape.of(number);
        String parameters = shape.parameters().isEmpty() ? "void" : shape.declared(Kind::inC);
        String body = shape.result() == Kind.VOID
                ? ""
                : "return (%s) 1;".formatted(shape.result().inC());
        return "%s f%d(%s) { %s }".formatted(shape.result().inC(), number, parameters, body);
    }

    /** A contract of as many functions, the first of which is {@code same}. */
    static String contract(int count) {
        return """
            package dev.tombolo.benchmarks.startup.programs;

            import dev.tombolo.annotations.Attach;
            import dev.tombolo.annotations.CType;
            import dev.tombolo.annotations.NativeLib;

            @NativeLib({"target/startup/libfunctions.so", "target/startup/libfunctions.dylib"})
            @Attach
            interface Functions%d {
                int same(int n);

            %s}
            """.formatted(count, lines(count - 1, GeneratedFunctions::declaration));
    }

    //     int f3(int p0, @CType("void *") long p1);
    private static String declaration(int number) {
        Shape shape = Shape.of(number);
        return "    %s f%d(%s);".formatted(shape.result().inContract(), number, shape.declared(Kind::inContract));
    }

    /** A program that calls one of as many functions. */
    static String callingOne(int count) {
        return """
            package dev.tombolo.benchmarks.startup.programs;

            final class CallsOneOf%1$d {
                public static void main(String[] arguments) {
                    long began = System.nanoTime();
                    Reached.result(began, new Functions%1$dBinding().same(7));
                }
            }
            """.formatted(count);
    }

    /** A program that calls all of them through the contract. */
    static String callingAll() {
        return """
            package dev.tombolo.benchmarks.startup.programs;

            final class CallsAll {
                public static void main(String[] arguments) {
                    long began = System.nanoTime();
                    long sum = 0;
                    Functions%d functions = new Functions%1$dBinding();
            %s        Reached.result(began, sum);
                }
            }
            """.formatted(CALLED + 1, lines(CALLED, GeneratedFunctions::call));
    }

    //         sum += (long) functions.f3(0, 0L);
    private static String call(int number) {
        Shape shape = Shape.of(number);
        String call = "functions.f%d(%s);".formatted(number, shape.spelled(Kind::zero));
        return shape.result() == Kind.VOID ? "        " + call : "        sum += (long) " + call;
    }

    /** A program that links a handle for each of them first, of the exact shape, and then calls all. */
    static String callingAllByHand() {
        return """
            package dev.tombolo.benchmarks.startup.programs;

            import static java.lang.foreign.ValueLayout.*;

            import java.lang.foreign.*;
            import java.lang.invoke.MethodHandle;
            import java.nio.file.Path;

            final class CallsAllByHand {
                private static final long BEGAN = System.nanoTime();
                private static final Linker LINKER = Linker.nativeLinker();
                private static final SymbolLookup SYMBOLS = SymbolLookup.libraryLookup(
                        Path.of("target/startup", System.mapLibraryName("functions")), Arena.global());
            %s
                private static MethodHandle link(String symbol, FunctionDescriptor type) {
                    return LINKER.downcallHandle(SYMBOLS.find(symbol).orElseThrow(), type);
                }

                public static void main(String[] arguments) throws Throwable {
                    long sum = 0;
            %s        Reached.result(BEGAN, sum);
                }
            }
            """.formatted(lines(CALLED, GeneratedFunctions::handle), lines(CALLED, GeneratedFunctions::callByHand));
    }

    //     private static final MethodHandle F3 = link("f3", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static String handle(int number) {
        return "    private static final MethodHandle F%d = link(\"f%1$d\", %s);"
                .formatted(number, Shape.of(number).descriptor());
    }

    //         sum += (long) (int) F3.invokeExact(0, MemorySegment.NULL);
    private static String callByHand(int number) {
        Shape shape = Shape.of(number);
        String call = "F%d.invokeExact(%s)".formatted(number, shape.spelled(Kind::zeroByHand));
        return switch (shape.result()) {
            case VOID -> "        %s;".formatted(call);
            case POINTER -> "        sum += ((MemorySegment) %s).address();".formatted(call);
            default -> "        sum += (long) (%s) %s;".formatted(shape.result().carrier(), call);
        };
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(text -> text + "\n").collect(Collectors.joining());
    }
}
