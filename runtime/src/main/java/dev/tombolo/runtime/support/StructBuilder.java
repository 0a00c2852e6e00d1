package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The definition of a struct or union, as it is written down: its members in C's order. */
public final class StructBuilder {
    private final String name;
    private final boolean isUnion;
    private final Platform platform;
    private final List<Member> members = new ArrayList<>();
    private long pack = Placement.UNPACKED;

    /** Each begins with the platforms that it is for. */
    private final List<String[]> orders = new ArrayList<>();

    StructBuilder(String name, boolean isUnion, Platform platform) {
        this.name = name;
        this.isUnion = isUnion;
        this.platform = platform;
    }

    /** As {@code #pragma pack(bytes)} does: aligns no member to more. */
    public StructBuilder packed(long bytes) {
        require(
                bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8 || bytes == 16,
                "packed to 1, 2, 4, 8 or 16 bytes");
        pack = bytes;
        return this;
    }

    /** A member. */
    public StructBuilder field(String name, NativeType type) {
        return with(new Member.Field(name, type));
    }

    /** A member that is an array. */
    public StructBuilder array(String name, NativeType element, long length) {
        require(length > 0, "an array has at least one element");
        return with(new Member.Array(name, element, length));
    }

    /** A bit-field; without a name it is padding, of which the width 0 ends a unit. */
    public StructBuilder bits(String name, IntegerType type, int width) {
        require(width > 0 || (width == 0 && name.isEmpty()), "a bit-field with a name has at least one bit");
        require(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN, "bit-fields are for little-endian platforms only");
        require(width <= type.bits(), "a bit-field has at most the bits of its type");
        return with(new Member.Bits(name, type, width));
    }

    /**
     * The order that the members have on some platforms.
     *
     * @param platforms as in {@code linux-aarch64 macos}, separated by blanks, a system alone for all of its processors;
     *     empty for all that no other order is for
     * @param order every member by its name; a number is that many reserved bytes
     */
    public StructBuilder order(String platforms, String... order) {
        String[] entry = new String[order.length + 1];
        entry[0] = platforms;
        System.arraycopy(order, 0, entry, 1, order.length);
        orders.add(entry);
        return this;
    }

    /**
     * The type.
     *
     * @throws IllegalArgumentException if it has no members, or an order leaves one out
     */
    public StructType end() {
        require(!members.isEmpty(), "no members");
        Placement placement = Placement.on(platform, isUnion, pack);
        List<PlacedMember> placed = new ArrayList<>(members.size());
        for (Member member : ordered()) {
            placed.add(new PlacedMember(member, placement.place(member)));
        }
        return typeOf(new StructMembers(isUnion, pack, placed), placement.bytes(), placement.alignment());
    }

    private StructType typeOf(StructMembers all, long bytes, long alignment) {
        boolean inRegisters = Abi.of(platform).returnsInRegisters(bytes);
        return new StructType(
                name,
                StructLayouts.of(name, all, bytes, alignment),
                bytes,
                alignment,
                inRegisters,
                all.fill(bytes),
                all);
    }

    private StructBuilder with(Member member) {
        members.add(member);
        return this;
    }

    /** The nearest order counts: for the system and the processor, for the system, for all others. */
    private List<Member> ordered() {
        String folder = platform.folder();
        for (String wanted : new String[] {folder, folder.substring(0, folder.indexOf('-')), ""}) {
            for (String[] order : orders) {
                if (names(order[0], wanted)) {
                    return ordered(order);
                }
            }
        }
        return members;
    }

    private static boolean names(String platforms, String wanted) {
        return wanted.isEmpty()
                ? platforms.isEmpty()
                : String.join("", " ", platforms, " ").contains(String.join("", " ", wanted, " "));
    }

    private List<Member> ordered(String[] order) {
        List<Member> left = new ArrayList<>(members);
        List<Member> ordered = new ArrayList<>();
        for (int i = 1; i < order.length; i++) {
            ordered.add(isNumber(order[i]) ? new Member.Reserved(Long.parseLong(order[i])) : taken(left, order[i]));
        }
        require(left.isEmpty(), "an order names every member once");
        return ordered;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private Member taken(List<Member> left, String name) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).name().equals(name)) {
                return left.remove(i);
            }
        }
        throw StructRefusal.ofDefinition(this.name, "an order names every member once");
    }

    private void require(boolean isTrue, String rule) {
        if (!isTrue) {
            throw StructRefusal.ofDefinition(name, rule);
        }
    }
}
