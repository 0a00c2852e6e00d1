package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.read.CTypeReading.BrokenTypedef;
import dev.tombolo.processor.read.CTypeReading.Found;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import dev.tombolo.processor.read.Spelling.Parts;
import dev.tombolo.processor.read.TypedefWalk.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the spellings of C types in one scope of typedefs. As in C, a typedef means what it meant where it was defined:
 * the target of an imported one is read in its own scope.
 */
final class CTypeReader {
    private final Map<String, String> typedefs;
    private final Map<String, Supplier<CTypeReader>> imported;
    private final Map<String, Use> converting;
    private final BaseTypeReader base;

    /**
     * For a scope in which each name of {@code typedefs} stands for the spelling it maps to, and each of
     * {@code imported} for what it is in the scope that defines it; {@code converting} are those of them that name
     * converters.
     */
    CTypeReader(
            Map<String, String> typedefs, Map<String, Supplier<CTypeReader>> imported, Map<String, Use> converting) {
        this.typedefs = Collections.unmodifiableMap(new LinkedHashMap<>(typedefs));
        this.imported = Map.copyOf(imported);
        this.converting = Map.copyOf(converting);
        Set<String> names = new LinkedHashSet<>(typedefs.keySet());
        names.addAll(imported.keySet());
        this.base = new BaseTypeReader(names);
    }

    /** For a scope without converters. */
    CTypeReader(Map<String, String> typedefs, Map<String, Supplier<CTypeReader>> imported) {
        this(typedefs, imported, Map.of());
    }

    /** For a scope that imports nothing. */
    CTypeReader(Map<String, String> typedefs) {
        this(typedefs, Map.of());
    }

    /** Why a typedef cannot have this name, if so, and what to do. */
    static Optional<String> faultOfName(String name) {
        if (CWords.isName(name)) {
            return Optional.empty();
        }
        return Optional.of(
                CWords.isKeyword(name)
                        ? "it is a keyword of C, so choose another"
                        : "it is not an identifier of C, which has letters, digits and _, and no digit first");
    }

    /** The type of a spelling, or why there is none. */
    CTypeReading read(String spelling) {
        return switch (Spelling.of(spelling)) {
            case Malformed malformed -> malformed;
            case Parts parts -> read(parts);
        };
    }

    private CTypeReading read(Parts parts) {
        TypedefWalk walk = follow(parts);
        return switch (walk.end()) {
            case Found(CType type) -> new Found(type.spelled(parts.tidy()));
            case Refusal refusal ->
                walk.culprit(this).<CTypeReading>map(this::broken).orElse(refusal);
        };
    }

    private BrokenTypedef broken(Step culprit) {
        return new BrokenTypedef(culprit.name(), culprit.scope() != this);
    }

    /** The first typedef with converters that a spelling leads to; none behind a pointer, whose target does not cross. */
    Optional<Use> converting(String spelling) {
        Set<Step> steps = new LinkedHashSet<>();
        CTypeReader scope = this;
        Spelling target = Spelling.of(spelling);
        while (target instanceof Parts parts && parts.stars() == 0 && scope.isTypedef(parts.words())) {
            Step step = scope.defined(parts.words().getFirst());
            Optional<Use> found = Optional.ofNullable(step.scope().converting.get(step.name()));
            if (found.isPresent() || !steps.add(step)) {
                return found;
            }
            scope = step.scope();
            target = scope.targetOf(step);
        }
        return Optional.empty();
    }

    /** Whether a spelling is a pointer to what is {@code const}, by itself or by its typedefs. */
    boolean pointsToConst(String spelling) {
        List<Link> chain = chain(spelling);
        if (chain.isEmpty()) {
            return false;
        }
        Link end = chain.getLast();
        return end.parts().pointsToConst()
                || (end.parts().stars() == 1
                        && end.scope().isConst(String.join(" ", end.parts().words())));
    }

    /** Whether what a spelling stands for is {@code const} itself, by its own words or by those of its typedefs. */
    boolean isConst(String spelling) {
        return chain(spelling).stream().anyMatch(link -> link.parts().isConst());
    }

    /** A spelling in the scope that it is read in. */
    private record Link(CTypeReader scope, Parts parts) {}

    /** A spelling and those that its typedefs lead to, one after the other; none twice. */
    private List<Link> chain(String spelling) {
        List<Link> chain = new ArrayList<>();
        Set<Step> steps = new HashSet<>();
        CTypeReader scope = this;
        Spelling target = Spelling.of(spelling);
        while (target instanceof Parts parts) {
            chain.add(new Link(scope, parts));
            if (parts.stars() > 0 || !scope.isTypedef(parts.words())) {
                break;
            }
            Step step = scope.defined(parts.words().getFirst());
            if (!steps.add(step)) {
                break;
            }
            scope = step.scope();
            target = scope.targetOf(step);
        }
        return chain;
    }

    /**
     * What is wrong with this scope's typedef of that name itself. Nothing, where only one that it leads to is at fault;
     * nor where it names a struct or another type that cannot cross, which may still stand behind a pointer. A cycle is
     * the fault of the first of its typedefs alone.
     */
    Optional<Refusal> faultOfTypedef(String name) {
        TypedefWalk walk = follow(Spelling.of(name));
        return walk.culprit(this)
                .filter(new Step(this, name)::equals)
                .flatMap(_ -> walk.end() instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty());
    }

    /** The first in this scope's order, of those steps that are its own. */
    Optional<Step> firstOf(Collection<Step> steps) {
        return typedefs.keySet().stream()
                .map(name -> new Step(this, name))
                .filter(steps::contains)
                .findFirst();
    }

    private TypedefWalk follow(Spelling spelling) {
        SequencedSet<Step> steps = new LinkedHashSet<>();
        CTypeReader scope = this;
        Spelling target = spelling;
        int stars = 0;
        while (target instanceof Parts parts && scope.isTypedef(parts.words())) {
            Step step = scope.defined(parts.words().getFirst());
            if (!steps.add(step)) {
                return TypedefWalk.backTo(step, steps);
            }
            stars += parts.stars();
            scope = step.scope();
            target = scope.targetOf(step);
        }
        return TypedefWalk.to(scope.ending(target, stars, steps), steps);
    }

    private Spelling targetOf(Step step) {
        return Spelling.of(typedefs.getOrDefault(step.name(), ""));
    }

    private boolean isTypedef(List<String> words) {
        return words.size() == 1 && base.isTypedef(words.getFirst()) && CWords.isName(words.getFirst());
    }

    private Step defined(String name) {
        CTypeReader scope = imported.getOrDefault(name, () -> this).get();
        return new Step(typedefs.containsKey(name) ? this : scope, name);
    }

    private CTypeReading ending(Spelling target, int stars, Collection<Step> steps) {
        return switch (target) {
            case Malformed malformed -> malformed;
            case Parts parts ->
                base.read(
                        parts,
                        stars + parts.stars(),
                        steps.stream().map(Step::name).toList());
        };
    }
}
