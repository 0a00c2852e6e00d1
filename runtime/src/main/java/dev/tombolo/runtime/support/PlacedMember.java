package dev.tombolo.runtime.support;

/**
 * A member and where it lies.
 *
 * @param bit the number of bits before it; a multiple of 8 unless it is a bit-field
 */
record PlacedMember(Member member, long bit) {

    /** The number of whole bytes before it. */
    long offset() {
        return bit >> 3;
    }

    /** The number of bytes up to the end of what it takes. */
    long end() {
        return member instanceof Member.Bits bits ? (bit + bits.width() + 7) >> 3 : offset() + member.bytes();
    }

    /** Whether it has no name that bytes could be read or written by. */
    boolean isUnnamed() {
        return member.name().isEmpty();
    }
}
