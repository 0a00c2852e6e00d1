package dev.tombolo.runtime.support;

/**
 * Places as Microsoft's compiler and clang beside it find them: a bit-field shares a unit of its type only with those
 * just before it whose types have the same size.
 */
final class MicrosoftPlacement implements Placement {
    private final boolean isUnion;
    private final long pack;

    private long bytes;
    private long alignment = 1;

    /** The size of the unit that the last bit-field lies in; 0 after all else. */
    private long unit;

    /** The bits that are left of it. */
    private long left;

    MicrosoftPlacement(boolean isUnion, long pack) {
        this.isUnion = isUnion;
        this.pack = pack;
    }

    @Override
    public long place(Member member) {
        if (member instanceof Member.Bits bits) {
            return bits.width() == 0 ? endUnit(bits) : placeBits(bits);
        }
        unit = 0;
        return placeWhole(member);
    }

    /** Bits of a union do not count for its alignment. */
    private long placeWhole(Member member) {
        boolean counts = !(isUnion && member instanceof Member.Bits);
        long aligned = counts ? Math.min(member.alignment(), pack) : 1;
        long offset = isUnion ? 0 : Placement.alignedTo(bytes, aligned);
        bytes = Math.max(bytes, offset + member.bytes());
        alignment = Math.max(alignment, aligned);
        return offset * Byte.SIZE;
    }

    private long placeBits(Member.Bits bits) {
        if (isUnion || unit != bits.bytes() || left < bits.width()) {
            placeWhole(bits);
            unit = bits.bytes();
            left = unit * Byte.SIZE;
        }
        long bit = isUnion ? 0 : bytes * Byte.SIZE - left;
        left -= bits.width();
        return bit;
    }

    /** Means something only after a bit-field that has bits. */
    private long endUnit(Member.Bits bits) {
        if (unit != 0 && !isUnion) {
            long aligned = Math.min(bits.alignment(), pack);
            bytes = Placement.alignedTo(bytes, aligned);
            alignment = Math.max(alignment, aligned);
        } else if (unit != 0) {
            bytes = Math.max(bytes, bits.bytes());
        }
        unit = 0;
        return isUnion ? 0 : bytes * Byte.SIZE;
    }

    @Override
    public long bytes() {
        return Placement.alignedTo(bytes, alignment);
    }

    @Override
    public long alignment() {
        return alignment;
    }
}
