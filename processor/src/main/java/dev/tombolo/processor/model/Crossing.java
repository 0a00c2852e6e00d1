package dev.tombolo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How a value crosses between a Java type and a C type, as an argument or as a result. */
public sealed interface Crossing {

    /** The constant of the runtime's {@code C} that stands for the C type. */
    String constant();

    /** What it takes of a method handle's slots: whatever crosses as {@code long} or {@code double} takes two. */
    default int slots() {
        return switch (this) {
            case Nothing _ -> 0;
            case Segment _, Struct _, View _, Buffer _, Code _ -> 1;
            case Floating(CType.FloatType type) -> type.bits() / 32;
            case SameWidth _, Wider _, Truth _, Text _, Address _, Enumerated _, FlagSet _ -> 2;
            case Referenced _, Ref _, Handle _, Callback _, HeldCallback _, Values _ -> 2;
            case Lifetime _ -> 0;
            case Array array -> array.isHeap() ? 1 : 2;
            case Converted converted -> converted.inner().crossing().slots();
        };
    }

    /** Whether an argument of this kind has temporaries in the call's scratch memory. */
    default boolean needsScratch() {
        return switch (this) {
            case Text _ -> true;
            case Referenced _, Ref _, Values _ -> true;
            case Array array -> !array.isHeap();
            case Buffer buffer -> !buffer.isHeap();
            case Nothing _, SameWidth _, Wider _, Truth _, Floating _, Segment _, Address _, Enumerated _, FlagSet _ ->
                false;
            case Struct struct -> struct.takesScratch();
            case View _, Handle _, HeldCallback _, Code _, Lifetime _ -> false;
            case Callback callback -> callback.arena().isEmpty();
            case Converted(Converter converter, Nulls _, Value inner) ->
                converter.allocates() || inner.crossing().needsScratch();
        };
    }

    /** What it leads to where it lies in memory. */
    default Pointers pointers() {
        return switch (this) {
            case Text _, Referenced _, Array _, Ref _, Buffer _, Callback _ -> Pointers.TO_COPIES;
            case Segment _, View _ -> Pointers.TO_SEGMENTS;
            case Handle handle -> handle.companion().isPresent() ? Pointers.TO_HANDLES : Pointers.TO_SEGMENTS;
            case Struct struct -> struct.pointers();
            case Converted(Converter converter, Nulls _, Value inner) ->
                converter.allocates()
                        ? inner.crossing().pointers().and(Pointers.TO_COPIES)
                        : inner.crossing().pointers();
            case Nothing _, SameWidth _, Wider _, Truth _, Floating _, Address _, Enumerated _, FlagSet _ ->
                Pointers.NONE;
            case HeldCallback _, Code _, Lifetime _, Values _ -> Pointers.NONE;
        };
    }

    /** The classes that the conversion calls, besides those of the runtime. */
    default List<ClassName> called() {
        return switch (this) {
            case Enumerated(CType.IntegerType _, ClassName companion) -> List.of(companion);
            case FlagSet(CType.IntegerType _, ClassName companion, boolean _) -> List.of(companion);
            case Nothing _, SameWidth _, Wider _, Truth _, Floating _, Text _, Segment _, Address _ -> List.of();
            case Struct struct -> List.of(struct.companion());
            case View view -> List.of(view.companion());
            case Handle handle -> List.of(handle.companion().orElse(handle.type()));
            case Referenced referenced -> referenced.pointee().crossing().called();
            case Array array -> array.element().crossing().called();
            case Ref ref -> ref.element().crossing().called();
            case Callback callback -> List.of(callback.companion());
            case Buffer _, HeldCallback _, Code _, Lifetime _, Values _ -> List.of();
            case Converted(Converter converter, Nulls _, Value inner) ->
                Stream.concat(Stream.of(converter.name()), inner.crossing().called().stream())
                        .toList();
        };
    }

