package dev.tombolo.conformance.handles;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Struct;
import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Boxes.Lid;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Handles, and more, that C writes through pointers. */
@NativeLib(value = "handles", symbolPrefix = "box_")
interface Given {

    @NativeEnum
    enum Color {
        RED,
        GREEN
    }

    @Struct("pair")
    record Pair(@Nullable Box left, @Nullable Lid right) {}

    /** A box whose number is known; that of 13 is refused. */
    @Converter
    final class Numbered {
        final Box box;
        final int number;

        private Numbered(Box box, int number) {
            this.box = box;
            this.number = number;
        }

        static Numbered fromNative(Box box) {
            int number = new BoxesBinding().number(box);
            if (number == 13) {
                throw new IllegalArgumentException("13");
            }
            return new Numbered(box, number);
        }
    }

    @Attach
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    Box open(int number) throws BoxException;

    @Attach("open")
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    @Convert(Numbered.class)
    Numbered openNumbered(int number) throws BoxException;

    @Attach("new")
    @Convert(Numbered.class)
    Numbered make(int number);

    @Attach("open_colored")
    @OutResult(position = 2)
    @FailsWhen(Failure.NON_ZERO)
    Box openColored(int number, int color, @Out Ref<Color> painted) throws BoxException;

    @Attach("open_colored")
    @FailsWhen(Failure.NON_ZERO)
    int openColored(int number, int color, @Out Ref<Box> result, @Out Ref<Color> painted) throws BoxException;

    @Attach("open")
    @FailsWhen(Failure.NON_ZERO)
    int open(int number, @Out @Nullable Ref<Box> result) throws BoxException;

    @Attach("open")
    int openWithoutFailure(int number, @Out Ref<Box> result);

    @Attach("open_all")
    @FailsWhen(Failure.NON_ZERO)
    int openAll(@Out @CountedBy("count") Box[] all, int count, int status) throws BoxException;

    @Attach
    @Borrowed
    @OutResult
    Box peek(Box box) throws BoxException;

    @Attach("peek")
    int peek(Box box, @Out @Borrowed Ref<@Nullable Box> result) throws BoxException;

    @Attach
    void advance(@Borrowed Ref<Box> box);

    @Attach
    int fail(@Nullable Box box, @Nullable Box other, @Nullable Lid lid, int code) throws BoxException;

    @Attach("fail")
    int failWithBoth(Box box, Box other, @Nullable Lid lid, int code) throws BoxException;

    @Attach("fail")
    int failWithSecond(@Nullable Box box, Box other, Lid lid, int code) throws BoxException;

    @Attach("fail")
    int failWithLid(@Nullable Box box, @Nullable Box other, Lid lid, int code) throws BoxException;

    @Attach(value = "fail", errno = ErrnoMode.CAPTURE)
    int failWithErrno(Box box, @Nullable Box other, @Nullable Lid lid, int code) throws MadeException;

    @Attach("close_or_fail")
    int closeOrFail(@Consumed Box box, int code) throws BoxException;

    @Attach("open_lid")
    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    @Nullable
    Lid openLid(int size) throws BoxException;

    @Attach("open_lid")
    int openLid(int size, @Out Ref<@Nullable Lid> result);

    @Attach("sum_lids")
    int sum(@CType("void *const *") @CountedBy("count") Lid[] lids, int count);

    @Attach("pair")
    Pair pair(@Nullable Box left, @Nullable Lid right);

    @Attach("sum_pair")
    int sum(Pair pair);

    @Attach("open_pair")
    @OutResult(position = 0)
    Pair openPair(@Nullable Box left, @Nullable Lid right) throws ErrnoException;

    @Attach("text")
    @OutResult
    @Nullable
    String text(int which) throws ErrnoException;

    @Attach("color")
    @OutResult
    Color color(int color) throws ErrnoException;

    @Attach("pointer")
    @OutResult
    MemorySegment pointer(@Nullable MemorySegment pointer) throws ErrnoException;

    @Attach("sum")
    @OutResult(position = 1, status = "short")
    long sum(@CType("const int *") @CountedBy("count") int[] numbers, int count) throws ErrnoException;
}
