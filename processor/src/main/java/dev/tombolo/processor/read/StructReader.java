package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.annotations.Packed;
import dev.tombolo.annotations.Union;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a {@code @Struct} or {@code @Union}. */
final class StructReader {
    private static final Set<Integer> PACKINGS = Set.of(1, 2, 4, 8);

    private final TypeElement type;
    private final Place place;
    private final Surroundings surroundings;
    private final Problems problems;
    private final FieldReader fields;

    /** The structs around it are those that have it inside. */
    StructReader(TypeElement type, Place place, Problems problems, List<TypeElement> around) {
        this.type = type;
        this.place = place;
        this.surroundings = new Surroundings(type, place.elements());
        this.problems = problems;
        this.fields = new FieldReader(place, problems, new NativeStructs(place, problems, around).within(type));
    }

    /** The same struct where it is used: its mistakes are reported where it stands. */
    static Optional<Struct> readSilently(TypeElement type, Place place, List<TypeElement> around) {
        return new StructReader(type, place.of(type), new Problems(), around).read();
    }

    /** The struct, or nothing when there is a problem with it. */
    Optional<Struct> read() {
        if (!checkKind()) {
            return Optional.empty();
        }
        checkSurroundings();
        OptionalInt packed = packed();
        boolean isView = StructKinds.isView(type);
        AccessorReader accessors = new AccessorReader(place, problems, fields);
        List<Struct.Field> found = isView ? accessors.fields() : components();
        if (found.isEmpty() && problems.allowWriting()) {
            problems.add(Rule.EMPTY_STRUCT.at(
                    place.at(type), type.getSimpleName(), isView ? "getters and setters" : "components of the record"));
        }
        List<Struct.Order> orders = new LayoutReader(place, problems).read(found);
        return problems.allowWriting()
                ? Optional.of(valid(packed, found, orders, isView ? accessors.accessors() : List.of()))
                : Optional.empty();
    }

    private Struct valid(
            OptionalInt packed, List<Struct.Field> found, List<Struct.Order> orders, List<Struct.Accessor> accessors) {
        return new Struct(
                ClassName.get(type),
                StructKinds.spelling(type),
                annotation().is(Union.class),
                StructKinds.isView(type),
                surroundings.isPublic(),
                packed,
                found,
                orders,
                accessors,
                foreignNames(),
                surroundings.seesGenerated(),
                silenced());
    }

    private List<Struct.Field> components() {
        List<Struct.Field> found = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Slot slot = new Slot(component, component.asType());
            fields.touch(component.getAccessor());
            fields.read(slot, component.getSimpleName().toString()).ifPresent(found::add);
        }
        return found;
    }

    private boolean checkKind() {
        List<Use> marks = StructKinds.annotations(type);
        if (marks.size() > 1) {
            problems.add(Rule.STRUCT_AND_UNION.at(place.at(marks.get(1)), type.getSimpleName()));
            return false;
        }
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.INTERFACE) {
            return true;
        }
        problems.add(Rule.NOT_A_STRUCT.at(
                place.at(annotation()), annotation().simpleName(), type.getSimpleName(), Words.kindOf(type.getKind())));
        return false;
    }

    private void checkSurroundings() {
        if (!surroundings.seesRuntime()) {
            problems.add(Rule.RUNTIME_NOT_VISIBLE.at(
                    place.at(type), type.getSimpleName(), "the class of its layout", surroundings.cureForRuntime()));
        }
        surroundings
                .types()
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .forEach(hidden -> problems.add(Rule.HIDDEN_STRUCT.at(
                        place.at(type),
                        hidden.getSimpleName(),
                        "private",
                        "the class of its layout",
                        "remove private")));
        type.getTypeParameters().stream()
                .limit(1)
                .forEach(t -> problems.add(Rule.GENERIC_STRUCT.at(place.at(t), type.getSimpleName())));
        if (StructKinds.isView(type)) {
            GenericParents.check(place, problems);
        }
        if (StructKinds.isView(type) && type.getModifiers().contains(Modifier.SEALED)) {
            problems.add(Rule.SEALED_VIEW.at(place.at(type), type.getSimpleName()));
        }
    }

    private OptionalInt packed() {
        Optional<Use> packed = Use.of(Packed.class, type);
        packed.filter(use -> !PACKINGS.contains(use.number("value")))
                .ifPresent(
                        use -> problems.add(Rule.IMPOSSIBLE_PACKING.at(place.at(use, "value"), use.number("value"))));
        return packed.isPresent() ? OptionalInt.of(packed.get().number("value")) : OptionalInt.empty();
    }

    /** Classes of the package that hide those of java.lang, and members of an interface that the class inherits. */
    private Set<String> foreignNames() {
        Set<String> names = surroundings.namesThatHideJavaLang();
        if (StructKinds.isView(type)) {
            List<? extends Element> members = place.elements().getAllMembers(type);
            Stream.concat(ElementFilter.fieldsIn(members).stream(), ElementFilter.typesIn(members).stream())
                    .forEach(member -> names.add(member.getSimpleName().toString()));
        }
        return names;
    }

    private List<String> silenced() {
        List<String> warnings = new ArrayList<>();
        if (surroundings.isDeprecated() || fields.touchDeprecated()) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (surroundings.isSeenByOtherModules()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private Use annotation() {
        return StructKinds.annotation(type).orElseThrow();
    }
}
