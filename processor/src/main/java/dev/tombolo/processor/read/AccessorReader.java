package dev.tombolo.processor.read;

import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Struct.Accessor;
import dev.tombolo.processor.model.Struct.Field;
import dev.tombolo.processor.model.Struct.Way;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the getters and setters of an interface that shows a struct. The first of a field says what the field is. */
final class AccessorReader {
    /** The methods of the class that is written, with what they take, which no accessor can be. */
    private static final List<String> OWN = List.of(
            "allocate(Arena)",
            "of(MemorySegment)",
            "array(Arena, int)",
            "array(MemorySegment)",
            "at(long)",
            "at(MemorySegment)");

    /** What the class inherits besides, in which only public methods can be replaced. */
    private static final List<String> OF_OBJECT = List.of("clone()", "finalize()");

    private static final String SINGLE = "T name() or void name(T)";
    private static final String SHAPES = SINGLE + ", or for an array T name(int) or void name(int, T)";

    private final Place place;
    private final Problems problems;
    private final FieldReader reader;
    private final Map<String, Known> fields = new LinkedHashMap<>();
    private final List<Accessor> accessors = new ArrayList<>();

    AccessorReader(Place place, Problems problems, FieldReader reader) {
        this.place = place;
        this.problems = problems;
        this.reader = reader;
    }

    /** A field, if it is one, and where it is first mentioned. */
    private record Known(Slot slot, Optional<Field> field) {

        /** The type of an element, or of a field that is no array. */
        TypeMirror single() {
            return slot.type().getKind() == TypeKind.ARRAY ? slot.ofElements().type() : slot.type();
        }
    }

    /** The fields in the order of their first mention; reads all. */
    List<Field> fields() {
        Members members = new Members(place.contract(), place.elements());
        members.inherited().forEach(this::checkName);
        members.toBind().forEach(this::read);
        return fields.values().stream().flatMap(known -> known.field().stream()).toList();
    }

    /** The methods, after {@link #fields}. */
    List<Accessor> accessors() {
        return List.copyOf(accessors);
    }

    private void read(ExecutableElement method) {
        reader.touch(method);
        Optional<Way> way = way(method);
        Optional<String> fault = fault(method);
        if (way.isEmpty() || fault.isPresent()) {
            problems.add(Rule.ACCESSOR_SHAPE.at(place.at(method), place.nameOf(method), fault.orElse(""), SHAPES));
            return;
        }
        if (way.get() == Way.SEGMENT) {
            accessors.add(accessor(method, Way.SEGMENT, Slot.ofResult(method)));
            return;
        }
        Slot slot = slot(method, way.get());
        String name = method.getSimpleName().toString();
        Known known = fields.computeIfAbsent(name, _ -> known(slot, way.get(), name));
        known.field()
                .ifPresent(field -> accessors.add(accessor(method, seen(method, way.get(), slot, known, field), slot)));
    }

