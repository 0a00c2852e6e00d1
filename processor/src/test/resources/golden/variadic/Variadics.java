package variadic;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions whose parameters go on with an ellipsis. */
@NativeLib("c")
public interface Variadics {

    @NativeEnum(type = "uint8_t")
    enum Color {
        RED,
        GREEN
    }

    @Struct
    record Pair(int first, double second) {}

    @Handle(close = "closelog")
    interface Log extends AutoCloseable {
        @Override
        void close();
    }

    @Converter
    final class Decimal {
        private Decimal() {}

        static short toNative(String digits) {
            return Short.parseShort(digits);
        }
    }

    @Attach
    @Variadic
    int printf(String format);

    @Attach("printf")
    int print(String format, @Variadic @Nullable MemorySegment address, Ref.OfInt count, @CType("char *") @CountedBy("size") byte[] bytes, int size);

    @Attach
    int printf(String format, @Variadic int n, double d);

    @Attach
    int printf(String format, @Variadic byte small, boolean truth, float single, @CType("unsigned short") short bits);

    @Attach
    int printf(String format, @Variadic Color color, Set<Color> colors, @Convert(Decimal.class) String digits);

    @Attach
    int printf(String format, @Variadic Pair pair, Log log, @Nullable String text);

    @Attach
    int sscanf(String text, String format, @Variadic @Out Ref.OfInt number, @Out @CountedBy("size") byte[] word, int size);

    @Attach
    int printf(String format, Object... args);

    @Attach
    int open(String path, int flags, @Variadic @CType("mode_t") int mode) throws ErrnoException;

    @Attach
    @Variadic
    @OutResult
    int ioctl(int descriptor, @CType("unsigned long") long request) throws ErrnoException;

    @Attach
    @OutResult(position = 0)
    long first(String format, @Variadic int n) throws ErrnoException;

    @Attach
    @OutResult
    Pair second(String format, Object... values) throws ErrnoException;

    @Attach(errno = ErrnoMode.CLEAR, critical = true)
    void logged(Log log, @Variadic Object... t);

    @Attach
    Pair paired(@SizeT long scratch, Object... nativeArgs);

    @Attach({"syslog", "vsyslog"})
    @Nullable
    String syslog(int priority, Object... result);

    @Attach(optional = true)
    default int logf(String format, Object... args) {
        return -1;
    }
}