    /** For each of the functions that release what C gives with it, the candidates for its symbol. */
    default Stream<List<String>> releasing() {
        return switch (this) {
            case Handle handle -> handle.isOwned() ? Stream.of(handle.closing()) : Stream.of();
            case Converted converted -> converted.inner().crossing().releasing();
            case Referenced referenced -> referenced.pointee().crossing().releasing();
            case Array array -> array.element().crossing().releasing();
            case Ref ref -> ref.element().crossing().releasing();
            case Nothing _, SameWidth _, Wider _, Truth _, Floating _, Text _, Segment _, Address _ -> Stream.of();
            case Enumerated _, FlagSet _, Struct _, View _, Buffer _ -> Stream.of();
            case Callback _, HeldCallback _, Code _, Lifetime _, Values _ -> Stream.of();
        };
    }

    /** What crosses in the end, behind all converters. */
    default Crossing innermost() {
        return this instanceof Converted converted
                ? converted.inner().crossing().innermost()
                : this;
    }

    /** The converters on the way, outermost first. */
    default Stream<Converter> converters() {
        Stream<Converter> own = this instanceof Converted converted ? Stream.of(converted.converter()) : Stream.of();
        return Stream.concat(
                own, behind().stream().flatMap(value -> value.crossing().converters()));
    }

    /** What it leads to: what a converter makes of it, or what it points to. */
    default Optional<Value> behind() {
        return switch (this) {
            case Converted converted -> Optional.of(converted.inner());
            case Referenced referenced -> Optional.of(referenced.pointee());
            case Array array -> Optional.of(array.element());
            case Buffer buffer -> Optional.of(buffer.element());
            case Ref ref -> Optional.of(ref.element());
            case Nothing _, SameWidth _, Wider _, Truth _, Floating _, Segment _, Address _, Text _ -> Optional.empty();
            case Enumerated _, FlagSet _, Struct _, View _, Handle _ -> Optional.empty();
            case Callback _, HeldCallback _, Code _, Lifetime _, Values _ -> Optional.empty();
        };
    }

    /** Whether what C wrote becomes what a converter makes of it. */
    default boolean isConvertedAfterTheCall() {
        return this instanceof Ref ref
                && ref.transfer().comesOut()
                && ref.element().crossing() instanceof Converted;
    }

    /** Whether a handle is given it as a segment, of which memory holds the address. */
    default boolean isSegment() {
        return switch (this) {
            case Segment _, View _ -> true;
            case Handle handle -> handle.companion().isEmpty();
            default -> false;
        };
    }

    /** Whether it is an argument of C's function. */
    default boolean isPassed() {
        return !(this instanceof Code || this instanceof Lifetime);
    }

    /** Whether a converter gives back, after the call, what it made for an argument. */
    default boolean isReleased() {
        return converters().anyMatch(Converter::releases);
    }

    /** Nothing: the result of a {@code void} function. */
    record Nothing() implements Crossing {
        @Override
        public String constant() {
            throw new IllegalStateException("void has no constant");
        }
    }

    /** An integer of the C type's own width on every platform: the bits as they are. */
    record SameWidth(CType.IntegerType type, Carrier carrier) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /** An integer wider than the C type, on some platform at least: the value, which C must be able to hold. */
    record Wider(CType.IntegerType type) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /** A {@code boolean}: 1 or 0 on the way in, whether any bit is set on the way out. */
    record Truth(CType.IntegerType type) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /** A {@code float} or {@code double}: the bits as they are. */
    record Floating(CType.FloatType type) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /**
     * A {@code String}: a NUL-terminated copy for the length of the call, or a copy of what C points to.
     *
     * @param size of the array that C points to, in units; empty where nothing bounds it but its NUL
     */
    record Text(TextEncoding encoding, boolean isNullable, OptionalInt size) implements Crossing {
        public Text(TextEncoding encoding, boolean isNullable) {
            this(encoding, isNullable, OptionalInt.empty());
        }

        /** The same in an array of that many units. */
        public Text within(int size) {
            return new Text(encoding, isNullable, OptionalInt.of(size));
        }

        @Override
        public String constant() {
            return encoding == TextEncoding.UTF_8 && size.isEmpty() ? "STRING" : "POINTER";
        }
    }

