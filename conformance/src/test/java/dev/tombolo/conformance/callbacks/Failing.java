package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Struct;
import dev.tombolo.conformance.callbacks.Words.Access;
import dev.tombolo.conformance.callbacks.Words.Color;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of {@code callbacks.c} that say what they get where a callback throws. */
@Attach
@SuppressWarnings("overloads") // who calls says of which type the lambda is
interface Failing {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Failing {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Failing {}

    /** As both compilers built them. */
    static List<Failing> all() {
        Numbers.provide();
        return List.of(new Failing_OfGccBinding(), new Failing_OfClangBinding());
    }

    @Callback
    interface Unary {
        int of(int x) throws IOException;
    }

    @Callback(onError = "-99")
    interface UnaryOrError {
        int of(int x);
    }

    @Callback(onError = "-128")
    interface Byte {
        byte get();
    }

    @Callback(onError = "0xFFFFFFFF")
    interface Unsigned {
        @CType("uint32_t")
        long get();
    }

    @Callback(onError = "-9223372036854775808")
    interface Long {
        long get();
    }

    @Callback(onError = "true")
    interface Truth {
        boolean get();
    }

    @Callback(onError = "BLUE")
    interface Constant {
        Color get();
    }

    @Callback(onError = "5")
    interface Constants {
        Set<Access> get();
    }

    @Callback(onError = "1.5")
    interface Single {
        float get();
    }

    @Callback(onError = "-2.5e300")
    interface Real {
        double get();
    }

    @Callback(onError = "-1")
    interface Pointer {
        MemorySegment get();
    }

    @Callback
    interface Text {
        @Owned("free")
        String get();
    }

    @Callback(onError = "60")
    interface Converted {
        @Convert(Minutes.class)
        Duration get();
    }

    @Callback
    interface Pairs {
        Pair get();
    }

    @Callback
    interface Larges {
        Large get();
    }

    @Callback
    interface Nothing {
        void run();
    }

    @Struct
    record Pair(long a, double b) {}

    @Struct
    record Large(@Length(8) long[] a) {}

    @Attach("gets_byte")
    boolean gets(Byte f, byte expected);

    @Attach("gets_unsigned")
    boolean gets(Unsigned f, @CType("uint32_t") long expected);

    @Attach("gets_long")
    boolean gets(Long f, long expected);

    @Attach("gets_long")
    boolean gets(Converted f, long expected);

    @Attach("gets_bool")
    boolean gets(Truth f, boolean expected);

    @Attach("gets_color")
    boolean gets(Constant f, int expected);

    @Attach("gets_unsigned")
    boolean gets(Constants f, @CType("uint32_t") int expected);

    @Attach("gets_float")
    boolean gets(Single f, float expected);

    @Attach("gets_double")
    boolean gets(Real f, double expected);

    @Attach("gets_pointer")
    boolean gets(Pointer f, MemorySegment expected);

    @Attach("gets_pointer")
    boolean gets(Text f, @Nullable MemorySegment expected);

    @Attach("gets_pair")
    boolean gets(Pairs f);

    @Attach("gets_large")
    boolean gets(Larges f);

    @Attach("is_called")
    boolean isCalled(Nothing f);

    /** What C could keep: then every function of the contract may call it. */
    @Attach("is_called")
    boolean isCalled(CallbackHandle<Nothing> f);

    /** Whether C has got what it was to expect. */
    @Attach("was_told")
    int wasTold();

    void each(Unary f, @Out @CountedBy("count") int[] results, int count) throws IOException;

    @Attach("each")
    void eachOrError(UnaryOrError f, @Out @CountedBy("count") int[] results, int count);

    int compose(Unary f, Unary g, int x) throws IOException;
}
