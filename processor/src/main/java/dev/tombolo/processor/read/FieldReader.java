package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Struct.Extent;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the fields of one struct are. */
final class FieldReader {
    private final Place place;
    private final Problems problems;
    private final ConversionReader conversions;
    private final Throwing throwing;
    private final Set<Element> touched = new HashSet<>();

    FieldReader(Place place, Problems problems, NativeStructs structs) {
        this.place = place;
        this.problems = problems;
        this.throwing = new Throwing(place.elements(), place.types());
        TypedefReader typedefs = new TypedefReader(place, new Problems()); // reported where they stand
        Converters converters = new Converters(place.types(), place, typedefs::readSilently);
        this.conversions = new ConversionReader(
                place,
                problems,
                converters,
                new CrossingReader(place, problems, converters, new NativeEnums(place, problems), structs));
    }

    /** The field that a slot holds whole, or nothing when there is a problem with it. */
    Optional<Field> read(Slot slot, String name) {
        if (slot.type().getKind() == TypeKind.ARRAY) {
            return elements(slot.ofElements(), name);
        }
        if (slot.length().isPresent()) {
            return ofLength(slot, name);
        }
        return values(slot).flatMap(both -> extent(slot, both).map(extent -> both.named(name, extent)));
    }

    /** The array field of which a slot holds one element, or nothing when there is a problem with it. */
    Optional<Field> elements(Slot element, String name) {
        Optional<Integer> length = element.length().flatMap(this::length);
        if (element.length().isEmpty()) {
            problems.add(Rule.MISSING_LENGTH.at(place.at(element.element()), name));
        }
        refuseBits(element, "an array");
        return values(element).flatMap(both -> length.map(n -> both.named(name, new Struct.Many(n))));
    }

    /** Takes note of a method that the class which is written calls or overrides. */
    void touch(ExecutableElement method) {
        touched.add(method);
    }

    /** Whether the class that is written mentions something deprecated. */
    boolean touchDeprecated() {
        return touched.stream().anyMatch(place.elements()::isDeprecated);
    }

    private Optional<Field> ofLength(Slot slot, String name) {
        Use length = slot.length().orElseThrow();
        if (!(slot.kind() instanceof JavaKind.Text) || slot.convert().isPresent()) {
            String what = Words.typeName(slot.type()) + (slot.convert().isPresent() ? " with @Convert" : "");
            problems.add(Rule.LENGTH_OF_ONE.at(place.at(length), name, what));
            return Optional.empty();
        }
        slot.nullable()
                .ifPresent(use -> problems.add(
                        Rule.NULLABLE_STRUCT.at(place.at(use), "an array", "remove @" + use.simpleName())));
        refuseBits(slot, "a string");
        return values(slot).flatMap(both -> length(length).map(n -> both.named(name, new Struct.Characters(n))));
    }

    private void refuseBits(Slot slot, String what) {
        slot.bits().ifPresent(use -> problems.add(Rule.BITS_WITHOUT_INTEGER.at(place.at(use), slot.fieldName(), what)));
    }

    private Optional<Integer> length(Use length) {
        int size = length.number("value");
        if (size < 1) {
            problems.add(Rule.IMPOSSIBLE_LENGTH.at(place.at(length, "value"), size));
            return Optional.empty();
        }
        return Optional.of(size);
    }

    private Optional<Extent> extent(Slot slot, Both both) {
        Optional<Use> bits = slot.bits();
        if (bits.isEmpty()) {
            return Optional.of(new Struct.One());
        }
        CType type = both.stored().cType();
        if (!(type instanceof IntegerType integer)) {
            problems.add(
                    Rule.BITS_WITHOUT_INTEGER.at(place.at(bits.get()), slot.fieldName(), Words.typeName(slot.type())));
            return Optional.empty();
        }
        int width = bits.get().number("value");
        int most = integer.constant().equals("BOOL") ? 1 : integer.narrowest();
        if (width < 1 || width > most) {
            problems.add(Rule.IMPOSSIBLE_BITS.at(
                    place.at(bits.get(), "value"), integer.spelling(), width, most == 1 ? "1" : "1 to " + most));
            return Optional.empty();
        }
        return Optional.of(new Struct.Bits(width));
    }

    /** What is written and what is read. */
    private record Both(Value stored, Value loaded) {
        Field named(String name, Extent extent) {
            return new Field(name, extent, stored, loaded);
        }
    }

    private Optional<Both> values(Slot slot) {
        touch(slot.type());
        refuseReference(slot);
        Optional<Value> loaded = conversions.field(slot, Direction.FROM_NATIVE);
        if (loaded.isEmpty()) {
            return Optional.empty(); // and would be reported again
        }
        Optional<Value> stored = conversions.field(slot, Direction.TO_NATIVE);
        stored.ifPresent(value -> check(slot, value));
        checkThrown(slot);
        return stored.map(value -> new Both(value, loaded.get()));
    }

    private void refuseReference(Slot slot) {
        if (!(slot.kind() instanceof JavaKind.Struct) && slot.convert().isEmpty()) {
            slot.byReference()
                    .ifPresent(use -> problems.add(
                            Rule.BY_REFERENCE.at(place.at(use), slot.fieldName(), Words.typeName(slot.type()))));
        }
    }

    private void check(Slot slot, Value value) {
        if (value.crossing() instanceof Crossing.Nothing) {
            problems.add(Rule.VOID_PARAMETER.at(place.atType(slot.element()), slot.fieldName()));
        }
        value.crossing()
                .converters()
                .filter(Converter::releases)
                .forEach(converter -> problems.add(Rule.CONVERTER_IN_STRUCT.at(
                        place.atType(slot.element()),
                        converter.name().simpleName(),
                        "releases what it makes after a call")));
        slot.owned()
                .ifPresent(use -> problems.add(
                        Rule.OWNED_WITHOUT_COPY.at(place.at(use), slot.fieldName(), "a field", "remove it")));
        checkInUnion(slot, value);
    }

    /** A record is read with all of its components, and only one of them is there. */
    private void checkInUnion(Slot slot, Value value) {
        TypeElement owner = Owner.of(slot.element());
        boolean isInUnionRecord = StructKinds.isUnion(owner) && !StructKinds.isView(owner);
        boolean isWhatever = value.crossing() instanceof Crossing.Converted converted
                ? !converted.pointers().toCopies()
                : UnionComponents.isWhatever(slot.type());
        if (isInUnionRecord && !isWhatever) {
            problems.add(Rule.UNION_COMPONENT.at(
                    place.atType(slot.element()),
                    owner.getSimpleName(),
                    Words.typeName(slot.type()),
                    UnionComponents.cure(slot),
                    owner.getSimpleName()));
        }
    }

    /** Reading and writing a struct declares no exception. */
    private void checkThrown(Slot slot) {
        for (ExecutableElement converting : conversions.called()) {
            touched.add(converting);
            touched.add(Owner.of(converting));
            converting.getThrownTypes().stream()
                    .filter(throwing::isChecked)
                    .limit(1)
                    .forEach(thrown -> problems.add(Rule.CONVERTER_IN_STRUCT.at(
                            place.atType(slot.element()),
                            Owner.of(converting).getSimpleName(),
                            "throws " + Words.typeName(thrown))));
        }
    }

    private void touch(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            touched.add(declared.asElement());
            declared.getTypeArguments().forEach(this::touch);
        }
    }
}
