package dev.tombolo.samples;

import dev.tombolo.samples.llvm.AheadOfTime;
import dev.tombolo.samples.llvm.AheadOfTimeBinding;
import dev.tombolo.samples.llvm.Functions;
import dev.tombolo.samples.llvm.FunctionsBinding;
import dev.tombolo.samples.llvm.LlvmException;
import dev.tombolo.samples.llvm.Program;
import dev.tombolo.samples.llvm.Source;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** What LLVM compiles in memory, beside what a C compiler puts into a library. */
final class LlvmRows {
    private static final int N = 29;

    private final Functions functions = new FunctionsBinding();

    List<Row> all() {
        return List.of(
                new Row("LLVM loaded, and compiled in memory", inMemory()),
                new Row("compiled in memory again", inMemory()),
                new Row("compiled by cc -O2 into a library", aheadOfTime()),
                new Row("a mistake in the text", failure("define i32 @f() { ret i64 0 }")),
                new Row("a value before it is there", failure("""
                    define i32 @f() {
                      %b = add i32 %c, 1
                      %c = add i32 1, 1
                      ret i32 %b
                    }
                    """)),
                new Row("a function that is not there", failure(Source.IR)));
    }

    private String inMemory() {
        long start = System.nanoTime();
        try (Program program = Program.of(Source.IR)) {
            MemorySegment fibonacci = program.function("fibonacci");
            MemorySegment gcd = program.function("gcd");
            long compiled = System.nanoTime();
            return answers(functions.call(gcd, 1071, 462), compiled - start, n -> functions.call(fibonacci, n));
        } catch (LlvmException e) {
            return "failed: " + e.getMessage();
        }
    }

    private String aheadOfTime() {
        long start = System.nanoTime();
        try {
            Path library = AheadOfTime.compile(Source.C);
            long compiled = System.nanoTime();
            AheadOfTime functions = new AheadOfTimeBinding();
            long gcd = functions.gcd(1071, 462);
            Files.delete(library);
            return answers(gcd, compiled - start, functions::fibonacci);
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        }
    }

    private static String answers(long gcd, long compiling, IntUnaryOperator fibonacci) {
        int first = fibonacci.applyAsInt(1); // links it
        long start = System.nanoTime();
        int answer = fibonacci.applyAsInt(N) * first;
        long running = System.nanoTime() - start;
        return String.format(
                Locale.ROOT,
                "%.1f ms; gcd(1071, 462) = %d, fibonacci(%d) = %d in %.1f ms",
                compiling / 1e6,
                gcd,
                N,
                answer,
                running / 1e6);
    }

    private static String failure(String text) {
        try (Program program = Program.of(text)) {
            return "compiled: " + program.function("nothing");
        } catch (LlvmException e) {
            return "failed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }
}
