package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** C's {@code errno}: a macro, behind which each C library has a function that says where the thread's number lies. */
@SuppressWarnings("restricted") // the grant that this module asks for
public final class CErrno {

    /** Of glibc and musl; of macOS and FreeBSD; of Windows; of OpenBSD and Android; of Solaris; of AIX. */
    private static final String[] LOCATIONS = {"__errno_location", "__error", "_errno", "__errno", "___errno", "_Errno"
    };

    private static final AddressLayout INT_POINTER = ADDRESS.withTargetLayout(JAVA_INT);

    /** Null without native access: what a static initializer throws is lost to every caller but the first. */
    private static final @Nullable MemorySegment FUNCTION = function();

    private static final @Nullable MethodHandle LOCATION = location();

    private CErrno() {}

    private static @Nullable MemorySegment function() {
        SymbolLookup lookup = Linker.nativeLinker().defaultLookup();
        for (String name : LOCATIONS) {
            Optional<MemorySegment> found = lookup.find(name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** Critical, as it returns at once. */
    private static @Nullable MethodHandle location() {
        if (FUNCTION == null) {
            return null;
        }
        try {
            return Linker.nativeLinker()
                    .downcallHandle(FUNCTION, FunctionDescriptor.of(INT_POINTER), Linker.Option.critical(false));
        } catch (IllegalCallerException denied) {
            return null;
        }
    }

    /** Sets the number of the calling thread; false where that cannot be done for want of native access. */
    public static boolean set(int errno) throws Throwable {
        MethodHandle location = LOCATION;
        if (location == null) {
            return false;
        }
        ((MemorySegment) location.invokeExact()).set(JAVA_INT, 0, errno);
        return true;
    }

    /** A function of C that does nothing whatever it is given; null where there is none. */
    public static @Nullable MemorySegment harmlessFunction() {
        return FUNCTION;
    }
}
