package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.MemoryLayout;
import java.util.List;

/**
 * A calling convention: whether a function's integers and pointers may all cross as {@code long} under it, and which
 * layout an argument has where they may not.
 *
 * <p>They may where each has a register or stack slot of 64 bits to itself, of which the callee reads the low part.
 * That leaves few shapes of functions instead of many, and a new shape costs milliseconds when it is first linked. A
 * convention that packs its arguments, and any that nobody has looked at here, gets the sizes that C has.
 */
enum Abi {
    /** System V's on x86-64: Linux, macOS and the other Unix systems. */
    SYSV_X86_64(true, false),

    /** Microsoft's on x86-64. */
    WINDOWS_X86_64(true, false),

    /** Arm's own on AArch64, which Linux follows. */
    LINUX_AARCH64(true, false),

    /** Apple's on AArch64: arguments that find no register lie on the stack without padding. */
    MACOS_AARCH64(true, true),

    /** Any other. */
    OTHER(false, false);

    private static final long TWO_REGISTERS = 16;

    private final boolean hasWholeSlots;
    private final boolean packsStack;

    Abi(boolean hasWholeSlots, boolean packsStack) {
        this.hasWholeSlots = hasWholeSlots;
        this.packsStack = packsStack;
    }

    /** The calling convention of a platform's C compilers. */
    static Abi of(Platform platform) {
        return switch (platform.arch()) {
            case "x86_64" -> platform.isWindows() ? WINDOWS_X86_64 : SYSV_X86_64;
            case "aarch64" -> ofAarch64(platform.os());
            default -> OTHER;
        };
    }

    private static Abi ofAarch64(String os) {
        return switch (os) {
            case "linux" -> LINUX_AARCH64;
            case "macos" -> MACOS_AARCH64;
            default -> OTHER;
        };
    }

    /** Whether integers and pointers may all cross as {@code long} in a function with these parameters. */
    boolean isCanonical(List<NativeType> parameters) {
        return hasWholeSlots && !(packsStack && needsStack(parameters));
    }

    /** The layout of one argument where they may not. */
    MemoryLayout exactArgument(List<NativeType> parameters, int index) {
        NativeType type = parameters.get(index);
        return packsStack && liesOnStack(parameters, index) ? type.exact() : type.promoted();
    }

    /** Whether C certainly returns a struct of that size in registers; where it does not, the caller gives memory. */
    boolean returnsInRegisters(long bytes) {
        return switch (this) {
            case SYSV_X86_64, LINUX_AARCH64, MACOS_AARCH64 -> bytes <= TWO_REGISTERS;
            case WINDOWS_X86_64 -> bytes <= Long.BYTES && Long.bitCount(bytes) == 1;
            case OTHER -> false;
        };
    }

    /** Structs lie there as they are, whatever the shape. */
    private static boolean needsStack(List<NativeType> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (!(parameters.get(i) instanceof StructType) && liesOnStack(parameters, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean liesOnStack(List<NativeType> parameters, int index) {
        Aarch64Registers registers = new Aarch64Registers();
        for (int i = 0; i < index; i++) {
            registers.take(parameters.get(i));
        }
        return !registers.take(parameters.get(index));
    }
}
