package dev.tombolo.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * The one floating-point type that a struct consists of, and how often: what Arm's procedure call standard calls a
 * homogeneous floating-point aggregate, if there are no more than four.
 */
record HomogeneousFloats(FloatType type, long count) {
    private static final int MOST = 4;

    /** Null if a struct is none. */
    static @Nullable HomogeneousFloats of(StructType struct) {
        HomogeneousFloats floats = ofMembers(struct);
        boolean is = floats != null
                && floats.count <= MOST
                && floats.count * floats.type.exact().byteSize() == struct.bytes();
        return is ? floats : null;
    }

    private static @Nullable HomogeneousFloats ofMembers(StructType struct) {
        HomogeneousFloats all = null;
        for (PlacedMember placed : struct.members().placed()) {
            HomogeneousFloats member = ofMember(placed.member());
            if (member == null || (all != null && all.type != member.type)) {
                return null;
            }
            all = joined(all, member, struct.members().isUnion());
        }
        return all;
    }

    private static HomogeneousFloats joined(
            @Nullable HomogeneousFloats all, HomogeneousFloats member, boolean isUnion) {
        if (all == null) {
            return member;
        }
        long count = isUnion ? Math.max(all.count, member.count) : all.count + member.count;
        return new HomogeneousFloats(all.type, count);
    }

    private static @Nullable HomogeneousFloats ofMember(Member member) {
        if (member instanceof Member.Field field) {
            return ofType(field.type(), 1);
        }
        return member instanceof Member.Array array ? ofType(array.element(), array.length()) : null;
    }

    private static @Nullable HomogeneousFloats ofType(NativeType type, long length) {
        if (type instanceof FloatType floating) {
            return new HomogeneousFloats(floating, length);
        }
        HomogeneousFloats nested = type instanceof StructType struct ? ofMembers(struct) : null;
        return nested == null ? null : new HomogeneousFloats(nested.type, nested.count * length);
    }
}