    private static Optional<String> fault(ExecutableElement method) {
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(", for it has type parameters");
        }
        if (method.isVarArgs()) {
            return Optional.of(", for it takes varargs");
        }
        return method.getThrownTypes().isEmpty() ? Optional.empty() : Optional.of(", for it throws something");
    }

    private Known known(Slot slot, Way way, String name) {
        return new Known(slot, isOfElement(way) ? reader.elements(slot, name) : reader.read(slot, name));
    }

    private Accessor accessor(ExecutableElement method, Way way, Slot slot) {
        JavaType type =
                way == Way.SEGMENT || way == Way.SLICE ? Slot.ofResult(method).javaType() : slot.javaType();
        return new Accessor(
                method.getSimpleName().toString(),
                way == Way.SEGMENT ? "" : method.getSimpleName().toString(),
                way,
                type,
                method.getParameters().stream()
                        .map(p -> p.getSimpleName().toString())
                        .toList());
    }

    private Optional<Way> way(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        boolean isGetter = method.getReturnType().getKind() != TypeKind.VOID;
        return switch (parameters.size()) {
            case 0 -> isGetter ? Optional.of(isOwnSegment(method) ? Way.SEGMENT : Way.GET) : Optional.empty();
            case 1 -> isGetter ? onlyIf(isInt(parameters.getFirst()), Way.GET_ELEMENT) : Optional.of(Way.SET);
            case 2 ->
                isGetter
                        ? Optional.empty()
                        : onlyIf(isArena(parameters.getLast()), Way.SET_IN_ARENA)
                                .or(() -> onlyIf(isInt(parameters.getFirst()), Way.SET_ELEMENT));
            default -> Optional.empty();
        };
    }

    private static Optional<Way> onlyIf(boolean is, Way way) {
        return is ? Optional.of(way) : Optional.empty();
    }

    private static boolean isOwnSegment(ExecutableElement method) {
        return method.getSimpleName().contentEquals("segment")
                && JavaKind.of(method.getReturnType()) instanceof JavaKind.Segment;
    }

    private static boolean isInt(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.INT;
    }

    private boolean isArena(VariableElement parameter) {
        return place.types().asElement(parameter.asType()) instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.foreign.Arena");
    }

    /** Where the value stands in the method. */
    private static Slot slot(ExecutableElement method, Way way) {
        return switch (way) {
            case GET, GET_ELEMENT, SLICE, SEGMENT -> Slot.ofResult(method);
            case SET, SET_IN_ARENA -> Slot.of(method.getParameters().getFirst());
            case SET_ELEMENT -> Slot.of(method.getParameters().getLast());
        };
    }

    /** What the method does with the field, once it is found to agree with the first that names it. */
    private Way seen(ExecutableElement method, Way way, Slot slot, Known known, Field field) {
        if (way == Way.GET && field.isArray() && slot.kind() instanceof JavaKind.Segment) {
            return Way.SLICE;
        }
        if (isOfElement(way) && !field.isArray()) {
            problems.add(Rule.ACCESSOR_SHAPE.at(
                    place.at(method), place.nameOf(method), ", for an earlier method has no array there", SINGLE));
        } else if (!slot.element().equals(known.slot().element())) {
            checkAgrees(method, slot, known.single(), field.isArray() && !isOfElement(way));
        }
        if ((way == Way.SET || way == Way.SET_ELEMENT) && field.pointers().toCopies()) {
            problems.add(Rule.SETTER_WITHOUT_ARENA.at(place.at(method), place.nameOf(method)));
        }
        return way;
    }

    private void checkAgrees(ExecutableElement method, Slot slot, TypeMirror single, boolean isWholeArray) {
        boolean isArray = slot.type().getKind() == TypeKind.ARRAY;
        Slot bare = isArray ? slot.ofElements() : slot;
        if (isArray != isWholeArray || !place.types().isSameType(bare.type(), single)) {
            problems.add(Rule.ACCESSOR_CLASH.at(
                    place.atType(slot.element()),
                    "%s is %s here, and %s in an earlier method"
                            .formatted(
                                    place.nameOf(method),
                                    Words.wholeTypeName(slot.type()),
                                    Words.wholeTypeName(single) + (isWholeArray ? "[]" : "")),
                    "give both the same type"));
            return;
        }
        Stream.of(bare.convert(), bare.encoding(), bare.bits(), bare.length(), bare.byReference())
                .flatMap(Optional::stream)
                .limit(1)
                .forEach(use -> reportSaidTwice(method, use));
        bare.cTypes().stream().limit(1).forEach(use -> reportSaidTwice(method, use));
    }

    private void reportSaidTwice(ExecutableElement method, Use use) {
        problems.add(Rule.ACCESSOR_CLASH.at(
                place.at(use),
                "@%s stands behind the first method of %s, which says what the field is"
                        .formatted(use.simpleName(), place.nameOf(method)),
                "annotate the first alone"));
    }

    private static boolean isOfElement(Way way) {
        return way == Way.GET_ELEMENT || way == Way.SET_ELEMENT;
    }

    private void checkName(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(p -> Words.typeName(p.asType()))
                .collect(Collectors.joining(", "));
        String signature = method.getSimpleName() + "(" + parameters + ")";
        TypeElement owner = place.contract();
        boolean isOwn = OWN.contains(signature) || signature.startsWith("segmentOf(" + owner.getSimpleName() + ")");
        if (isOwn || OF_OBJECT.contains(signature)) {
            problems.add(Rule.ACCESSOR_NAME.at(place.at(method), owner.getSimpleName(), signature));
        }
    }
}
