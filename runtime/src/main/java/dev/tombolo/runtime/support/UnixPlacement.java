package dev.tombolo.runtime.support;

/**
 * Places as System V's processor supplements define them and as gcc and clang find them: a bit-field takes the next free
 * bits, unless it would cross an aligned unit of its type. Where something is packed, it may.
 */
final class UnixPlacement implements Placement {
    private final boolean isUnion;
    private final long pack;
    private final boolean alignsUnnamed;

    /** The first free bit of a struct; the size of a union, in bits. */
    private long end;

    private long alignment = 1;

    UnixPlacement(boolean isUnion, long pack, boolean alignsUnnamed) {
        this.isUnion = isUnion;
        this.pack = pack;
        this.alignsUnnamed = alignsUnnamed;
    }

    @Override
    public long place(Member member) {
        return member instanceof Member.Bits bits ? placeBits(bits) : placeWhole(member);
    }

    private long placeWhole(Member member) {
        long aligned = Math.min(member.alignment(), pack);
        long bit = isUnion ? 0 : Placement.alignedTo(end, aligned * Byte.SIZE);
        take(bit, member.bytes() * Byte.SIZE, aligned);
        return bit;
    }

    private long placeBits(Member.Bits bits) {
        long bit = isUnion ? 0 : firstBit(bits);
        boolean counts = alignsUnnamed || !bits.name().isEmpty();
        take(bit, bits.width(), counts ? alignment(bits) : 1);
        return bit;
    }

    private long firstBit(Member.Bits bits) {
        long unit = bits.bytes() * Byte.SIZE;
        boolean crosses = pack == UNPACKED && end % unit + bits.width() > unit;
        return crosses || bits.width() == 0 ? Placement.alignedTo(end, unit) : end;
    }

    /** Packing is nothing to one of width 0. */
    private long alignment(Member.Bits bits) {
        return bits.width() == 0 ? bits.alignment() : Math.min(bits.alignment(), pack);
    }

    private void take(long bit, long width, long aligned) {
        end = Math.max(end, bit + width);
        alignment = Math.max(alignment, aligned);
    }

    @Override
    public long bytes() {
        return Placement.alignedTo(Placement.alignedTo(end, Byte.SIZE) / Byte.SIZE, alignment);
    }

    @Override
    public long alignment() {
        return alignment;
    }
}
