package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface Arrays {

    // numbers
    @Attach
    int sum(@In @CountedBy("n") int[] values, int n);

    @Attach
    void fill(@Out @CountedBy("n") double @Nullable [] values, @CType("size_t") long n);

    @Attach
    void sort(@CType("unsigned long *") @CountedBy("n") long[] values, @CType("unsigned int") int n);

    @Attach
    int pipe(@Out @Length(2) int[] descriptors) throws ErrnoException;

    @Attach
    boolean all(@CType("const bool *") boolean[] flags, @CType("const uint8_t *") int[] bytes);

    @Attach(critical = true)
    int checksum(@CType("const void *") @CountedBy("n") byte[] data, int n);

    @Attach
    @Length(4)
    @CType("const unsigned char *")
    int[] address();

    // others
    @Attach
    int execv(String path, @NullTerminated String[] argv) throws ErrnoException;

    @Attach
    @NullTerminated
    String @Nullable [] aliases(String name);

    @Attach
    @Length(2)
    Color[] pair() throws ErrnoException;

    @Attach
    void paint(@CountedBy("n") Color[] colors, int n);

    @Attach(blocking = false)
    void writev(@In @CountedBy("n") MemorySegment[] parts, int n);

    // buffers
    @Attach(blocking = false)
    @FailsWhen(Failure.NEGATIVE)
    @CType("ssize_t")
    long read(int descriptor, @CType("void *") @Out @CountedBy("count") ByteBuffer buffer, @CType("size_t") long count)
            throws ErrnoException;

    // variables
    @Attach
    double frexp(double value, @Out Ref.OfInt exponent);

    @Attach
    int compress(
            @Out @CountedBy("length") byte[] target,
            @CType("unsigned long *") Ref.OfLong length,
            @CType("const char *") @CountedBy("n") byte[] source,
            @CType("unsigned long") long n);

    @Attach
    void describe(
            @Out Ref<@Nullable String> name,
            Ref<Color> color,
            @Out @Nullable Ref<Set<Color>> colors,
            Ref<@Nullable MemorySegment> next,
            @In Ref<MemorySegment> first,
            Ref<@Convert(Doubled.class) Integer> doubled);

    @Attach
    int setsockopt(int socket, @ByReference int value, @ByReference @CType("const size_t *") long limit);

    // structs
    @Attach
    void shift(@CountedBy("n") Point[] points, int n, @Out Ref<Point> middle);

    // results
    @Attach
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    double parse(String text) throws ErrnoException;

    @Attach
    @OutResult(position = 0, status = "ssize_t")
    @CType("char *")
    String getline(@CType("size_t *") Ref.OfLong length, MemorySegment stream) throws ErrnoException;

    @Struct
    record Point(int x, int y) {}

    @NativeEnum
    enum Color {
        RED,
        GREEN
    }

    @Converter
    final class Doubled {
        public static int toNative(Integer value) {
            return 2 * value;
        }

        public static Integer fromNative(int value) {
            return value / 2;
        }
    }
}