    /** A {@code MemorySegment}: its address, kept alive during the call; or one of length 0. */
    record Segment(boolean isNullable) implements Crossing {
        @Override
        public String constant() {
            return "SEGMENT";
        }
    }

    /** A {@code long} that is an address. */
    record Address() implements Crossing {
        @Override
        public String constant() {
            return "POINTER";
        }
    }

    /** A constant of a native enum: its value, which {@code companion} knows. */
    record Enumerated(CType.IntegerType type, ClassName companion) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /** A {@code Set} of a native enum, or {@code Flags} where bits that no constant has are kept: the OR of the values. */
    record FlagSet(CType.IntegerType type, ClassName companion, boolean keepsUnknown) implements Crossing {
        @Override
        public String constant() {
            return type.constant();
        }
    }

    /**
     * A type of the user's: their converter turns it into {@code inner}, which crosses, or makes it of that.
     *
     * @param nulls what becomes of a null before it reaches the converter
     */
    record Converted(Converter converter, Nulls nulls, Value inner) implements Crossing {
        @Override
        public String constant() {
            return inner.crossing().constant();
        }
    }

    /**
     * A record that copies a struct or union, by value; inside another struct, also the view of a nested one.
     *
     * @param companion the class that knows the layout
     * @param pointers what its fields lead to; nothing where its bytes are copied from a view
     */
    record Struct(ClassName companion, boolean isView, Pointers pointers) implements Crossing {
        /** Whether writing one takes the scratch memory of the call. */
        public boolean takesScratch() {
            return pointers.takeScratch();
        }

        @Override
        public String constant() {
            throw new IllegalStateException("a struct has a type of its own");
        }
    }

    /** The address of the struct or union that a view shows. */
    record View(ClassName companion, boolean isNullable) implements Crossing {
        @Override
        public String constant() {
            return "SEGMENT";
        }
    }

    /** The address of a copy of a value, for the length of the call; or a copy of what C points to. */
    record Referenced(Value pointee, boolean isNullable) implements Crossing {
        @Override
        public String constant() {
            return "POINTER";
        }
    }

    /**
     * The address of the elements of a Java array: of a copy for the length of the call, or of the array itself; or copies
     * of the elements that C points to. Of a variable, the elements themselves.
     *
     * @param count how many of them there are to C
     * @param isTerminated whether a NULL follows the last, which is also the end of what C points to
     * @param isHeap whether C is given the array itself, as critical functions can be
     */
    record Array(
            Value element, Transfer transfer, Count count, boolean isNullable, boolean isTerminated, boolean isHeap)
            implements Crossing {
        @Override
        public String constant() {
            return isHeap ? "HEAP" : "POINTER";
        }
    }

    /**
     * The address of what remains in a {@code java.nio} buffer: its own memory, or a copy where it is in Java's heap.
     *
     * @param isHeap whether C is given even that itself, as critical functions can be
     */
    record Buffer(Value element, Transfer transfer, Count count, boolean isNullable, boolean isHeap)
            implements Crossing {
        @Override
        public String constant() {
            return isHeap ? "HEAP" : "SEGMENT";
        }
    }

    /** The address of memory that holds the value of a {@code Ref} for the length of the call. */
    record Ref(Value element, Transfer transfer, boolean isNullable) implements Crossing {
        @Override
        public String constant() {
            return "POINTER";
        }
    }

    /**
     * A typed pointer of the user's: the address in it.
     *
     * @param companion the class that is made of an address that C gave and that closes; empty for a record
     * @param component the component of a record; empty where there is a companion
     * @param isConsumed whether C releases what it is given
     * @param closing the candidates for the symbol that releases what C gives; empty where C keeps it
     */
    record Handle(
            ClassName type,
            Optional<ClassName> companion,
            String component,
            boolean isNullable,
            boolean isConsumed,
            List<String> closing)
            implements Crossing {

        public Handle {
            closing = List.copyOf(closing);
        }

        /** A record of one segment. */
        public static Handle ofRecord(ClassName type, String component, boolean isNullable) {
            return new Handle(type, Optional.empty(), component, isNullable, false, List.of());
        }

        /** What a class of ours implements; C keeps what it gives, and does not keep what it is given. */
        public static Handle ofInterface(ClassName type, boolean isNullable) {
            return new Handle(type, Optional.of(HandleClass.nameFor(type)), "", isNullable, false, List.of());
        }

        /** The same, released by C. */
        public Handle consumed() {
            return new Handle(type, companion, component, isNullable, true, closing);
        }

        /** The same, which the program releases with one of these symbols. */
        public Handle closedBy(List<String> symbols) {
            return new Handle(type, companion, component, isNullable, isConsumed, symbols);
        }

        /** Whether the program releases what C gives. */
        public boolean isOwned() {
            return !closing.isEmpty();
        }

        @Override
        public String constant() {
            return companion.isPresent() ? "POINTER" : "SEGMENT";
        }
    }

