package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;

/**
 * C's types, as they are on the platform the JVM runs on. The widths are decided here, when a binding links, and not
 * when it compiles: one class file is right where {@code long} has 64 bits and where it has 32.
 */
public final class C {
    private static final int S8 = -8;
    private static final int S16 = -16;
    private static final int S32 = -32;
    private static final int S64 = -64;
    private static final int U8 = 8;
    private static final int U16 = 16;
    private static final int U32 = 32;
    private static final int U64 = 64;

    private static final Platform PLATFORM = Platform.described();

    public static final IntegerType BOOL = integer("_Bool");
    public static final IntegerType CHAR = integer("char");
    public static final IntegerType SIGNED_CHAR = integer("signed char");
    public static final IntegerType UNSIGNED_CHAR = integer("unsigned char");
    public static final IntegerType SHORT = integer("short");
    public static final IntegerType UNSIGNED_SHORT = integer("unsigned short");
    public static final IntegerType INT = integer("int");
    public static final IntegerType UNSIGNED_INT = integer("unsigned int");
    public static final IntegerType LONG = integer("long");
    public static final IntegerType UNSIGNED_LONG = integer("unsigned long");
    public static final IntegerType LONG_LONG = integer("long long");
    public static final IntegerType UNSIGNED_LONG_LONG = integer("unsigned long long");
    public static final IntegerType INT8_T = integer("int8_t");
    public static final IntegerType UINT8_T = integer("uint8_t");
    public static final IntegerType INT16_T = integer("int16_t");
    public static final IntegerType UINT16_T = integer("uint16_t");
    public static final IntegerType INT32_T = integer("int32_t");
    public static final IntegerType UINT32_T = integer("uint32_t");
    public static final IntegerType INT64_T = integer("int64_t");
    public static final IntegerType UINT64_T = integer("uint64_t");
    public static final IntegerType INT_LEAST8_T = integer("int_least8_t");
    public static final IntegerType UINT_LEAST8_T = integer("uint_least8_t");
    public static final IntegerType INT_LEAST16_T = integer("int_least16_t");
    public static final IntegerType UINT_LEAST16_T = integer("uint_least16_t");
    public static final IntegerType INT_LEAST32_T = integer("int_least32_t");
    public static final IntegerType UINT_LEAST32_T = integer("uint_least32_t");
    public static final IntegerType INT_LEAST64_T = integer("int_least64_t");
    public static final IntegerType UINT_LEAST64_T = integer("uint_least64_t");
    public static final IntegerType INT_FAST8_T = integer("int_fast8_t");
    public static final IntegerType UINT_FAST8_T = integer("uint_fast8_t");
    public static final IntegerType INT_FAST16_T = integer("int_fast16_t");
    public static final IntegerType UINT_FAST16_T = integer("uint_fast16_t");
    public static final IntegerType INT_FAST32_T = integer("int_fast32_t");
    public static final IntegerType UINT_FAST32_T = integer("uint_fast32_t");
    public static final IntegerType INT_FAST64_T = integer("int_fast64_t");
    public static final IntegerType UINT_FAST64_T = integer("uint_fast64_t");
    public static final IntegerType INTMAX_T = integer("intmax_t");
    public static final IntegerType UINTMAX_T = integer("uintmax_t");
    public static final IntegerType SIZE_T = integer("size_t");
    public static final IntegerType SSIZE_T = integer("ssize_t");
    public static final IntegerType PTRDIFF_T = integer("ptrdiff_t");
    public static final IntegerType INTPTR_T = integer("intptr_t");
    public static final IntegerType UINTPTR_T = integer("uintptr_t");
    public static final IntegerType WCHAR_T = integer("wchar_t");
    public static final IntegerType WINT_T = integer("wint_t");
    public static final IntegerType CHAR8_T = integer("char8_t");
    public static final IntegerType CHAR16_T = integer("char16_t");
    public static final IntegerType CHAR32_T = integer("char32_t");
    public static final IntegerType TIME_T = integer("time_t");
    public static final IntegerType CLOCK_T = integer("clock_t");
    public static final IntegerType SUSECONDS_T = integer("suseconds_t");
    public static final IntegerType USECONDS_T = integer("useconds_t");
    public static final IntegerType OFF_T = integer("off_t");
    public static final IntegerType OFF64_T = integer("off64_t");
    public static final IntegerType INO_T = integer("ino_t");
    public static final IntegerType DEV_T = integer("dev_t");
    public static final IntegerType MODE_T = integer("mode_t");
    public static final IntegerType NLINK_T = integer("nlink_t");
    public static final IntegerType UID_T = integer("uid_t");
    public static final IntegerType GID_T = integer("gid_t");
    public static final IntegerType ID_T = integer("id_t");
    public static final IntegerType PID_T = integer("pid_t");
    public static final IntegerType BLKSIZE_T = integer("blksize_t");
    public static final IntegerType BLKCNT_T = integer("blkcnt_t");
    public static final IntegerType FSBLKCNT_T = integer("fsblkcnt_t");
    public static final IntegerType FSFILCNT_T = integer("fsfilcnt_t");
    public static final IntegerType SOCKLEN_T = integer("socklen_t");
    public static final IntegerType SA_FAMILY_T = integer("sa_family_t");
    public static final IntegerType IN_PORT_T = integer("in_port_t");
    public static final IntegerType IN_ADDR_T = integer("in_addr_t");
    public static final IntegerType NFDS_T = integer("nfds_t");
    public static final IntegerType RLIM_T = integer("rlim_t");
    public static final IntegerType KEY_T = integer("key_t");
    public static final IntegerType CLOCKID_T = integer("clockid_t");
    public static final IntegerType SIG_ATOMIC_T = integer("sig_atomic_t");
    public static final IntegerType TCFLAG_T = integer("tcflag_t");
    public static final IntegerType SPEED_T = integer("speed_t");
    public static final IntegerType CC_T = integer("cc_t");
    public static final IntegerType ERRNO_T = integer("errno_t");

