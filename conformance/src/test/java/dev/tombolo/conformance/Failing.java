package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.runtime.ErrnoException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions whose results mean failure, each in its own way. */
@NativeLib("failures")
interface Failing {
    @Attach("give_int")
    int minusOne(int result, int number) throws ErrnoException;

    @Attach(value = "give_int", critical = true)
    int minusOneCritically(int result, int number) throws ErrnoException;

    @FailsWhen(Failure.NEGATIVE)
    @Attach("give_int")
    int negative(int result, int number) throws IOException;

    @FailsWhen(Failure.NON_ZERO)
    @Attach("give_int")
    int nonZero(int result, int number) throws ErrnoException;

    @FailsWhen(Failure.ZERO)
    @Attach("give_int")
    int zero(int result, int number) throws ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach("give_int")
    int errnoSet(int result, int number) throws ErrnoException;

    @Attach("give_long")
    @CType("long")
    long longMinusOne(@CType("long") long result, int number) throws ErrnoException;

    @Attach("give_short")
    @CType("short")
    int widenedMinusOne(@CType("short") int result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_uint")
    @CType("unsigned int")
    int unsignedMinusOne(@CType("unsigned int") int result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_uint")
    @CType("unsigned int")
    long widenedUnsignedMinusOne(@CType("unsigned int") long result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_uint16")
    @CType("uint16_t")
    char charMinusOne(@CType("uint16_t") char result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_uint8")
    @CType("uint8_t")
    byte byteMinusOne(@CType("uint8_t") byte result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_size")
    @SizeT
    long sizeMinusOne(@SizeT long result, int number) throws ErrnoException;

    @FailsWhen(Failure.ZERO)
    @Attach("give_bool")
    boolean isFalse(int result, int number) throws ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach("give_double")
    double fraction(double result, int number) throws ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach("fail_silently")
    void silent(int number) throws ErrnoException;

    @Attach("give_string")
    String text(@Nullable MemorySegment result, int number) throws ErrnoException;

    @Attach("give_pointer")
    MemorySegment pointer(@Nullable MemorySegment result, int number) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach("give_pointer")
    @CType("void *")
    long address(@CType("void *") long result, int number) throws ErrnoException;

    @FailsWhen(Failure.NEGATIVE)
    @Attach("give_int")
    int checked(int result, int number) throws CodeException;

    @FailsWhen(Failure.NEGATIVE)
    @Attach("give_int")
    int unchecked(int result, int number) throws UncheckedCode;

    @FailsWhen(Failure.NEGATIVE)
    @Attach("give_long")
    @CType("long")
    long wide(@CType("long") long result, int number) throws CodeException;

    @Attach("give_pointer")
    MemorySegment owned(@Nullable MemorySegment result, int number) throws NoMemory;

    /** The result, the number and the name, through constructors. */
    final class CodeException extends Exception {
        private static final long serialVersionUID = 1L;

        CodeException(int result) {
            super("only " + result);
        }

        CodeException(long result, int errno, String function) {
            super(function + " " + result + " " + errno);
        }

        /** Never taken, since an errno is behind a result. */
        CodeException(String function, int errno) {
            super("not " + function + errno);
        }
    }

    /** The result and the name, through a static method. */
    final class UncheckedCode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UncheckedCode(int result, int errno, String function) {
            super("not " + function + result + errno);
        }

        static UncheckedCode of(int result, String function) {
            return new UncheckedCode("of " + function + " " + result);
        }

        private UncheckedCode(String message) {
            super(message);
        }
    }

    /** What a pointer's exception may do without. */
    final class NoMemory extends Exception {
        private static final long serialVersionUID = 1L;

        NoMemory(int errno, String function) {
            super(function + " " + errno);
        }
    }
}
