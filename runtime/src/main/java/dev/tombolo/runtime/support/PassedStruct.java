package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A struct as the linker is told of it when it crosses by value. The linker takes only layouts without gaps that alignment
 * does not explain, which bit-fields and reserved bytes leave. Such a struct is replaced by one of plain numbers that is
 * as large, is aligned alike, and travels in the same registers.
 *
 * <p>What decides that are the eight bytes that a register takes: they travel as an integer if some of them belongs to one,
 * else as floating point. (System V's ABI for x86-64, 3.2.3. Arm's and Microsoft's go by the size, once an integer is
 * among the members.)
 */
final class PassedStruct {
    private static final int TWO_REGISTERS = 2 * Long.BYTES;
    private static final boolean IS_SYSV = Abi.of(Platform.host()) == Abi.SYSV_X86_64;
    private static final boolean IS_AARCH64 = Platform.host().arch().equals("aarch64");

    private final StructType type;

    /** What each byte belongs to. */
    private final Kind[] kinds;

    private enum Kind {
        NOTHING,
        FLOATING,
        INTEGER
    }

    private PassedStruct(StructType type) {
        this.type = type;
        this.kinds = new Kind[(int) type.bytes()];
        Arrays.fill(kinds, Kind.NOTHING);
    }

    /**
     * What the linker is told where it passes eight bytes at a time: numbers of eight bytes, the last of them filled up.
     * Many structs have that layout in common, and the linker's own loads and stores are all of longs (see {@link Words}).
     * Only System V's convention on x86-64 is known to look at nothing else, as it also fills up what lies on the stack.
     *
     * @throws UnpassableStruct if nothing that the linker takes would do
     */
    static GroupLayout canonical(StructType type) {
        GroupLayout exact = exact(type);
        return IS_SYSV ? new PassedStruct(type).inWords() : exact;
    }

    /**
     * What the linker is told where the size matters.
     *
     * @throws UnpassableStruct if nothing that the linker takes would do
     */
    static GroupLayout exact(StructType type) {
        HomogeneousFloats floats = IS_AARCH64 ? HomogeneousFloats.of(type) : null;
        if (floats != null) {
            return repeated(floats.type().exact(), (int) floats.count());
        }
        return isPlain(type) ? type.layout() : new PassedStruct(type).replaced();
    }

    /** Whether nothing in it is packed, reserved or a bit-field. */
    private static boolean isPlain(StructType type) {
        for (PlacedMember placed : type.members().placed()) {
            NativeType value = value(placed.member());
            if (value == null || (value instanceof StructType nested && !isPlain(nested))) {
                return false;
            }
            if (placed.member().alignment() > type.alignment()) {
                return false;
            }
        }
        return true;
    }

    /** The type of its value or values; null for one that is not addressed by itself. */
    private static @Nullable NativeType value(Member member) {
        if (member instanceof Member.Field field) {
            return field.type();
        }
        return member instanceof Member.Array array ? array.element() : null;
    }

    private GroupLayout inWords() {
        mark(type, 0);
        MemoryLayout[] words = new MemoryLayout[(int) (Words.rounded(type.bytes()) / Long.BYTES)];
        for (int i = 0; i < words.length; i++) {
            int start = i * Long.BYTES;
            Kind kind = kind(start, Math.min(start + Long.BYTES, kinds.length));
            words[i] = kind == Kind.FLOATING ? JAVA_DOUBLE : JAVA_LONG;
        }
        return MemoryLayout.structLayout(words);
    }

    private GroupLayout replaced() {
        mark(type, 0);
        if (isNowhere(Kind.INTEGER, 0, kinds.length)) {
            throw new UnpassableStruct(type, "it is packed or has gaps, and no integer is among its members");
        }
        MemoryLayout[] units = new MemoryLayout[(int) (type.bytes() / type.alignment())];
        for (int i = 0; i < units.length; i++) {
            units[i] = unit(i * (int) type.alignment());
        }
        return MemoryLayout.structLayout(units);
    }

    private void mark(StructType struct, long start) {
        for (PlacedMember placed : struct.members().placed()) {
            NativeType value = value(placed.member());
            if (value != null) {
                markEach(placed, value, start);
            } else if (placed.member() instanceof Member.Reserved || !placed.isUnnamed()) {
                mark(Kind.INTEGER, start + placed.offset(), start + placed.end());
            }
        }
    }

    private void markEach(PlacedMember placed, NativeType value, long start) {
        long bytes = value.inMemory().byteSize();
        for (long at = start + placed.offset(); at < start + placed.end(); at += bytes) {
            if (value instanceof StructType nested) {
                mark(nested, at);
            } else if (at % bytes == 0) {
                mark(value.isFloating() ? Kind.FLOATING : Kind.INTEGER, at, at + bytes);
            } else {
                throw UnpassableStruct.ofPlace(type, placed.member().name(), at);
            }
        }
    }

    private void mark(Kind kind, long start, long end) {
        for (int i = (int) start; i < end; i++) {
            kinds[i] = kinds[i] == Kind.INTEGER ? Kind.INTEGER : kind;
        }
    }

    /** A gap travels as the rest of its eight bytes. */
    private ValueLayout unit(int at) {
        int bytes = (int) type.alignment();
        Kind kind = kind(at, at + bytes);
        int word = at & -Long.BYTES;
        return layout(kind == Kind.NOTHING ? kind(word, Math.min(word + Long.BYTES, kinds.length)) : kind, bytes);
    }

    private Kind kind(int start, int end) {
        if (!isNowhere(Kind.INTEGER, start, end)) {
            return Kind.INTEGER;
        }
        return isNowhere(Kind.FLOATING, start, end) ? Kind.NOTHING : Kind.FLOATING;
    }

    private boolean isNowhere(Kind kind, int start, int end) {
        for (int i = start; i < end; i++) {
            if (kinds[i] == kind) {
                return false;
            }
        }
        return true;
    }

    private ValueLayout layout(Kind kind, int bytes) {
        if (kind == Kind.NOTHING && kinds.length <= TWO_REGISTERS) {
            throw new UnpassableStruct(type, "eight of its bytes belong to no member");
        }
        if (kind == Kind.FLOATING) {
            return floating(bytes);
        }
        return switch (bytes) {
            case 1 -> JAVA_BYTE;
            case 2 -> JAVA_SHORT;
            case 4 -> JAVA_INT;
            default -> JAVA_LONG;
        };
    }

    private ValueLayout floating(int bytes) {
        if (bytes < Float.BYTES) {
            throw new UnpassableStruct(type, "it is packed and has floating-point members");
        }
        return bytes == Float.BYTES ? JAVA_FLOAT : JAVA_DOUBLE;
    }

    private static GroupLayout repeated(MemoryLayout layout, int count) {
        MemoryLayout[] layouts = new MemoryLayout[count];
        Arrays.fill(layouts, layout);
        return MemoryLayout.structLayout(layouts);
    }
}
