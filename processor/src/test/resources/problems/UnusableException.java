package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

@NativeLib("c")
public interface LibC {
    @Attach
    int open(String path) throws OfText;
    //                           ^ error: [UnusableException] OfText cannot be made of a failing result of open: throw ErrnoException, or give OfText a constructor or a static method of that takes (int result).

    @Attach(blocking = false)
    @CType("ssize_t")
    long read(int descriptor) throws OfInt;
    //                               ^ error: [UnusableException] OfInt cannot be made of a failing result of read: throw ErrnoException, or give OfInt a constructor or a static method of that takes (long result).

    @FailsWhen(Failure.ZERO)
    @Attach
    @SizeT
    long confstr(int name) throws IllegalStateException;
    //                            ^ error: [UnusableException] IllegalStateException cannot be made of a failing result of confstr: throw ErrnoException, or give IllegalStateException a constructor or a static method of that takes (long result).

    @Attach
    String getenv(String name) throws Hidden;
    //                                ^ error: [UnusableException] Hidden cannot be made of a failing result of getenv: throw ErrnoException, or give Hidden a constructor or a static method of that takes (long result).

    @FailsWhen(Failure.ERRNO_SET)
    @Attach
    void rewind(@CType("FILE *") long file) throws Unmade;
    //                                             ^ error: [UnusableException] Unmade cannot be made of a failing result of rewind: throw ErrnoException, or give Unmade a constructor or a static method of that takes (int errno).

    @Attach
    int close(int descriptor) throws Exception;
    //                               ^ error: [UnusableException] Exception cannot be made of a failing result of close: throw ErrnoException, or give Exception a constructor or a static method of that takes (int result).

    class OfText extends Exception {
        private static final long serialVersionUID = 1L;

        public OfText(String message) {
            super(message);
        }
    }

    class OfInt extends Exception {
        private static final long serialVersionUID = 1L;

        public OfInt(int result, Object... more) {
            super(result + " " + more.length);
        }

        public OfInt(int result) {
            super("" + result);
        }

        public static String of(long result) {
            return "" + result;
        }
    }

    class Hidden extends Exception {
        private static final long serialVersionUID = 1L;

        private Hidden(long result) {
            super("" + result);
        }
    }

    abstract class Unmade extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unmade(int errno) {
            super("" + errno);
        }
    }
}
