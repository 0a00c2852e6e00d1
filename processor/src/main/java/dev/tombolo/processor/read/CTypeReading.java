package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import java.util.List;

/** What reading the spelling of a C type gives: the type, or why there is none. */
sealed interface CTypeReading {

    /** A type that can cross. */
    record Found(CType type) implements CTypeReading {}

    /** Why a spelling gives no type that can cross: the facts of a message, without its place. */
    sealed interface Refusal extends CTypeReading {}

    /** A {@code name} that is neither C's nor a typedef's; {@code nearest} are those it may have been meant for. */
    record UnknownName(String name, List<String> nearest) implements Refusal {
        public UnknownName {
            nearest = List.copyOf(nearest);
        }
    }

    /** Typedefs that stand for each other; {@code chain} begins and ends with the same name. */
    record TypedefCycle(List<String> chain) implements Refusal {
        public TypedefCycle {
            chain = List.copyOf(chain);
        }
    }

    /**
     * A use of a typedef that is at fault itself, or leads to {@code name} that is: the message stands there, once.
     * {@code isImported} if that is another scope's, which may not be part of this compilation.
     */
    record BrokenTypedef(String name, boolean isImported) implements Refusal {}

    /** A {@code type} of C that no Java type can carry, such as {@code long double}; {@code reason} is a sentence's end. */
    record Inexpressible(String type, String reason) implements Refusal {}

    /** A struct, union or enum itself, which crosses only behind a pointer; {@code type} is {@code struct stat}. */
    record ByValue(Tag tag, String type) implements Refusal {}

    /** Text that is not a type; {@code fault} says what is wrong with it, {@code cure} what to write. */
    record Malformed(String fault, String cure) implements Refusal, Spelling {}

    /** The keyword before a tag. */
    enum Tag {
        STRUCT,
        UNION,
        ENUM
    }
}
