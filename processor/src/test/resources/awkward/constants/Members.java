package constants;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** An interface with nested types named like those that a binding mentions. */
@NativeLib("c")
public interface Members {
    @Attach
    @CType("size_t")
    long strlen(java.lang.String s);

    @Attach
    @CType("long")
    long labs(@CType("long") long n);

    @Attach
    java.lang.String getenv(java.lang.String name);

    @Attach
    java.lang.foreign.MemorySegment malloc(@CType("size_t") long n);

    /** Not the C types. */
    enum C {
        LONG,
        SIZE_T
    }

    /** Not the holder of strlen's handle. */
    record Strlen(int handle) {}

    /** Not the one of the runtime. */
    record Scratch(int a) {}

    /** Not the one of the runtime. */
    record Calls(int a) {}

    /** Not the one of the runtime. */
    record Downcall(int a) {}

    /** Not java.lang's. */
    record String(int a) {}

    /** Not java.lang's. */
    @interface Override {}

    /** Not the one of the runtime. */
    interface NativeLibrary {}

    /** Not the JDK's. */
    interface MethodHandle {}

    /** Not the JDK's. */
    interface MemorySegment {}

    /** Not the JDK's. */
    interface Throwable {}

    /** Not the JDK's. */
    interface List {}

    /** Not the JDK's. */
    @interface Generated {}

    /** Named like the binding of a nested interface would be. */
    interface MembersBinding {}
}
