package dev.tombolo.benchmarks.sqlite;

import static dev.tombolo.benchmarks.ByHand.POINTER;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** The functions as jextract generates them: handles of C's exact types, pointers as segments, and a method for each. */
@SuppressWarnings("restricted")
final class JextractSqlite {

    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("libsqlite3.so.0", Arena.global());

    private static final MethodHandle OPEN = linked("sqlite3_open", FunctionDescriptor.of(JAVA_INT, POINTER, POINTER));
    private static final MethodHandle PREPARE =
            linked("sqlite3_prepare_v2", FunctionDescriptor.of(JAVA_INT, POINTER, POINTER, JAVA_INT, POINTER, POINTER));
    private static final MethodHandle BIND_LONG =
            linked("sqlite3_bind_int64", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT, JAVA_LONG));
    private static final MethodHandle BIND_TEXT =
            linked("sqlite3_bind_text", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT, POINTER, JAVA_INT, POINTER));
    private static final MethodHandle STEP = linked("sqlite3_step", FunctionDescriptor.of(JAVA_INT, POINTER));
    private static final MethodHandle RESET = linked("sqlite3_reset", FunctionDescriptor.of(JAVA_INT, POINTER));
    private static final MethodHandle COLUMN_LONG =
            linked("sqlite3_column_int64", FunctionDescriptor.of(JAVA_LONG, POINTER, JAVA_INT));
    private static final MethodHandle COLUMN_TEXT =
            linked("sqlite3_column_text", FunctionDescriptor.of(POINTER, POINTER, JAVA_INT));
    private static final MethodHandle END = linked("sqlite3_finalize", FunctionDescriptor.of(JAVA_INT, POINTER));
    private static final MethodHandle CLOSE = linked("sqlite3_close_v2", FunctionDescriptor.of(JAVA_INT, POINTER));

    private JextractSqlite() {}

    private static MethodHandle linked(String symbol, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(symbol), type);
    }

    static int open(MemorySegment filename, MemorySegment db) {
        try {
            return (int) OPEN.invokeExact(filename, db);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int prepare(MemorySegment db, MemorySegment sql, int bytes, MemorySegment statement, MemorySegment tail) {
        try {
            return (int) PREPARE.invokeExact(db, sql, bytes, statement, tail);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int bindLong(MemorySegment statement, int index, long value) {
        try {
            return (int) BIND_LONG.invokeExact(statement, index, value);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int bindText(MemorySegment statement, int index, MemorySegment value, int bytes, MemorySegment destructor) {
        try {
            return (int) BIND_TEXT.invokeExact(statement, index, value, bytes, destructor);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int step(MemorySegment statement) {
        try {
            return (int) STEP.invokeExact(statement);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int reset(MemorySegment statement) {
        try {
            return (int) RESET.invokeExact(statement);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static long columnLong(MemorySegment statement, int column) {
        try {
            return (long) COLUMN_LONG.invokeExact(statement, column);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static MemorySegment columnText(MemorySegment statement, int column) {
        try {
            return (MemorySegment) COLUMN_TEXT.invokeExact(statement, column);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int end(MemorySegment statement) {
        try {
            return (int) END.invokeExact(statement);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int close(MemorySegment db) {
        try {
            return (int) CLOSE.invokeExact(db);
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }
}
