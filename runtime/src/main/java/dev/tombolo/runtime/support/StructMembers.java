package dev.tombolo.runtime.support;

import java.util.List;

/** Where the members of a struct or union lie; its {@link StructType} answers for it. */
public final class StructMembers {
    private final boolean isUnion;
    private final long pack;
    private final List<PlacedMember> placed;

    StructMembers(boolean isUnion, long pack, List<PlacedMember> placed) {
        this.isUnion = isUnion;
        this.pack = pack;
        this.placed = List.copyOf(placed);
    }

    boolean isUnion() {
        return isUnion;
    }

    /** The alignment that no member's exceeds, in bytes. */
    long pack() {
        return pack;
    }

    /** In the order of their places. */
    List<PlacedMember> placed() {
        return placed;
    }

    /**
     * Whether their values cover so many bytes. Those of an array are taken not to: a text need not be as long as its
     * array.
     */
    boolean fill(long bytes) {
        long end = 0;
        for (PlacedMember member : placed) {
            if (isUnion || member.offset() != end || !isFilled(member.member())) {
                return false;
            }
            end = member.end();
        }
        return end == bytes;
    }

    private static boolean isFilled(Member member) {
        return member instanceof Member.Field field && field.type().isFilled();
    }

    /**
     * The member of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    PlacedMember named(String name) {
        for (PlacedMember member : placed) {
            if (!name.isEmpty() && member.member().name().equals(name)) {
                return member;
            }
        }
        throw StructRefusal.ofMember(name);
    }
}
