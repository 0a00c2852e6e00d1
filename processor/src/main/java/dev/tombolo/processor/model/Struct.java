package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A valid struct or union: all that writing its companion needs.
 *
 * @param type the user's record or interface
 * @param tag in C
 * @param isView whether it is an interface
 * @param isPublic whether any class can see the type
 * @param packed the largest alignment of a field; empty where it is the natural one
 * @param fields in their order; at least one
 * @param orders other orders, of some platforms or of all
 * @param accessors the methods of an interface
 * @param foreignNames simple names that mean something else in the type's package than an import would make them mean
 * @param isMarkedGenerated whether the user's module sees {@code @Generated}
 * @param silenced the warnings of javac that the companion would get through no fault of its own
 */
public record Struct(
        ClassName type,
        String tag,
        boolean isUnion,
        boolean isView,
        boolean isPublic,
        OptionalInt packed,
        List<Field> fields,
        List<Order> orders,
        List<Accessor> accessors,
        Set<String> foreignNames,
        boolean isMarkedGenerated,
        List<String> silenced) {

    public Struct {
        fields = List.copyOf(fields);
        orders = List.copyOf(orders);
        accessors = List.copyOf(accessors);
        foreignNames = Set.copyOf(foreignNames);
        silenced = List.copyOf(silenced);
    }

    /** The class to be written. */
    public ClassName name() {
        return nameFor(type);
    }

    /** The class beside a struct's type that knows its layout: {@code TimespecStruct}, {@code LibC_TimespecStruct}. */
    public static ClassName nameFor(ClassName type) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Struct");
    }

    /** What its fields lead to. */
    public Crossing.Pointers pointers() {
        return fields.stream().map(Field::pointers).reduce(Crossing.Pointers.NONE, Crossing.Pointers::and);
    }

    /**
     * What lies at one place of it.
     *
     * @param name of the component, or of the methods
     * @param stored how it is written; of an array, how an element is
     * @param loaded how it is read; of an array, how an element is
     */
    public record Field(String name, Extent extent, Value stored, Value loaded) {

        /** What it leads to. */
        public Crossing.Pointers pointers() {
            return isCharacters() ? Crossing.Pointers.NONE : stored.crossing().pointers();
        }

        /** Whether it is a string within the struct. */
        public boolean isCharacters() {
            return extent instanceof Characters;
        }

        /** Whether it is a Java array. */
        public boolean isArray() {
            return extent instanceof Many;
        }

        /** Both values. */
        public Stream<Value> values() {
            return Stream.of(stored, loaded);
        }
    }

    /** How many of its type a field has. */
    public sealed interface Extent {}

    /** A plain field. */
    public record One() implements Extent {}

    /** A bit-field of that width. */
    public record Bits(int width) implements Extent {}

    /** A string in an array of that many units. */
    public record Characters(int length) implements Extent {}

    /** An array of that length. */
    public record Many(int length) implements Extent {}

    /**
     * An order of the fields.
     *
     * @param platforms that it holds for; none: all others
     * @param members names of fields, and numbers of bytes to leave out
     */
    public record Order(List<String> platforms, List<String> members) {
        public Order {
            platforms = List.copyOf(platforms);
            members = List.copyOf(members);
        }
    }

    /**
     * A method of a view.
     *
     * @param field the field's name; empty for the view's own memory
     * @param parameters the names of its parameters
     */
    public record Accessor(String name, String field, Way way, JavaType type, List<String> parameters) {
        public Accessor {
            parameters = List.copyOf(parameters);
        }
    }

    /** What an accessor does. */
    public enum Way {
        GET,
        SET,
        /** The arena is the last parameter. */
        SET_IN_ARENA,
        /** The index is the first parameter, in this and the next. */
        GET_ELEMENT,
        SET_ELEMENT,
        /** The memory of the field, of an array. */
        SLICE,
        /** The view's own memory. */
        SEGMENT
    }
}
