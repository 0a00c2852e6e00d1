package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Passes structs to functions that each compiler built, and takes them back. The build runs this class twice, the second
 * time with {@code -Dtombolo.shapes=exact}.
 */
@ParameterizedClass
@ValueSource(strings = {"gcc", "clang"})
class StructsByValueTest {
    private static final int LONGEST = 64;
    private static final List<RandomStruct> STRUCTS = structs();

    private static final String FAILING = """
        #include <errno.h>
        #include <string.h>

        struct pair { long long x[2]; };
        struct triple { long long x[3]; };

        /* Leaves errno alone for 0. */
        struct pair failing_pair(struct pair p, int number) { if (number) errno = number; return p; }
        struct triple failing_triple(struct triple t, int number) { if (number) errno = number; return t; }
        """;

    private static final String SOURCE = source();

    private static final StructType PAIR =
            StructType.struct("pair").array("x", C.LONG_LONG, 2).end();
    private static final StructType TRIPLE =
            StructType.struct("triple").array("x", C.LONG_LONG, 3).end();

    @Parameter
    String compiler;

    private static List<RandomStruct> structs() {
        List<RandomStruct> structs = new ArrayList<>(RandomStruct.ofEachSize(LONGEST, 8));
        RandomStruct.some(300, 15).stream()
                .filter(StructsByValueTest::isPassable)
                .forEach(structs::add);
        return structs;
    }

    private static boolean isPassable(RandomStruct struct) {
        StructType type = struct.type(Platform.host());
        try {
            return type.bytes() <= LONGEST && type.exact().byteSize() == type.bytes();
        } catch (UnpassableStruct refused) {
            return false;
        }
    }

    private static String source() {
        List<RandomStruct> all = new ArrayList<>(RandomStruct.some(300, 15));
        STRUCTS.stream().filter(struct -> !all.contains(struct)).forEach(all::add);
        return FAILING
                + RandomStruct.PROLOGUE
                + "static unsigned char seen[1024];\n"
                + "void *what_was_seen(void) { return seen; }\n"
                + all.stream().map(RandomStruct::definition).collect(Collectors.joining())
                + STRUCTS.stream().map(StructsByValueTest::functions).collect(Collectors.joining());
    }

    private static String functions(RandomStruct struct) {
        return """
            %1$s echo_%2$s(%1$s x) { return x; }
            %1$s second_%2$s(signed char a, %1$s x, double b, %1$s y, unsigned short c, long long d, float e, int f,
                    %1$s z, unsigned char g) {
                unsigned char *p = seen;
                memcpy(p, &x, sizeof x);
                memcpy(p + 64, &y, sizeof y);
                memcpy(p + 128, &z, sizeof z);
                int same = a == -5 && b == 0.25 && c == 60000 && d == -1234567890123 && e == 0.5f && f == -7 && g == 200;
                memcpy(p + 192, &same, sizeof same);
                return y;
            }
            """.formatted(struct.spelled(), struct.tag());
    }

    @Test
    @Tag("R2")
    void crossBothWaysUnchanged() throws Throwable {
        NativeLibrary library = library();
        for (RandomStruct struct : STRUCTS) {
            StructType type = struct.type(Platform.host());
            MemorySegment sent = filled(type, 1);
            MethodHandle echo = Downcall.of(type, type).link(library, "echo_" + struct.tag());
            try (Scratch scratch = Scratch.claim()) {
                assertSame(struct, type, sent, (MemorySegment) echo.invokeExact(type.result(scratch), sent));
            }
        }
    }

    @Test
    @Tag("R2")
    void crossAmongOtherArguments() throws Throwable {
        NativeLibrary library = library();
        for (RandomStruct struct : STRUCTS) {
            StructType type = struct.type(Platform.host());
            MethodHandle second = second(type).link(library, "second_" + struct.tag());
            callSecond(struct, type, second, seen(library));
        }
    }

    /** A result in registers and one in memory, with whatever else a call can be. */
    @Test
    @Tag("R2")
    @Tag("N7")
    void crossWhereErrnoIsCapturedOrCleared() throws Throwable {
        for (StructType type : List.of(PAIR, TRIPLE)) {
            Downcall call = Downcall.of(type, type, C.INT);
            assertErrno(type, call.capturing(), 7);
            assertErrno(type, call.clearing(), 7);
            assertErrno(type, call.critical().capturing(), 7);
            assertErrno(type, call.critical().clearing(), 0);
        }
    }

