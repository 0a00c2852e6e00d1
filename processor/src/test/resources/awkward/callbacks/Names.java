package callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Callbacks whose names and parameters are those of what is generated. */
@Attach
@NativeLib("callbacks")
public interface Names {

    /** The class is Names_StubCallback. */
    @Callback
    interface Stub {
        int upcalled(int stub, int callback, int t, int result, int nativeStub, int scratch, int nativeResult);
    }

    @Callback
    interface Upcall {
        void handle();
    }

    @Callback(onError = "0x7f")
    interface Callback_ {
        @CType("unsigned char") int TYPE(@CType("unsigned char") int C);
    }

    /** Inherits what is called, and has more. */
    @Callback
    interface Inherits extends Parent {
        int NUMBER = 7;

        default int twice(int n) {
            return called(called(n));
        }

        static Inherits same() {
            return n -> n;
        }

        class Downcall {
            private Downcall() {}
        }
    }

    interface Parent {
        int called(int n);
    }

    /** Throws what C never sees. */
    @Callback
    interface Throwing {
        void run(@Nullable String text) throws IOException;
    }

    @Deprecated
    @Callback
    interface Old {
        @Deprecated
        void run(@Nullable Old older);
    }

    @Converter
    final class Doubled {
        private Doubled() {}

        static int toNative(long value) {
            return (int) (2 * value);
        }

        static long fromNative(int value) {
            return value / 2;
        }
    }

    /** Converted in both directions. */
    @Callback
    interface Doubling {
        @Convert(Doubled.class) long doubled(@Convert(Doubled.class) long value);
    }

    /** Holds functions that take it. */
    @Struct
    interface Node {
        @Nullable Visit visit();

        void visit(@Nullable Visit visit, Arena arena);

        Text text();
    }

    @Callback
    interface Visit {
        @Nullable Node visit(Node node, @Nullable Visit next);
    }

    /** Only C's functions can be this. */
    @Callback
    interface Text {
        String text();
    }

    /** Only Java's can. */
    @Callback
    interface Given {
        @Owned("free") String given(int index);
    }

    @Callback
    interface Arrays {
        double sum(
                int i,
                @CountedBy("i") double[] given,
                @Length(2) float[] elements,
                @NullTerminated String[] count,
                @ByReference boolean isLast,
                @CType("size_t *") @ByReference long size);
    }

    int stub(@Nullable Stub stub, @Nullable Stub scratch);

    void upcall(Upcall upcall);

    int callback(@Retained Callback_ result, @Retained @Nullable Inherits t, Arena scratch);

    void throwing(Throwing throwing, Arrays arrays, Given given, Doubling doubling);

    void old(Old old);

    Throwing handle(CallbackHandle<Stub> handle, @Nullable CallbackHandle<Upcall> other);

    Node visit(Node node);

    @Nullable Text text();

    int call(@FunctionAddress MemorySegment segment, int address);

    @Variable
    Upcall variable();
}
