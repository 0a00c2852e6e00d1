package waiting;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.ErrorSource;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.Ref;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that crosses otherwise crosses in calls that wait. */
@Attach(blocking = true)
@NativeLib
public interface Blocking {

    @NativeEnum
    enum Mode {
        READ,
        WRITE
    }

    @Struct
    record Point(int x, int y) {}

    /** Does not come back in registers. */
    @Struct
    record Large(long a, long b, double c) {}

    @Struct
    interface View {
        int seen();
    }

    @Handle
    record Window(MemorySegment address) {}

    @Handle(close = "close")
    interface Connection extends AutoCloseable {
        @Override
        void close();
    }

    @Callback
    interface Visit {
        int visit(int n) throws IOException;
    }

    @Converter
    final class Decimal {
        private Decimal() {}

        static String toNative(int value) throws InterruptedException {
            if (value < 0) {
                throw new InterruptedException();
            }
            return Integer.toString(value);
        }

        static int fromNative(String text) {
            return Integer.parseInt(text);
        }
    }

    @Converter
    final class Held {
        private Held() {}

        static Held fromNative(@Nullable Connection connection) {
            return new Held();
        }
    }

    /** Is told all that there is. */
    final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(int result, int errno, String function, Connection connection) {
            super(function + result + errno + connection);
        }
    }

    /** Another than C's wait ends with. */
    final class Late extends InterruptedException {
        private static final long serialVersionUID = 1;

        Late(long result, int errno) {
            super(result + ": " + errno);
        }
    }

    void nothing();

    void nothingInterrupted() throws InterruptedException;

    boolean truth(boolean a) throws InterruptedException;

    char character(char c) throws InterruptedException;

    byte small(byte b, short s, int i, long l, float f, double d) throws InterruptedException;

    float single() throws InterruptedException;

    @CType("size_t")
    long unsigned() throws InterruptedException;

    MemorySegment segment(@Nullable MemorySegment a) throws InterruptedException;

    Mode mode(Mode mode, Set<Mode> set, Flags<Mode> flags) throws InterruptedException;

    Set<Mode> modes() throws InterruptedException;

    String text(String a, @Nullable String b, @NullTerminated String[] c) throws InterruptedException;

    @Length(3)
    int[] numbers() throws InterruptedException;

    int arrays(@In int[] a, @In long[] b, @Out @CountedBy("n") byte[] c, int n, @In Point[] d, @In Window[] e)
            throws InterruptedException;

    int buffers(@In ByteBuffer a, @Out @Length(4) IntBuffer b) throws InterruptedException;

    int refs(Ref.OfInt a, @Out Ref<@Nullable String> b, Ref<Mode> c, @Out Ref<Point> d, @Out Ref<Connection> e)
            throws InterruptedException;

    Point point(Point a, @ByReference Point b, View c) throws InterruptedException;

    Large large(Large a);

    Large largeInterrupted(Large a) throws InterruptedException;

    View view(View a) throws InterruptedException;

    @ByReference
    Point pointed() throws InterruptedException;

    Window window(Window a, @Nullable Window b) throws InterruptedException;

    Connection connection(Connection a) throws InterruptedException;

    @Borrowed
    Connection borrowed() throws InterruptedException;

    void consumes(@Consumed Connection a) throws InterruptedException;

    int callbacks(Visit a, @Nullable Visit b) throws InterruptedException, IOException;

    int retains(@Retained Visit a, Arena arena) throws InterruptedException;

    int handles(CallbackHandle<Visit> a) throws InterruptedException;

    Visit function() throws InterruptedException;

    Connection openedWhileCalledBack(Visit a, @Out Ref<Connection> b) throws InterruptedException;

    int print(String format, Object... values) throws InterruptedException;

    int print(String format, @Variadic int a, double b) throws InterruptedException;

    int call(@FunctionAddress MemorySegment function, int call) throws InterruptedException;

    @Owned("free")
    String owned() throws InterruptedException;

    @Owned("free")
    @FailsWhen(Failure.ERRNO_SET)
    String ownedWhateverErrno() throws InterruptedException;

    @Owned("free")
    String ownedOrFailed(Visit visit) throws ErrnoException, InterruptedException;

    @Convert(Decimal.class)
    int converted(@Convert(Decimal.class) int a) throws InterruptedException;

    @Convert(Held.class)
    Held held() throws InterruptedException;

    @OutResult
    Connection open(String name) throws ErrnoException, InterruptedException;

    @OutResult(status = "unsigned", position = 0)
    @FailsWhen(Failure.NON_ZERO)
    @Convert(Held.class)
    Held openHeld(String name, @Out Ref<Connection> other) throws ErrnoException, InterruptedException;

    @FailsWhen(Failure.NEGATIVE)
    int failed(Connection connection) throws Failed, InterruptedException;

    @FailsWhen(Failure.ZERO)
    int unchecked(int n) throws InterruptedException, UncheckedFailed;

    /** Is made of a result. */
    final class UncheckedFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        UncheckedFailed(int result) {
            super("" + result);
        }
    }

    int late() throws Late, InterruptedException;

    @FailsWhen(Failure.MINUS_ONE)
    @CType("unsigned")
    int minusOne() throws InterruptedException;

    @FailsWhen(Failure.NEGATIVE)
    int negative() throws InterruptedException;

    @FailsWhen(Failure.ERRNO_SET)
    double errnoSet() throws InterruptedException;

    @FailsWhen(Failure.ERRNO_SET)
    void errnoSetFails() throws ErrnoException, InterruptedException;

    @Attach(blocking = true, errno = ErrnoMode.CAPTURE)
    void captured() throws InterruptedException;

    @Attach(blocking = true, errno = ErrnoMode.CLEAR)
    @Convert(Decimal.class)
    int cleared() throws InterruptedException;

    @Attach(blocking = true, errno = ErrnoMode.CAPTURE, errorSource = ErrorSource.WSA_LAST_ERROR)
    int recv(@SizeT long socket) throws ErrnoException, InterruptedException;

    @Attach(blocking = true, errorSource = ErrorSource.LAST_ERROR)
    int WaitForSingleObject(MemorySegment object) throws InterruptedException;

    @Attach(blocking = true, optional = true)
    default String optional(String a) throws InterruptedException, IOException {
        throw new IOException(a);
    }
}
