package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** POSIX's {@code dlfcn.h}: functions by names that are known at run time, and calls of them. */
@NativeLib("dl")
public interface Linking {

    /** A library that is open; its functions are not to be called once it is closed. */
    @Handle(close = "dlclose")
    interface Library extends AutoCloseable {
        @Override
        void close();
    }

    /** Opens a library, or the program itself for null; null where that fails. */
    @Attach
    @Nullable
    Library dlopen(@Nullable String file, Set<Binding> binding);

    /** The address of a symbol; null where the library has none of that name, or has it at {@code NULL}. */
    @Attach
    @Nullable
    MemorySegment dlsym(Library library, String symbol);

    /** What went wrong since it was asked last in this thread; null for nothing. */
    @Attach
    @Nullable
    String dlerror();

    /** Calls a function of one number. */
    @Attach
    double call(@FunctionAddress MemorySegment function, double x);

    /** Calls a function of two. */
    @Attach
    double call(@FunctionAddress MemorySegment function, double x, double y);

    /** A function of one number, as an object. */
    @Callback
    interface Real {
        double of(double x);
    }

    /** The same as {@link #dlsym}, of a function whose type is known. */
    @Attach("dlsym")
    @Nullable
    Real real(Library library, String symbol);

    /** Opens a library. */
    default Library open(String file) {
        dlerror();
        @Nullable Library library = dlopen(file, Set.of(Binding.NOW));
        if (library == null) {
            throw new UnsatisfiedLinkError(dlerror());
        }
        return library;
    }

    /** The address of a function. */
    default MemorySegment function(Library library, String name) {
        dlerror();
        @Nullable MemorySegment function = dlsym(library, name);
        if (function == null) {
            throw new UnsatisfiedLinkError(Objects.requireNonNullElse(dlerror(), name + " is NULL"));
        }
        return function;
    }

    /** When, and for whom, the symbols of a library are bound; the values are those of Linux. */
    @NativeEnum
    enum Binding {
        @EnumValue(1)
        LAZY,
        @EnumValue(2)
        NOW,
        @EnumValue(0x100)
        GLOBAL
    }
}
