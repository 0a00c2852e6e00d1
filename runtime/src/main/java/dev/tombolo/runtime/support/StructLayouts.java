package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts of structs and unions as C has them: fields by their names, bit-fields as the bytes that hold them, the rest
 * padding.
 */
final class StructLayouts {

    /** The alignment that nothing here exceeds; a struct within a packed one has less than its type says. */
    private final long pack;

    private StructLayouts(long pack) {
        this.pack = pack;
    }

    /** The layout of a struct or union with these members. */
    static GroupLayout of(String name, StructMembers members, long bytes, long alignment) {
        return new StructLayouts(members.pack())
                .group(members, bytes)
                .withByteAlignment(alignment)
                .withName(name);
    }

    private GroupLayout group(StructMembers members, long bytes) {
        return members.isUnion() ? union(members, bytes) : struct(members, bytes);
    }

    private GroupLayout struct(StructMembers members, long bytes) {
        List<MemoryLayout> layouts = new ArrayList<>();
        long end = 0;
        for (PlacedMember placed : members.placed()) {
            long start = Math.max(end, placed.offset());
            if (!placed.isUnnamed() && placed.end() > start) {
                pad(layouts, start - end);
                layouts.add(member(placed.member(), placed.end() - start));
                end = placed.end();
            }
        }
        pad(layouts, bytes - end);
        return MemoryLayout.structLayout(layouts.toArray(new MemoryLayout[0]));
    }

    private GroupLayout union(StructMembers members, long bytes) {
        List<MemoryLayout> layouts = new ArrayList<>();
        long longest = 0;
        for (PlacedMember placed : members.placed()) {
            if (!placed.isUnnamed()) {
                layouts.add(member(placed.member(), placed.end()));
                longest = Math.max(longest, placed.end());
            }
        }
        if (longest < bytes) {
            pad(layouts, bytes);
        }
        return MemoryLayout.unionLayout(layouts.toArray(new MemoryLayout[0]));
    }

    private static void pad(List<MemoryLayout> layouts, long bytes) {
        if (bytes > 0) {
            layouts.add(MemoryLayout.paddingLayout(bytes));
        }
    }

    /** Bit-fields share their bytes and so have no names there. */
    private MemoryLayout member(Member member, long bytes) {
        if (member instanceof Member.Field field) {
            return value(field.type()).withName(field.name());
        }
        if (member instanceof Member.Array array) {
            return MemoryLayout.sequenceLayout(array.length(), value(array.element()))
                    .withName(array.name());
        }
        return MemoryLayout.sequenceLayout(bytes, JAVA_BYTE);
    }

    private MemoryLayout value(NativeType type) {
        MemoryLayout own = type.inMemory();
        if (own.byteAlignment() <= pack) {
            return own;
        }
        MemoryLayout lowered = type instanceof StructType struct
                ? group(struct.members(), struct.bytes()).withName(struct.name())
                : own;
        return lowered.withByteAlignment(pack);
    }
}
