package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P2")
class BuffersTest {

    @Test
    void passesADirectBufferItself() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(16).position(3).limit(8);
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment memory = Buffers.writable(buffer, 4, C.INT8_T, "read", "buffer");
            MemorySegment passed = Buffers.in(memory, scratch);

            assertThat(passed.address())
                    .isEqualTo(MemorySegment.ofBuffer(buffer.duplicate().clear()).address() + 3);
            assertThat(Buffers.zeroed(memory, scratch)).isSameAs(memory);
            assertThat(memory.byteSize()).isEqualTo(4);
            Buffers.out(passed, memory);
        }
    }

    @Test
    void copiesABufferInTheHeap() {
        IntBuffer buffer = IntBuffer.wrap(new int[] {1, 2, 3, 4}).position(1);
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment memory = Buffers.writable(buffer, 2, C.INT, "read", "buffer");
            MemorySegment passed = Buffers.in(memory, scratch);
            assertThat(passed.toArray(ValueLayout.JAVA_INT)).containsExactly(2, 3);

            passed.setAtIndex(ValueLayout.JAVA_INT, 1, 7);
            Buffers.out(passed, memory);
            assertThat(buffer.array()).containsExactly(1, 2, 7, 4);
            assertThat(Buffers.zeroed(memory, scratch).toArray(ValueLayout.JAVA_INT))
                    .containsOnly(0);
        }
    }

    @Test
    void readsFromAReadOnlyBufferButDoesNotWriteToIt() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2}).asReadOnlyBuffer();
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment memory = Buffers.readable(buffer, 2, C.INT8_T, "write", "buffer");
            assertThat(Buffers.in(memory, scratch).toArray(ValueLayout.JAVA_BYTE)).containsExactly(1, 2);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffers.writable(buffer, 2, C.INT8_T, "read", "buffer"))
                .withMessage("read: buffer is read-only: C writes to it, or the parameter is to be annotated @In");
    }

    @Test
    void refusesAForeignByteOrder() {
        ByteOrder foreign = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
                ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN;
        ByteBuffer bytes = ByteBuffer.allocateDirect(16).order(foreign);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffers.readable(bytes.asIntBuffer(), 1, C.INT, "sum", "values"))
                .withMessage("sum: values is " + foreign
                        + ": C reads and writes in this machine's order, ByteOrder.nativeOrder()");
        assertThat(Buffers.readable(bytes, 1, C.INT8_T, "sum", "values").byteSize()).isEqualTo(1);
    }

    @Test
    void takesBuffersOfEveryPrimitive() {
        assertThat(Buffers.readable(ShortBuffer.allocate(2), 2, C.SHORT, "f", "b").byteSize()).isEqualTo(4);
        assertThat(Buffers.readable(CharBuffer.allocate(2), 2, C.CHAR16_T, "f", "b").byteSize()).isEqualTo(4);
        assertThat(Buffers.readable(LongBuffer.allocate(2), 2, C.INT64_T, "f", "b").byteSize()).isEqualTo(16);
        assertThat(Buffers.readable(FloatBuffer.allocate(2), 2, C.FLOAT, "f", "b").byteSize()).isEqualTo(8);
        assertThat(Buffers.readable(DoubleBuffer.allocate(2), 2, C.DOUBLE, "f", "b").byteSize()).isEqualTo(16);
    }

    @Test
    void refusesABufferWithoutMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buffers.readable(CharBuffer.wrap("abc"), 3, C.CHAR16_T, "f", "text"))
                .withMessage("f: text is a view of a CharSequence: copy it to a buffer that has memory");
    }

    @Test
    void refusesABufferWhoseArenaIsClosed() {
        ByteBuffer buffer;
        try (Arena arena = Arena.ofConfined()) {
            buffer = arena.allocate(8).asByteBuffer();
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> Buffers.readable(buffer, 8, C.INT8_T, "f", "b"))
                .withMessageStartingWith("f: b is closed");
    }
}
