package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.conformance.callbacks.Words.Color;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code callbacks.c} that call with addresses: of arrays, of numbers, of things. */
@Attach
interface Pointers {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Pointers {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Pointers {}

    /** As both compilers built them. */
    static List<Pointers> all() {
        Numbers.provide();
        return List.of(new Pointers_OfGccBinding(), new Pointers_OfClangBinding());
    }

    /** What C lends, and what the program owns. */
    @Handle(close = "thing_free")
    interface Thing extends AutoCloseable {
        @Override
        void close();

        boolean isClosed();
    }

    /** The address of such. */
    @Handle
    record Plain(MemorySegment address) {}

    @Callback
    interface OfNumbers {
        @CType("long")
        long of(@CountedBy("count") int[] numbers, int count);
    }

    @Callback
    interface OfSized {
        @CType("long")
        long of(@SizeT long count, @CountedBy("count") double[] numbers);
    }

    @Callback
    interface OfThree {
        @CType("long")
        long of(@Length(3) short[] numbers);
    }

    @Callback
    interface OfNames {
        int of(@NullTerminated String[] names);
    }

    @Callback
    interface OfCountedNames {
        int of(int count, @CountedBy("count") @Nullable String[] names);
    }

    @Callback
    interface OfColors {
        int of(@CountedBy("count") Color[] colors, int count);
    }

    @Callback
    interface OfReferences {
        int of(@ByReference int i, @ByReference double d, @ByReference boolean b, @ByReference Color c);
    }

    @Callback
    interface OfThings {
        int of(Thing thing, @Nullable Thing other);
    }

    @Callback
    interface OfPlain {
        int of(Plain thing, @Nullable Plain other);
    }

    @Callback
    interface Maker {
        @Nullable
        Plain of(int number);
    }

    @CType("long")
    long sum(OfNumbers f, int count);

    @Attach("sum_sized")
    @CType("long")
    long sumSized(OfSized f);

    @Attach("sum_three")
    @CType("long")
    long sumThree(OfThree f);

    int joined(OfNames f);

    @Attach("joined_counted")
    int joinedCounted(OfCountedNames f, int count);

    int painted(OfColors f, int last);

    int pointed(OfReferences f, int which);

    @Attach("thing_new")
    Thing make(int number);

    @Attach("thing_number")
    int number(Thing thing);

    @Attach("thing_number")
    int number(Plain thing);

    @Attach("things_freed")
    int freed();

    int lend(OfThings f, int number, int other);

    @Attach("lend")
    int lendPlain(OfPlain f, int number, int other);

    @Nullable
    Plain made(Maker f, int number);
}
