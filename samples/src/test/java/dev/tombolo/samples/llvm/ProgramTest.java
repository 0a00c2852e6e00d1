package dev.tombolo.samples.llvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "dev.tombolo.samples.llvm.Installation#isThere", disabledReason = "libLLVM is not installed")
class ProgramTest {
    private final Functions functions = new FunctionsBinding();

    @Test
    void isCalledWhereItWasCompiled() throws LlvmException {
        try (Program program = Program.of(Source.IR)) {
            MemorySegment fibonacci = program.function("fibonacci");
            MemorySegment gcd = program.function("gcd");

            assertThat(functions.call(fibonacci, 29)).isEqualTo(514_229);
            assertThat(functions.call(fibonacci, 0)).isZero();
            assertThat(functions.call(gcd, 1071, 462)).isEqualTo(21);
            assertThat(functions.call(gcd, 1L << 62, 1L << 40)).isEqualTo(1L << 40);
            assertThat(program.function("gcd")).isEqualTo(gcd);
        }
    }

    @Test
    void isThereSeveralTimes() throws LlvmException {
        try (Program one = Program.of("define i32 @f(i32 %x) { ret i32 1 }");
                Program two = Program.of("define i32 @f(i32 %x) { ret i32 2 }")) {
            assertThat(functions.call(one.function("f"), 0)).isEqualTo(1);
            assertThat(functions.call(two.function("f"), 0)).isEqualTo(2);
        }
    }

    @Test
    void hasToBeReadable() {
        assertThatExceptionOfType(LlvmException.class)
                .isThrownBy(() -> Program.of("define i32 @f() { ret i64 0 }"))
                .withMessageStartingWith("text:1:")
                .withMessageContaining("value doesn't match function result type 'i32'");
        assertThatExceptionOfType(LlvmException.class)
                .isThrownBy(() -> Program.of("no program"))
                .withMessageContaining("expected top-level entity");
    }

    @Test
    void hasToBeValid() {
        assertThatExceptionOfType(LlvmException.class)
                .isThrownBy(() -> Program.of("""
                    define i32 @f() {
                      %b = add i32 %c, 1
                      %c = add i32 1, 1
                      ret i32 %b
                    }
                    """))
                .withMessageStartingWith("Instruction does not dominate all uses!");
    }

    @Test
    void saysWhichFunctionIsMissing() throws LlvmException {
        try (Program program = Program.of(Source.IR)) {
            assertThatExceptionOfType(LlvmException.class)
                    .isThrownBy(() -> program.function("nothing"))
                    .withMessage("lookup: Symbols not found: [ nothing ]");
        }
    }

    @Test
    void saysWhichFunctionIsMissingToAnother() throws LlvmException {
        try (Program program = Program.of("""
            declare i32 @elsewhere(i32)
            define i32 @f(i32 %x) {
              %y = call i32 @elsewhere(i32 %x)
              ret i32 %y
            }
            """)) {
            assertThatExceptionOfType(LlvmException.class)
                    .isThrownBy(() -> program.function("f"))
                    .withMessageStartingWith("lookup: Failed to materialize symbols")
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .asString()
                            .contains("Symbols not found: [ elsewhere ]"));
        }
    }

    @Test
    void isOfNoUseOnceClosed() throws LlvmException {
        Program program = Program.of(Source.IR);
        program.close();
        program.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> program.function("gcd"))
                .withMessage("lookup: jit is closed");
    }
}
