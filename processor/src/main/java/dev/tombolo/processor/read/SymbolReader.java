package dev.tombolo.processor.read;

import dev.tombolo.annotations.NativeLib;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads the symbols that methods bind, each with the prefix of the contract's library. */
final class SymbolReader {
    static final String ALONE = "a symbol of C: give the function's name as the library exports it";

    private final Place place;
    private final Problems problems;
    private final String prefix;

    SymbolReader(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
        this.prefix = Use.of(NativeLib.class, place.contract())
                .map(use -> use.string("symbolPrefix"))
                .orElse("");
    }

    static boolean isSymbol(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    }

    /** The candidates that an {@code @Attach} gives a method; nothing if one of them is no symbol. */
    List<String> attached(ExecutableElement method, Use attach) {
        List<AnnotationValue> written = attach.list("value");
        if (written.isEmpty() || !attach.element().equals(method)) {
            return List.of(prefix + method.getSimpleName());
        }
        List<String> symbols = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String symbol = String.valueOf(written.get(i).getValue());
            if (isSymbol(symbol)) {
                symbols.add(prefix + symbol);
            } else {
                problems.add(Rule.SYMBOL_NAME.at(place.at(attach, "value", i), Words.printable(symbol), ALONE));
            }
        }
        return symbols.size() == written.size() ? symbols : List.of();
    }

    /** A symbol with the prefix and without. */
    List<String> candidates(String symbol) {
        return prefix.isEmpty() ? List.of(symbol) : List.of(prefix + symbol, symbol);
    }

    /** The symbol of a variable; nothing if it is none. */
    Optional<String> variable(ExecutableElement method, Use variable) {
        String symbol = variable.string("value");
        if (symbol.isEmpty()) {
            return Optional.of(prefix + method.getSimpleName());
        }
        if (isSymbol(symbol)) {
            return Optional.of(prefix + symbol);
        }
        problems.add(Rule.SYMBOL_NAME.at(place.at(variable, "value"), Words.printable(symbol), ALONE));
        return Optional.empty();
    }

    /** The candidates for what releases a result, with the prefix and without; nothing if it is no symbol. */
    List<String> releasing(Use owned) {
        String symbol = owned.string("value");
        if (!isSymbol(symbol)) {
            problems.add(Rule.SYMBOL_NAME.at(place.at(owned, "value"), Words.printable(symbol), ALONE));
            return List.of();
        }
        return candidates(symbol);
    }
}
