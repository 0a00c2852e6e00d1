package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.PointerType;
import dev.tombolo.processor.read.CTypeReading.ByValue;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Inexpressible;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import dev.tombolo.processor.read.Spelling.Parts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what typedefs end in: C's own types, tags, and names that only the user's library knows. */
final class BaseTypeReader {

    /** What a Java developer may write for want of C's name. */
    private static final Map<String, List<String>> JAVA_NAMES = Map.of(
            "byte", List.of("int8_t", "uint8_t"),
            "boolean", List.of("bool"),
            "String", List.of("const char *"),
            "MemorySegment", List.of("void *"));

    private final Set<String> typedefs;

    /** For a scope that has typedefs of these names, which hide C's. */
    BaseTypeReader(Set<String> typedefs) {
        this.typedefs = typedefs;
    }

    /** Whether the scope has a typedef of that name. */
    boolean isTypedef(String name) {
        return typedefs.contains(name);
    }

    /** The type of parts that are no typedef, behind so many stars: their own and those of the typedefs that led here. */
    CTypeReading read(Parts parts, int stars, Collection<String> path) {
        List<String> words = CWords.standard(parts.words());
        String type = CWords.combined(words).orElse(String.join(" ", words));
        Optional<String> reason = inexpressible(type, words);
        if (reason.isPresent()) {
            return stars > 0 ? pointer(type, stars) : new Inexpressible(type, reason.get());
        }
        if (words.stream().allMatch(CWords::isSpecifier)) {
            return combined(words, stars);
        }
        if (words.size() > 1) {
            return jumble(words);
        }
        return named(words.getFirst(), stars)
                .orElseGet(() -> parts.stars() > 0 ? pointer(type, stars) : unknown(type, path));
    }

    private Optional<String> inexpressible(String type, List<String> words) {
        return Stream.concat(Stream.of(type), words.stream())
                .filter(name -> !typedefs.contains(name))
                .flatMap(name -> InexpressibleTypes.reason(name).stream())
                .findFirst();
    }

    private static CTypeReading combined(List<String> specifiers, int stars) {
        return CWords.combined(specifiers)
                .flatMap(BuiltInTypes::find)
                .<CTypeReading>map(type -> behind(type, stars))
                .orElseGet(() -> new Malformed(CWords.whyNotCombined(specifiers), Spelling.EXAMPLE));
    }

    /** What a single word names, unless only the user's library can know it. */
    private static Optional<CTypeReading> named(String word, int stars) {
        if (CWords.isOtherKeyword(word)) {
            return Optional.of(noType(word));
        }
        Optional<CTypeReading> tagged =
                CWords.tagOf(word).map(tag -> stars > 0 ? pointer(word, stars) : new ByValue(tag, word));
        return tagged.or(() -> BuiltInTypes.find(word).map(type -> behind(type, stars)));
    }

    private UnknownName unknown(String name, Collection<String> path) {
        if (JAVA_NAMES.containsKey(name)) {
            return new UnknownName(name, JAVA_NAMES.getOrDefault(name, List.of()));
        }
        SequencedSet<String> known = new LinkedHashSet<>(typedefs);
        known.removeAll(path);
        known.addAll(BuiltInTypes.names());
        known.addAll(List.of("signed", "unsigned"));
        return new UnknownName(name, Nearest.to(name, known));
    }

    /** What is wrong with several words that are not all specifiers: one mistyped, one superfluous, or two types. */
    private CTypeReading jumble(List<String> words) {
        for (String word : words) {
            if (CWords.isOtherKeyword(word)) {
                return noType(word);
            }
            List<String> nearest = isKnown(word) ? List.of() : Nearest.to(word, CWords.typeKeywords());
            if (!nearest.isEmpty()) {
                return new UnknownName(word, nearest);
            }
        }
        return superfluous(words);
    }

    /** Says which word is too much: the last that is no specifier, as in {@code unsigned long n}. */
    private static Malformed superfluous(List<String> words) {
        List<String> others = new ArrayList<>(words);
        String odd = words.reversed().stream()
                .filter(word -> !CWords.isSpecifier(word))
                .findFirst()
                .orElseThrow();
        others.remove(words.lastIndexOf(odd));
        return new Malformed(
                "'" + odd + "' does not belong beside '" + String.join(" ", others) + "'", Spelling.TYPE_ALONE);
    }

    private boolean isKnown(String word) {
        return CWords.isSpecifier(word)
                || CWords.tagOf(word).isPresent()
                || typedefs.contains(word)
                || BuiltInTypes.find(word).isPresent();
    }

    private static Malformed noType(String keyword) {
        return new Malformed("'" + keyword + "' is a keyword of C that names no type", "leave it out");
    }

    private static Found behind(CType type, int stars) {
        return stars > 0 ? pointer(type.spelling(), stars) : new Found(type);
    }

    /** The type behind {@code stars}, of which the last is the pointer's own and the others its pointee's. */
    private static Found pointer(String type, int stars) {
        String pointee = stars == 1 ? type : CWords.pointerTo(type) + "*".repeat(stars - 2);
        return new Found(new PointerType(CWords.pointerTo(pointee), pointee));
    }
}