    private void assertErrno(StructType type, Downcall call, int errno) throws Throwable {
        MethodHandle handle = call.link(library(), "failing_" + type.name());
        MemorySegment sent = filled(type, 5);
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment state = scratch.callState();
            MemorySegment result = (MemorySegment) handle.invokeExact(type.result(scratch), state, sent, (long) errno);
            assertThat(result.asSlice(0, type.bytes()).mismatch(sent)).isEqualTo(-1);
            assertThat(scratch.errno()).isEqualTo(errno);
        }
    }

    private static Downcall second(StructType type) {
        return Downcall.of(
                type,
                C.SIGNED_CHAR,
                type,
                C.DOUBLE,
                type,
                C.UNSIGNED_SHORT,
                C.LONG_LONG,
                C.FLOAT,
                C.INT,
                type,
                C.UNSIGNED_CHAR);
    }

    private static void callSecond(RandomStruct struct, StructType type, MethodHandle second, MemorySegment seen)
            throws Throwable {
        MemorySegment x = filled(type, 2);
        MemorySegment y = filled(type, 3);
        MemorySegment z = filled(type, 4);
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment result = (MemorySegment) second.invokeExact(
                    type.result(scratch), -5L, x, 0.25, y, 60000L, -1234567890123L, 0.5f, -7L, z, 200L);
            assertSame(struct, type, y, result);
        }
        assertSame(struct, type, x, seen);
        assertSame(struct, type, y, seen.asSlice(64));
        assertSame(struct, type, z, seen.asSlice(128));
        assertThat(C.INT.get(seen, 192)).as(struct.definition()).isEqualTo(1);
    }

    private NativeLibrary library() {
        return NativeLibrary.of(
                StructsByValueTest.class,
                CCompiler.named(compiler).library(SOURCE).toString());
    }

    private static MemorySegment seen(NativeLibrary library) throws Throwable {
        MethodHandle where = Downcall.of(C.POINTER).link(library, "what_was_seen");
        return Memory.ALL.asSlice((long) where.invokeExact(), 1024);
    }

    private static MemorySegment filled(StructType type, int seed) {
        MemorySegment segment = type.argument();
        byte[] bytes = new byte[(int) segment.byteSize()];
        new Random(seed).nextBytes(bytes);
        return segment.copyFrom(MemorySegment.ofArray(bytes));
    }

    private static void assertSame(RandomStruct struct, StructType type, MemorySegment sent, MemorySegment got) {
        byte[] mask = mask(type);
        assertThat(masked(got, mask)).as(struct.definition()).isEqualTo(masked(sent, mask));
    }

    private static String masked(MemorySegment segment, byte[] mask) {
        byte[] bytes = segment.asSlice(0, mask.length).toArray(JAVA_BYTE);
        for (int i = 0; i < mask.length; i++) {
            bytes[i] &= mask[i];
        }
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    /** The bits that belong to a member; C does not keep the others. */
    private static byte[] mask(StructType type) {
        byte[] mask = new byte[(int) type.bytes()];
        mark(mask, type, 0);
        return mask;
    }

    private static void mark(byte[] mask, StructType type, long start) {
        for (PlacedMember placed : type.members().placed()) {
            switch (placed.member()) {
                case Member.Field field -> mark(mask, field.type(), start + placed.offset());
                case Member.Array array -> markEach(mask, array, start + placed.offset());
                case Member.Bits bits -> markBits(mask, bits, start * 8 + placed.bit());
                case Member.Reserved _ -> {}
            }
        }
    }

    private static void mark(byte[] mask, NativeType type, long start) {
        if (type instanceof StructType struct) {
            mark(mask, struct, start);
        } else {
            for (long i = start; i < start + type.inMemory().byteSize(); i++) {
                mask[(int) i] = -1;
            }
        }
    }

    private static void markEach(byte[] mask, Member.Array array, long start) {
        for (int i = 0; i < array.length(); i++) {
            mark(mask, array.element(), start + i * array.element().inMemory().byteSize());
        }
    }

    private static void markBits(byte[] mask, Member.Bits bits, long first) {
        for (long bit = first; bit < first + bits.width() && !bits.name().isEmpty(); bit++) {
            mask[(int) (bit >> 3)] |= (byte) (1 << (bit & 7));
        }
    }
}
