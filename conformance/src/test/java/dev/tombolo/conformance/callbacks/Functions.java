package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Struct;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code callbacks.c} that give addresses of functions, and take them. */
@Attach
interface Functions {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Functions {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Functions {}

    /** As both compilers built them. */
    static List<Functions> all() {
        Numbers.provide();
        return List.of(new Functions_OfGccBinding(), new Functions_OfClangBinding());
    }

    @Callback
    interface Unary {
        int of(int x);
    }

    /** A function that is given a function. */
    @Callback
    interface Applier {
        int of(Unary f, int x);
    }

    @Callback
    interface ApplierOrNone {
        int of(@Nullable Unary f, int x);
    }

    @Callback
    interface Version {
        String of();
    }

    /** What C calls returns what C is to call. */
    @Callback
    interface Chooser {
        @Nullable
        CallbackHandle<Unary> of(int x);
    }

    /** A copy. */
    @Struct("operations")
    record Operations(Unary first, @Nullable Unary second, Applier apply) {}

    /** C's own. */
    @Struct("operations")
    interface Table {
        Unary first();

        void first(Unary first, Arena arena);

        @Nullable
        Unary second();

        void second(@Nullable Unary second, Arena arena);

        Applier apply();
    }

    @Nullable
    Unary function(String name);

    @Attach("function")
    @FailsWhen(Failure.NULL)
    Unary functionOrFail(String name) throws ErrnoException;

    @Attach("function")
    @Nullable
    MemorySegment addressOf(String name);

    Applier applier();

    Version versioner();

    @Attach("is_twice")
    boolean isTwice(@Nullable Unary f);

    @Attach("hand_over")
    int handOver(Applier f, int which);

    @Attach("hand_over")
    int handOverOrNone(ApplierOrNone f, int which);

    @Nullable
    Unary chosen(Chooser f, int x);

    int call(@FunctionAddress MemorySegment function, int x);

    @Attach(errno = ErrnoMode.CAPTURE)
    int callAndCapture(@FunctionAddress MemorySegment function, int x);

    @FailsWhen(Failure.MINUS_ONE)
    int callOrFail(@FunctionAddress MemorySegment function, int x) throws ErrnoException;

    void fill(Table table);

    Operations filled();

    int run(@ByReference Operations operations, int x);

    @Attach("run")
    int runTable(Table table, int x);

    @Attach("run_value")
    int runValue(Operations operations, int x);

    @Attach("run_applied")
    int runApplied(@ByReference Operations operations, int x);

    @Variable("hook")
    @Nullable
    Unary hook();

    @Variable("hook")
    void hook(@Nullable CallbackHandle<Unary> hook);

    @Attach("run_hook")
    int runHook(int x);

    @Variable("fixed")
    Unary fixed();

    @Variable("table")
    Table table();
}
