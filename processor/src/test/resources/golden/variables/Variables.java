package variables;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.annotations.Variable;
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Typedef(name = "count_t", type = "unsigned short")
@NativeLib("c")
interface Variables {
    @NativeEnum
    enum Color {
        RED,
        GREEN
    }

    @Handle
    record File(MemorySegment address) {}

    @Handle(close = "log_close")
    interface Log extends AutoCloseable {
        @Override
        void close();
    }

    @Converter
    final class Halves {
        private Halves() {}

        static int toNative(double value) {
            return (int) (value * 2);
        }

        static double fromNative(int value) {
            return value / 2.0;
        }
    }

    /** The index of the next argument. */
    @Variable
    int optind();

    @Variable
    void optind(int value);

    @Variable("environ")
    @CType("char **")
    MemorySegment environment();

    @Variable
    @CType("count_t")
    int count();

    @Variable("count")
    void setCount(@CType("count_t") int count);

    @Variable
    double ratio();

    @Variable
    void ratio(double ratio);

    @Variable
    boolean daylight();

    @Variable
    void daylight(boolean daylight);

    @Variable
    Color color();

    @Variable
    void color(Color color);

    @Variable("colors")
    Set<Color> colors();

    @Variable
    void colors(Set<Color> colors);

    @Variable
    String name();

    @Variable
    @Length(16)
    String version();

    @Variable
    @Length(16)
    @Encoding(Encoding.UTF_16LE)
    String wide();

    @Variable("half")
    @Convert(Halves.class)
    double half();

    @Variable
    void half(@Convert(Halves.class) double half);

    @Variable
    File stdout();

    @Variable
    void stdout(File stdout);

    @Nullable
    @Variable
    Log log();

    @Variable
    void log(@Nullable Log log);

    @Variable("base")
    void base(@Nullable MemorySegment base);
}