    /**
     * A function pointer: of an object of the user's that C calls, or of a function of C's that an object calls.
     *
     * @param companion the class that makes the one of the other
     * @param arena the parameter that says how long C may call it; empty where that is until the call returns
     */
    record Callback(ClassName companion, boolean isNullable, Optional<String> arena) implements Crossing {

        /** One that C keeps for as long as the arena lives that a parameter of that name is. */
        public Callback retained(String parameter) {
            return new Callback(companion, isNullable, Optional.of(parameter));
        }

        @Override
        public String constant() {
            return "POINTER";
        }
    }

    /** The function pointer that a {@code CallbackHandle} holds. */
    record HeldCallback(boolean isNullable) implements Crossing {
        @Override
        public String constant() {
            return "POINTER";
        }
    }

    /** The address of the function that is called. */
    record Code() implements Crossing {
        @Override
        public String constant() {
            throw new IllegalStateException("no argument");
        }
    }

    /** An arena, of which C knows nothing: a callback lives as long. */
    record Lifetime() implements Crossing {
        @Override
        public String constant() {
            throw new IllegalStateException("no argument");
        }
    }

    /** What stands for {@code ...}: values of which each call tells how many there are, and of which types. */
    record Values() implements Crossing {
        @Override
        public String constant() {
            throw new IllegalStateException("each value has a type of its own");
        }
    }

    /** How many elements an array or a buffer has to C. */
    sealed interface Count {

        /** All that it has. */
        record All() implements Count {}

        /** So many, whatever C is told; it may have more. */
        record Fixed(int length) implements Count {}

        /** So many, no more and no fewer. */
        record Exactly(int length) implements Count {}

        /** As many as a parameter of that name tells C: an integer, or a {@code Ref} of one. */
        record Told(String parameter, Value value) implements Count {}
    }

    /**
     * What pointers in memory lead to.
     *
     * @param toCopies whether to memory that is made for it when they are written
     * @param toHandles whether to what a program owns, and may close
     * @param toSegments whether to segments, which the collector may find
     */
    record Pointers(boolean toCopies, boolean toHandles, boolean toSegments) {
        public static final Pointers NONE = new Pointers(false, false, false);
        static final Pointers TO_COPIES = new Pointers(true, false, false);
        static final Pointers TO_HANDLES = new Pointers(false, true, false);
        static final Pointers TO_SEGMENTS = new Pointers(false, false, true);

        /** Those and others. */
        Pointers and(Pointers others) {
            return new Pointers(
                    toCopies || others.toCopies, toHandles || others.toHandles, toSegments || others.toSegments);
        }

        /** Whether writing them for a call takes its scratch memory: for the copies, or to hold the handles. */
        public boolean takeScratch() {
            return toCopies || toHandles;
        }
    }

    /** Which way the contents of memory go that a parameter points to. */
    enum Transfer {
        /** To C, before the call. */
        IN,
        /** To Java, after the call. */
        OUT,
        /** Both. */
        BOTH;

        public boolean goesIn() {
            return this != OUT;
        }

        public boolean comesOut() {
            return this != IN;
        }
    }

    /** What becomes of a null that a converter would be given. */
    enum Nulls {
        /** It is given the null, or there can be none. */
        PASSED,
        /** It is an exception that names the function. */
        REFUSED,
        /** It is returned at once: a result only. */
        RETURNED
    }
}
