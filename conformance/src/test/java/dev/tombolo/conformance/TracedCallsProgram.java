package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls C in many ways, and prints what it gets. */
final class TracedCallsProgram {

    @Attach
    @NativeLib("c")
    interface LibC {
        @Callback
        interface Compare {
            int compare(@ByReference int a, @ByReference int b);
        }

        @Struct
        record Div(int quot, int rem) {}

        @SizeT
        long strlen(String s);

        @Nullable
        String getenv(String name);

        @Owned("free")
        String strdup(String s);

        int open(String path, int flags);

        int access(String path, int mode) throws ErrnoException;

        @Attach(errno = ErrnoMode.CLEAR)
        @CType("long")
        long strtol(String text, @Nullable MemorySegment end, int base);

        @Attach(critical = true)
        int toupper(int c);

        Div div(int numerator, int denominator);

        double fabs(double x);

        int snprintf(MemorySegment out, @SizeT long size, String format, Object... values);

        void qsort(@CountedBy("count") int[] base, @SizeT long count, @SizeT long size, Compare compare);

        @Attach("tombolo_absent")
        void absent(int number);
    }

    @Attach
    @NativeLib("c")
    interface Another {
        int abs(int number);

        int labs(int number);
    }

    private static final LibC LIBC = new TracedCallsProgram_LibCBinding();
    private static final Another ANOTHER = new TracedCallsProgram_AnotherBinding();

    private TracedCallsProgram() {}

    public static void main(String... arguments) {
        System.out.println(LIBC.strlen("h\u00e4llo"));
        System.out.println(LIBC.getenv("TOMBOLO_ABSENT"));
        System.out.println(LIBC.strdup("twice"));
        System.out.println(LIBC.open("/no/such/file", 0));
        fail();
        System.out.println(LIBC.strtol("9".repeat(70), null, 10) == Long.MAX_VALUE);
        System.out.println(Errno.name(Errno.last()));
        System.out.println((char) LIBC.toupper('a'));
        System.out.println(LIBC.div(17, 5));
        System.out.println(LIBC.fabs(-1.5));
        System.out.println(formatted("%s is %d and %.1f", "one", 1, 1.0));
        sort(2, 1);
        System.out.println(ANOTHER.abs(-1));
    }

    private static void fail() {
        try {
            LIBC.access("/no/such/file", 4);
        } catch (ErrnoException e) {
            System.out.println(e.name());
        }
        try {
            LIBC.absent(1);
        } catch (NativeLinkError e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    private static String formatted(String format, Object... values) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(100);
            int _ = LIBC.snprintf(out, out.byteSize(), format, values);
            return out.getString(0);
        }
    }

    /** Calls within a call. */
    private static void sort(int... numbers) {
        LIBC.qsort(numbers, numbers.length, Integer.BYTES, (a, b) -> ANOTHER.labs(a) - ANOTHER.labs(b));
        System.out.println(numbers[0]);
    }
}
