package dev.tombolo.processor.read;

import static dev.tombolo.processor.model.CType.Signedness.SIGNED;
import static dev.tombolo.processor.model.CType.Signedness.UNSIGNED;
import static dev.tombolo.processor.model.CType.Signedness.VARYING;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.FloatType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.model.CType.Signedness;
import dev.tombolo.processor.model.CType.VoidType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The types that need no typedef: C's own and those of its usual headers. The bits are those of Linux, macOS and
 * Windows on 64-bit machines; the runtime's class {@code C} has them per platform, and a test holds the two together.
 */
final class BuiltInTypes {

    private static final Map<String, CType> TYPES = Collections.unmodifiableMap(types());

    private BuiltInTypes() {}

    /** The type of a name or of combined specifiers; its spelling is the usual one, also for an alias. */
    static Optional<CType> find(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** All names and aliases, in the order of their declaration. */
    static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    private static Map<String, CType> types() {
        Map<String, CType> types = new LinkedHashMap<>();
        types.put("void", new VoidType("void"));
        types.put("float", new FloatType("float", "FLOAT", 32));
        types.put("double", new FloatType("double", "DOUBLE", 64));
        keywords(types);
        exactWidths(types);
        languageHeaders(types);
        systemHeaders(types);
        aliases(types);
        return types;
    }

    private static void keywords(Map<String, CType> types) {
        integer(types, "_Bool", 8, UNSIGNED);
        integer(types, "char", 8, VARYING);
        integer(types, "signed char", 8, SIGNED);
        integer(types, "unsigned char", 8, UNSIGNED);
        integer(types, "short", 16, SIGNED);
        integer(types, "unsigned short", 16, UNSIGNED);
        integer(types, "int", 32, SIGNED);
        integer(types, "unsigned int", 32, UNSIGNED);
        integer(types, "long", 32, 64, SIGNED);
        integer(types, "unsigned long", 32, 64, UNSIGNED);
        integer(types, "long long", 64, SIGNED);
        integer(types, "unsigned long long", 64, UNSIGNED);
    }

    private static void exactWidths(Map<String, CType> types) {
        for (int bits = 8; bits <= 64; bits *= 2) {
            integer(types, "int" + bits + "_t", bits, SIGNED);
            integer(types, "uint" + bits + "_t", bits, UNSIGNED);
            integer(types, "int_least" + bits + "_t", bits, SIGNED);
            integer(types, "uint_least" + bits + "_t", bits, UNSIGNED);
        }
    }

    private static void languageHeaders(Map<String, CType> types) {
        integer(types, "int_fast8_t", 8, SIGNED);
        integer(types, "uint_fast8_t", 8, UNSIGNED);
        integer(types, "int_fast16_t", 16, 64, SIGNED);
        integer(types, "uint_fast16_t", 16, 64, UNSIGNED);
        integer(types, "int_fast32_t", 32, 64, SIGNED);
        integer(types, "uint_fast32_t", 32, 64, UNSIGNED);
        integer(types, "int_fast64_t", 64, SIGNED);
        integer(types, "uint_fast64_t", 64, UNSIGNED);
        integer(types, "intmax_t", 64, SIGNED);
        integer(types, "uintmax_t", 64, UNSIGNED);
        integer(types, "intptr_t", 64, SIGNED);
        integer(types, "uintptr_t", 64, UNSIGNED);
        integer(types, "size_t", 64, UNSIGNED);
        integer(types, "ptrdiff_t", 64, SIGNED);
        integer(types, "wchar_t", 16, 32, VARYING);
        integer(types, "wint_t", 16, 32, VARYING);
        integer(types, "char8_t", 8, UNSIGNED);
        integer(types, "char16_t", 16, UNSIGNED);
        integer(types, "char32_t", 32, UNSIGNED);
        integer(types, "sig_atomic_t", 32, SIGNED);
        integer(types, "errno_t", 32, SIGNED);
        integer(types, "time_t", 64, SIGNED);
        integer(types, "clock_t", 32, 64, VARYING);
    }

    private static void systemHeaders(Map<String, CType> types) {
        integer(types, "ssize_t", 64, SIGNED);
        integer(types, "suseconds_t", 32, 64, SIGNED);
        integer(types, "useconds_t", 32, UNSIGNED);
        integer(types, "clockid_t", 32, VARYING);
        integer(types, "off_t", 32, 64, SIGNED);
        integer(types, "off64_t", 64, SIGNED);
        integer(types, "ino_t", 16, 64, UNSIGNED);
        integer(types, "dev_t", 32, 64, VARYING);
        integer(types, "mode_t", 16, 32, UNSIGNED);
        integer(types, "nlink_t", 16, 64, UNSIGNED);
        integer(types, "uid_t", 32, UNSIGNED);
        integer(types, "gid_t", 32, UNSIGNED);
        integer(types, "id_t", 32, UNSIGNED);
        integer(types, "pid_t", 32, SIGNED);
        integer(types, "key_t", 32, SIGNED);
        integer(types, "blksize_t", 32, 64, SIGNED);
        integer(types, "blkcnt_t", 64, SIGNED);
        integer(types, "fsblkcnt_t", 32, 64, UNSIGNED);
        integer(types, "fsfilcnt_t", 32, 64, UNSIGNED);
        integer(types, "rlim_t", 64, UNSIGNED);
        integer(types, "socklen_t", 32, VARYING);
        integer(types, "sa_family_t", 8, 16, UNSIGNED);
        integer(types, "in_port_t", 16, UNSIGNED);
        integer(types, "in_addr_t", 32, UNSIGNED);
        integer(types, "nfds_t", 32, 64, UNSIGNED);
        integer(types, "tcflag_t", 32, 64, UNSIGNED);
        integer(types, "speed_t", 32, 64, UNSIGNED);
        integer(types, "cc_t", 8, UNSIGNED);
    }

    private static void aliases(Map<String, CType> types) {
        alias(types, "bool", "_Bool");
        alias(types, "ushort", "unsigned short");
        alias(types, "uint", "unsigned int");
        alias(types, "ulong", "unsigned long");
        alias(types, "u_char", "unsigned char");
        alias(types, "u_short", "unsigned short");
        alias(types, "u_int", "unsigned int");
        alias(types, "u_long", "unsigned long");
        alias(types, "quad_t", "int64_t");
        alias(types, "u_quad_t", "uint64_t");
        for (int bits = 8; bits <= 64; bits *= 2) {
            alias(types, "u_int" + bits + "_t", "uint" + bits + "_t");
            alias(types, "__u" + bits, "uint" + bits + "_t");
            alias(types, "__s" + bits, "int" + bits + "_t");
        }
        alias(types, "_Float32", "float");
        alias(types, "_Float64", "double");
        alias(types, "rsize_t", "size_t");
        alias(types, "loff_t", "off64_t");
        alias(types, "ino64_t", "uint64_t");
        alias(types, "rlim64_t", "uint64_t");
        types.put("caddr_t", new PointerType("char *", "char"));
        types.put("iconv_t", new PointerType("void *", "void"));
    }

    private static void integer(Map<String, CType> types, String name, int bits, Signedness sign) {
        integer(types, name, bits, bits, sign);
    }

    private static void integer(Map<String, CType> types, String name, int narrowest, int widest, Signedness sign) {
        types.put(name, new IntegerType(name, constant(name), narrowest, widest, sign));
    }

    private static void alias(Map<String, CType> types, String alias, String name) {
        types.put(alias, types.get(name));
    }

    /** {@code UNSIGNED_LONG} for {@code unsigned long}. */
    private static String constant(String name) {
        return name.equals("_Bool") ? "BOOL" : name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
