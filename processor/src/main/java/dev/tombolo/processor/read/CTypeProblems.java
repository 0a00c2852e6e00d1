package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problem;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.CTypeReading.BrokenTypedef;
import dev.tombolo.processor.read.CTypeReading.ByValue;
import dev.tombolo.processor.read.CTypeReading.Inexpressible;
import dev.tombolo.processor.read.CTypeReading.Malformed;
import dev.tombolo.processor.read.CTypeReading.Refusal;
import dev.tombolo.processor.read.CTypeReading.TypedefCycle;
import dev.tombolo.processor.read.CTypeReading.UnknownName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Puts the refusal of a C type into a problem's words; where it stands is for the caller to say. */
record CTypeProblems(Rule rule, List<Object> details) {

    /**
     * The problem with a spelling in {@code owner}, unless the fault is that of a typedef of the contract's own, at which
     * it is reported.
     */
    static Optional<CTypeProblems> of(Refusal refusal, String spelling, TypeElement owner, TypeElement contract) {
        return switch (refusal) {
            case UnknownName(String name, List<String> nearest) ->
                problem(
                        Rule.UNKNOWN_C_TYPE,
                        Words.printable(name),
                        owner.getSimpleName(),
                        cureForUnknown(name, nearest));
            case TypedefCycle(List<String> chain) ->
                problem(Rule.TYPEDEF_CYCLE, chain.getFirst(), String.join(" -> ", chain));
            case Inexpressible(String type, String reason) ->
                problem(Rule.INEXPRESSIBLE_C_TYPE, type, reason, "bind a C function that does without it");
            case ByValue(CTypeReading.Tag tag, String type) ->
                problem(Rule.INEXPRESSIBLE_C_TYPE, type, "it has no Java type yet", cureForTagged(tag, type));
            case Malformed(String fault, String cure) ->
                problem(Rule.MALFORMED_C_TYPE, Words.printable(spelling), fault + ": " + cure);
            case BrokenTypedef(String name, boolean isImported)
            when isImported || !owner.equals(contract) -> problem(Rule.BROKEN_TYPEDEF, name);
            case BrokenTypedef _ -> Optional.empty();
        };
    }

    private static String cureForTagged(CTypeReading.Tag tag, String type) {
        return switch (tag) {
            case STRUCT, UNION -> "write %s * where C takes its address".formatted(type);
            case ENUM -> "write int, as which C compilers pass an enum unless its values need more";
        };
    }

    private static String cureForUnknown(String name, List<String> nearest) {
        return nearest.isEmpty()
                ? ": add a @Typedef for it, or write %s * for a pointer to it.".formatted(Words.printable(name))
                : Words.didYouMean(nearest);
    }

    private static Optional<CTypeProblems> problem(Rule rule, Object... details) {
        return Optional.of(new CTypeProblems(rule, List.of(details)));
    }

    Problem at(Anchor anchor) {
        return rule.at(anchor, details.toArray());
    }
}
