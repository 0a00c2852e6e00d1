package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A struct or union that chance made, in C and in Java. */
record RandomStruct(String tag, boolean isUnion, int pack, List<Part> parts) {
    private static final List<String> INTEGERS = List.of(
            "char",
            "signed char",
            "unsigned char",
            "_Bool",
            "short",
            "unsigned short",
            "int",
            "unsigned int",
            "long",
            "unsigned long",
            "long long",
            "unsigned long long");
    private static final List<String> OTHERS = List.of("float", "double", "void *", "enum e");

    /** What all definitions share. */
    static final String PROLOGUE = "enum e { FIRST, LAST = -1 };\n";

    /** A member; of a struct if {@code nested} is one, an array if the length is not 0, bits if the width is not negative. */
    record Part(String name, String type, RandomStruct nested, int length, int width) {
        boolean isBits() {
            return width >= 0;
        }

        private String declaration() {
            String declared = (nested == null ? type : nested.spelled()) + " " + name;
            if (isBits()) {
                return declared + " : " + width + ";";
            }
            return declared + (length == 0 ? ";" : "[" + length + "];");
        }

        private void addTo(StructBuilder builder, Platform platform) {
            if (isBits()) {
                builder.bits(name, C.integer(type, platform), width);
                return;
            }
            NativeType of = nested == null ? scalar(type, platform) : nested.type(platform);
            if (length == 0) {
                builder.field(name, of);
            } else {
                builder.array(name, of, length);
            }
        }
    }

    private static NativeType scalar(String type, Platform platform) {
        return switch (type) {
            case "float" -> C.FLOAT;
            case "double" -> C.DOUBLE;
            case "void *" -> C.POINTER;
            case "enum e" -> C.integer("int", platform);
            default -> C.integer(type, platform);
        };
    }

    /** So many, always the same for one seed; later ones have earlier ones as members. */
    static List<RandomStruct> some(int count, long seed) {
        Random random = new Random(seed);
        List<RandomStruct> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(next("s" + i, all, random));
        }
        return all;
    }

    /** Structs of 1 byte to so many: of integers, of floating point, of both, and of one array. */
    static List<RandomStruct> ofEachSize(int largest, long seed) {
        Random random = new Random(seed);
        List<RandomStruct> all = new ArrayList<>();
        for (int size = 1; size <= largest; size++) {
            all.add(ofSize("i" + size, size, List.of("signed char", "short", "unsigned int", "long long"), random));
            all.add(new RandomStruct("a" + size, false, 0, List.of(new Part("a", "char", null, size, -1))));
            if (size % Float.BYTES == 0) {
                all.add(ofSize("f" + size, size, List.of("float"), random));
                all.add(ofSize("d" + size, size, List.of("float", "double"), random));
                all.add(ofSize("m" + size, size, List.of("unsigned short", "int", "float", "double", "void *"), random));
            }
        }
        return all;
    }

    private static RandomStruct ofSize(String tag, int size, List<String> types, Random random) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < size) {
            String type = pick(types, random);
            int bytes = (int) scalar(type, Platform.host()).inMemory().byteSize();
            if (at % bytes == 0 && size % bytes == 0 && at + bytes <= size) {
                parts.add(new Part("m" + at, type, null, 0, -1));
                at += bytes;
            } else if (at % 4 != 0) {
                parts.add(new Part("m" + at, "unsigned char", null, 0, -1));
                at += 1;
            }
        }
        return new RandomStruct(tag, false, 0, parts);
    }

    private static RandomStruct next(String tag, List<RandomStruct> before, Random random) {
        int pack = random.nextInt(4) == 0 ? 1 << random.nextInt(3) : 0;
        boolean hasBits = random.nextInt(3) == 0;
        int count = 1 + random.nextInt(8);
        List<Part> parts = new ArrayList<>();
        parts.add(whole("a", before, random));
        for (int i = 1; i < count; i++) {
            String name = String.valueOf((char) ('a' + i));
            parts.add(hasBits && random.nextInt(4) > 0 ? bits(name, random) : whole(name, before, random));
        }
        if (random.nextBoolean()) {
            parts.add(parts.remove(0));
        }
        return new RandomStruct(tag, random.nextInt(5) == 0, pack, parts);
    }

    private static Part whole(String name, List<RandomStruct> before, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0;
        if (!before.isEmpty() && random.nextInt(6) == 0) {
            RandomStruct nested = before.get(random.nextInt(before.size()));
            if (nested.depth() < 5) {
                return new Part(name, "", nested, length, -1);
            }
        }
        boolean integer = random.nextInt(3) > 0;
        return new Part(name, pick(integer ? INTEGERS : OTHERS, random), null, length, -1);
    }

    private static Part bits(String name, Random random) {
        String type = pick(INTEGERS, random);
        int most = type.equals("_Bool") ? 1 : C.integer(type, Platform.named("windows-x86_64")).bits();
        return switch (random.nextInt(10)) {
            case 0 -> new Part("", type, null, 0, 0);
            case 1 -> new Part("", type, null, 0, 1 + random.nextInt(most));
            default -> new Part(name, type, null, 0, 1 + random.nextInt(most));
        };
    }

    private static String pick(List<String> types, Random random) {
        return types.get(random.nextInt(types.size()));
    }

    private int depth() {
        return parts.stream()
                .filter(part -> part.nested() != null)
                .mapToInt(part -> 1 + part.nested().depth())
                .max()
                .orElse(0);
    }

    /** {@code struct s1}. */
    String spelled() {
        return (isUnion ? "union " : "struct ") + tag;
    }

    /** The definition in C. */
    String definition() {
        String members = parts.stream().map(part -> "    " + part.declaration()).collect(Collectors.joining("\n"));
        String plain = spelled() + " {\n" + members + "\n};\n";
        return pack == 0 ? plain : "#pragma pack(push, " + pack + ")\n" + plain + "#pragma pack(pop)\n";
    }

    /** The same in Java, as that platform has it. */
    StructType type(Platform platform) {
        StructBuilder builder = new StructBuilder(spelled(), isUnion, platform);
        if (pack != 0) {
            builder.packed(pack);
        }
        for (Part part : parts) {
            part.addTo(builder, platform);
        }
        return builder.end();
    }

    /** The members that have names. */
    List<Part> named() {
        return parts.stream().filter(part -> !part.name().isEmpty()).toList();
    }
}
