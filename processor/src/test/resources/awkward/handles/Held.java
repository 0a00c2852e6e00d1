package handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.Ref;
import dev.tombolo.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Handles wherever C finds them in memory. */
@NativeLib("c")
public interface Held {

    /** Owned. */
    @Handle(close = "close")
    interface Scratch extends AutoCloseable {
        @Override
        void close();
    }

    /** Not owned. */
    @Handle
    record Reference(MemorySegment address) {}

    /** Has a handle alone. */
    @Struct
    record One(Scratch scratch) {}

    /** Has all kinds. */
    @Struct
    record Many(
            One one,
            @Length(2) One[] ones,
            @Nullable Scratch scratch,
            @Length(3) @Nullable Scratch[] several,
            Reference reference,
            @Length(2) MemorySegment[] segments,
            String text) {}

    /** Is a handle in C. */
    @Converter
    final class Wrapped {
        private final Scratch scratch;

        private Wrapped(Scratch scratch) {
            this.scratch = scratch;
        }

        static Scratch toNative(Wrapped value) {
            return value.scratch;
        }

        static Wrapped fromNative(Scratch value) {
            return new Wrapped(value);
        }
    }

    /** Shows all kinds, where nothing is held. */
    @Struct
    interface Shown {
        /** @return a copy */
        One one();

        /** @param one a copy */
        void one(One one);

        /** @return copies */
        @Length(2)
        One[] ones();

        /** @param ones copies */
        void ones(One[] ones);

        /**
         * @param index of one
         * @param one a copy
         */
        void ones(int index, One one);

        /** @return a handle */
        @Nullable
        Scratch scratch();

        /** @param scratch a handle */
        void scratch(@Nullable Scratch scratch);

        /** @return handles */
        @Length(3)
        Scratch[] several();

        /** @param several handles */
        void several(Scratch[] several);

        /** @return a handle, wrapped */
        @Convert(Wrapped.class)
        Wrapped wrapped();

        /** @param wrapped a handle */
        void wrapped(Wrapped wrapped);

        /** @return all kinds */
        Many many();

        /**
         * @param many all kinds
         * @param arena for the text
         */
        void many(Many many, Arena arena);
    }

    /** Has a view inside that points to text. */
    @Struct
    interface Around {
        /** @return live */
        Named named();

        /** @param named whose bytes are copied */
        void named(Named named);
    }

    /** Points to text. */
    @Struct
    interface Named {
        /** @return text */
        String name();
    }

    /** @return a copy */
    @Attach
    One same(One one, @ByReference Many many, @ByReference @Nullable Many other);

    @Attach
    int all(@In @CountedBy("n") One[] ones, @CountedBy("n") Many[] many, int n);

    @Attach
    int each(@In @CountedBy("n") Scratch[] scratch, @Out @CountedBy("n") Scratch[] other, int n);

    @Attach
    int refs(
            Ref<One> one,
            @In @Nullable Ref<Many> many,
            @In Ref<Scratch> scratch,
            @Borrowed Ref<@Nullable Scratch> other,
            @In Ref<Reference> reference,
            Ref<@Nullable MemorySegment> segment);

    @Variable
    One one();

    @Variable
    void one(One one);

    @Variable
    @Convert(Wrapped.class)
    Wrapped wrapped();

    @Variable
    void several(@Length(3) Scratch[] several);

    @Variable
    void ones(@Length(2) One[] ones);

    /** @return arrays */
    static Object[] arrays(Arena arena) {
        StructArray<One> ones = Held_OneStruct.array(arena, 2);
        Held_OneStruct.write(ones.segment(), ones.get(1));
        return new Object[] {ones, Held_OneStruct.array(ones.segment()), Held_ManyStruct.array(arena, 3)};
    }
}