    public static final FloatType FLOAT = FloatType.FLOAT;
    public static final FloatType DOUBLE = FloatType.DOUBLE;
    public static final PointerType POINTER = PointerType.POINTER;
    public static final PointerType STRING = PointerType.STRING;
    public static final PointerType SEGMENT = PointerType.SEGMENT;
    public static final PointerType HEAP = PointerType.HEAP;

    private C() {}

    private static IntegerType integer(String name) {
        return integer(name, PLATFORM);
    }

    /** The integer type of that C spelling on a platform. */
    static IntegerType integer(String name, Platform platform) {
        int width = width(name, platform);
        return new IntegerType(name, Math.abs(width), width < 0);
    }

    /**
     * The width of a type in bits, negative for a signed one. The sources are the headers of glibc, of macOS' SDK and
     * of Microsoft's C runtime; where Windows has no such type, it is that of MinGW, else that of Linux.
     */
    private static int width(String name, Platform on) {
        return switch (name) {
            case "char" -> hasUnsignedChar(on) ? U8 : S8;
            case "signed char", "int8_t", "int_least8_t", "int_fast8_t" -> S8;
            case "_Bool", "unsigned char", "uint8_t", "uint_least8_t", "uint_fast8_t", "char8_t", "cc_t" -> U8;
            case "short", "int16_t", "int_least16_t" -> S16;
            case "unsigned short", "uint16_t", "uint_least16_t", "char16_t", "in_port_t" -> U16;
            case "int", "int32_t", "int_least32_t", "pid_t", "key_t", "sig_atomic_t", "errno_t" -> S32;
            case "unsigned int", "uint32_t", "uint_least32_t", "char32_t", "in_addr_t" -> U32;
            case "uid_t", "gid_t", "id_t", "useconds_t" -> U32;
            case "long long", "int64_t", "int_least64_t", "int_fast64_t", "intmax_t" -> S64;
            case "ssize_t", "ptrdiff_t", "intptr_t", "time_t", "off64_t", "blkcnt_t" -> S64;
            case "unsigned long long", "uint64_t", "uint_least64_t", "uint_fast64_t", "uintmax_t" -> U64;
            case "size_t", "uintptr_t", "rlim_t" -> U64;
            case "long", "off_t" -> pick(on, S64, S64, S32);
            case "unsigned long" -> pick(on, U64, U64, U32);
            case "int_fast16_t" -> pick(on, S64, S16, S32);
            case "uint_fast16_t" -> pick(on, U64, U16, U32);
            case "int_fast32_t" -> pick(on, S64, S32, S32);
            case "uint_fast32_t" -> pick(on, U64, U32, U32);
            case "wchar_t" -> pick(on, on.arch().equals("aarch64") ? U32 : S32, S32, U16);
            case "wint_t" -> pick(on, U32, S32, U16);
            case "clock_t" -> pick(on, S64, U64, S32);
            case "suseconds_t" -> pick(on, S64, S32, S32);
            case "ino_t" -> pick(on, U64, U64, U16);
            case "dev_t" -> pick(on, U64, S32, U32);
            case "mode_t" -> pick(on, U32, U16, U16);
            case "nlink_t" -> pick(on, hasGenericStat(on) ? U32 : U64, U16, U64);
            case "blksize_t" -> pick(on, hasGenericStat(on) ? S32 : S64, S32, S64);
            case "fsblkcnt_t", "fsfilcnt_t" -> pick(on, U64, U32, U64);
            case "socklen_t" -> pick(on, U32, U32, S32);
            case "sa_family_t" -> pick(on, U16, U8, U16);
            case "nfds_t" -> pick(on, U64, U32, U32);
            case "clockid_t" -> pick(on, S32, U32, S32);
            case "tcflag_t", "speed_t" -> pick(on, U32, U64, U32);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int pick(Platform on, int linux, int macos, int windows) {
        if (on.isWindows()) {
            return windows;
        }
        return on.isMac() ? macos : linux;
    }

    /** Where the system's ABI, rather than the processor, makes {@code char} unsigned. */
    private static boolean hasUnsignedChar(Platform on) {
        return on.isOtherUnix()
                && switch (on.arch()) {
                    case "aarch64", "arm", "ppc64le", "ppc64", "riscv64", "s390x" -> true;
                    default -> false;
                };
    }

    /** Where Linux has the {@code struct stat} that it gives to every newer processor. */
    private static boolean hasGenericStat(Platform on) {
        return switch (on.arch()) {
            case "aarch64", "riscv64", "loongarch64" -> true;
            default -> false;
        };
    }
}
