package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Calls;
import dev.tombolo.runtime.support.Downcall;
import dev.tombolo.runtime.support.Scratch;
import dev.tombolo.runtime.support.StructType;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Passes structs millions of times and prints {@code done}; to be run where nothing is collected. */
public final class AllocatesNothingForStructs {
    private static final int ROUNDS = 20_000;
    private static final int CALLS = 500;

    private static final NativeLibrary LIBRARY =
            NativeLibrary.of(AllocatesNothingForStructs.class, System.getProperty("structs"));
    private static final StructType PAIR =
            StructType.struct("pair").field("x", C.LONG_LONG).field("y", C.LONG_LONG).end();
    private static final StructType BLOCK =
            StructType.struct("block").array("x", C.LONG_LONG, 8).end();
    private static final long Y = PAIR.offset("y");

    private static final MethodHandle SUM = Downcall.of(C.LONG_LONG, PAIR).link(LIBRARY, "sum");
    private static final MethodHandle TWICE = Downcall.of(PAIR, PAIR).link(LIBRARY, "twice");
    private static final MethodHandle BLOCK_OF = Downcall.of(BLOCK, C.LONG_LONG).link(LIBRARY, "block_of");
    private static final MethodHandle LAST = Downcall.of(C.LONG_LONG, BLOCK).link(LIBRARY, "last");

    private AllocatesNothingForStructs() {}

    private interface Call {
        long with(long i);
    }

    public static void main(String[] args) {
        run(AllocatesNothingForStructs::sum);
        run(AllocatesNothingForStructs::twice);
        run(AllocatesNothingForStructs::last);
        run(AllocatesNothingForStructs::blockOf);
        run(AllocatesNothingForStructs::in);
        System.out.println("done");
    }

    /** In many short rounds, so that what runs is the method that was compiled as a whole. */
    private static void run(Call call) {
        for (int i = 0; i < ROUNDS; i++) {
            if (sum(call) == 0) {
                throw new AssertionError("nothing was called");
            }
        }
    }

    private static long sum(Call call) {
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += call.with(i);
        }
        return sum;
    }

    private static MemorySegment pair(long i) {
        MemorySegment pair = PAIR.argument();
        C.LONG_LONG.set(pair, 0, i);
        C.LONG_LONG.set(pair, Y, i + 1);
        return pair;
    }

    private static long sum(long i) {
        try {
            return (long) SUM.invokeExact(pair(i));
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static long twice(long i) {
        try (Scratch scratch = PAIR.claimForResult()) {
            MemorySegment result = (MemorySegment) TWICE.invokeExact(PAIR.result(scratch), pair(i));
            return C.LONG_LONG.get(PAIR.check(result), Y);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static long last(long i) {
        try {
            MemorySegment block = BLOCK.argument();
            C.LONG_LONG.set(block, 56, i);
            return (long) LAST.invokeExact(block);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static long blockOf(long i) {
        try (Scratch scratch = BLOCK.claimForResult()) {
            MemorySegment result = (MemorySegment) BLOCK_OF.invokeExact(BLOCK.result(scratch), i);
            return C.LONG_LONG.get(BLOCK.check(result), 56);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static long in(long i) {
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment pair = PAIR.in(scratch);
            C.LONG_LONG.set(pair, Y, i);
            return C.LONG_LONG.get(PAIR.at(pair.address()), Y);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }
}
