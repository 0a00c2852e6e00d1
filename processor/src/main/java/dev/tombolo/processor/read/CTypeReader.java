package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.read.CTypeReading.BrokenTypedef;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import dev.tombolo.processor.read.CTypeReading.TypedefCycle;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import dev.tombolo.processor.read.Spelling.Parts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Reads the spellings of C types in one scope of typedefs. */
final class CTypeReader {

    private final Map<String, String> typedefs;
    private final BaseTypeReader base;

    /** For a scope in which each name of {@code typedefs} stands for the spelling it maps to. */
    CTypeReader(Map<String, String> typedefs) {
        this.typedefs = Collections.unmodifiableMap(new LinkedHashMap<>(typedefs));
        this.base = new BaseTypeReader(this.typedefs.keySet());
    }

    /** Why a typedef cannot have this name, if so, and what to do. */
    static Optional<String> faultOfName(String name) {
        if (CWords.isName(name)) {
            return Optional.empty();
        }
        return Optional.of(
                CWords.isKeyword(name)
                        ? "it is a keyword of C, so choose another"
                        : "it is not an identifier, which has letters, digits and _ only");
    }

    /** The type of a spelling, or why there is none. */
    CTypeReading read(String spelling) {
        return switch (Spelling.of(spelling)) {
            case Malformed malformed -> malformed;
            case Parts parts -> read(parts);
        };
    }

    private CTypeReading read(Parts parts) {
        SequencedSet<String> path = new LinkedHashSet<>();
        return switch (follow(parts, path)) {
            case Found(CType type) -> new Found(type.spelled(parts.tidy()));
            case TypedefCycle cycle -> new BrokenTypedef(firstOf(cycle));
            case Refusal refusal
            when isFaultOfSpelling(refusal) && !path.isEmpty() -> new BrokenTypedef(path.getLast());
            case Refusal refusal -> refusal;
        };
    }

    /**
     * What is wrong with the typedef of that name itself. Nothing, where only one that it leads to is at fault; nor where
     * it names a struct or another type that cannot cross, which may still stand behind a pointer. A cycle is the fault
     * of the first of its typedefs alone.
     */
    Optional<Refusal> faultOfTypedef(String name) {
        SequencedSet<String> path = new LinkedHashSet<>(List.of(name));
        return switch (follow(Spelling.of(typedefs.getOrDefault(name, "")), path)) {
            case TypedefCycle cycle when firstOf(cycle).equals(name) -> Optional.of(cycle);
            case Refusal refusal when isFaultOfSpelling(refusal) && path.size() == 1 -> Optional.of(refusal);
            case CTypeReading _ -> Optional.empty();
        };
    }

    /** Whether the spelling means nothing at all, rather than a type that cannot cross. */
    private static boolean isFaultOfSpelling(Refusal refusal) {
        return refusal instanceof UnknownName || refusal instanceof Malformed;
    }

    private String firstOf(TypedefCycle cycle) {
        return typedefs.keySet().stream()
                .filter(cycle.chain()::contains)
                .findFirst()
                .orElseThrow();
    }

    /** Follows typedefs to their base, adding each to {@code path}, which has those that led here. */
    private CTypeReading follow(Spelling spelling, SequencedSet<String> path) {
        Spelling target = spelling;
        int stars = 0;
        while (target instanceof Parts parts && isTypedef(parts.words())) {
            String name = parts.words().getFirst();
            if (!path.add(name)) {
                return cycle(name, path);
            }
            stars += parts.stars();
            target = Spelling.of(typedefs.getOrDefault(name, ""));
        }
        return switch (target) {
            case Malformed malformed -> malformed;
            case Parts parts -> base.read(parts, stars + parts.stars(), path);
        };
    }

    private boolean isTypedef(List<String> words) {
        return words.size() == 1 && typedefs.containsKey(words.getFirst()) && CWords.isName(words.getFirst());
    }

    private static TypedefCycle cycle(String name, SequencedSet<String> path) {
        List<String> walked = new ArrayList<>(path);
        List<String> chain = new ArrayList<>(walked.subList(walked.indexOf(name), walked.size()));
        chain.add(name);
        return new TypedefCycle(chain);
    }
}
