package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The structs and unions that methods take and return, and that other structs have inside.
 *
 * @param around the structs that are being read, outermost first: each has the next inside
 */
record NativeStructs(Place place, Problems problems, List<TypeElement> around) {

    NativeStructs {
        around = List.copyOf(around);
    }

    /** For what is in no struct. */
    static NativeStructs of(Place place, Problems problems) {
        return new NativeStructs(place, problems, List.of());
    }

    NativeStructs reportingTo(Problems others) {
        return new NativeStructs(place, others, around);
    }

    /** For what is inside another struct. */
    NativeStructs within(TypeElement struct) {
        List<TypeElement> longer = new ArrayList<>(around);
        longer.add(struct);
        return new NativeStructs(place, problems, longer);
    }

    /** What a struct is in a slot, or nothing when there is a problem with it. */
    Optional<Value> read(ConverterChain chain, JavaKind.Struct kind, Direction direction) {
        Slot slot = chain.outermost();
        Anchor anchor = place.atType(slot.element());
        if (isHidden(kind.type(), anchor) || isClassMissing(kind.type(), anchor)) {
            return Optional.empty();
        }
        boolean isPointer = isReference(chain) || (kind.isView() && !slot.isInStruct());
        return isPointer ? pointer(chain, kind, anchor, direction) : whole(chain, kind, anchor);
    }

    private static boolean isReference(ConverterChain chain) {
        return chain.slots().stream().anyMatch(slot -> slot.byReference().isPresent());
    }

    private Optional<Value> pointer(ConverterChain chain, JavaKind.Struct kind, Anchor anchor, Direction direction) {
        Slot slot = chain.innermost();
        String spelling = StructKinds.spelling(kind.type());
        CType type = new CType.PointerType(spelling + " *", spelling);
        boolean isNullable = slot.nullable().isPresent() || (chain.converts() && direction == Direction.FROM_NATIVE);
        if (kind.isView()) {
            ClassName companion = Struct.nameFor(ClassName.get(kind.type()));
            return Optional.of(new Value(slot.javaType(), type, new Crossing.View(companion, isNullable)));
        }
        if (chain.outermost().isInStruct()) {
            problems.add(Rule.POINTER_IN_RECORD.at(
                    anchor,
                    Owner.of(slot.element()).getSimpleName(),
                    kind.type().getSimpleName()));
            return Optional.empty();
        }
        return model(kind, anchor)
                .map(struct -> new Value(
                        slot.javaType(),
                        type,
                        new Crossing.Referenced(
                                new Value(
                                        JavaType.of(ClassName.get(kind.type())),
                                        new CType.GroupType(spelling),
                                        whole(struct)),
                                isNullable)));
    }

    private Optional<Value> whole(ConverterChain chain, JavaKind.Struct kind, Anchor anchor) {
        Slot slot = chain.innermost();
        if (around.contains(kind.type())) {
            reportRecursion(kind.type(), anchor);
            return Optional.empty();
        }
        if (kind.isView() && !StructKinds.isView(Owner.of(chain.outermost().element()))) {
            TypeElement owner = Owner.of(chain.outermost().element());
            problems.add(Rule.VIEW_IN_RECORD.at(
                    anchor,
                    owner.getSimpleName(),
                    kind.type().getSimpleName(),
                    kind.type().getSimpleName(),
                    owner.getSimpleName()));
            return Optional.empty();
        }
        slot.nullable()
                .ifPresent(use -> problems.add(
                        Rule.NULLABLE_STRUCT.at(place.at(use), kind.type().getSimpleName(), use.simpleName())));
        Optional<Struct> struct = model(kind, anchor);
        boolean isInMemory = chain.outermost().isInStruct() || chain.outermost().isPart();
        struct.filter(s -> s.packed().isPresent() && !isInMemory)
                .ifPresent(_ ->
                        problems.add(Rule.PACKED_BY_VALUE.at(anchor, kind.type().getSimpleName())));
        return struct.map(
                s -> new Value(slot.javaType(), new CType.GroupType(StructKinds.spelling(kind.type())), whole(s)));
    }

    private static Crossing whole(Struct struct) {
        return new Crossing.Struct(struct.name(), struct.isView(), struct.allocates());
    }

    private Optional<Struct> model(JavaKind.Struct kind, Anchor anchor) {
        Optional<Struct> struct = StructReader.readSilently(kind.type(), place, around);
        if (struct.isEmpty()) {
            problems.add(Rule.BROKEN_STRUCT.at(anchor, kind.type().getSimpleName()));
        }
        return struct;
    }

    /** {@code A -> B -> A}. */
    private void reportRecursion(TypeElement type, Anchor anchor) {
        String way = Stream.concat(around.subList(around.indexOf(type), around.size()).stream(), Stream.of(type))
                .map(struct -> struct.getSimpleName().toString())
                .collect(Collectors.joining(" -> "));
        String cure = StructKinds.isView(type) ? "with @ByReference" : "a MemorySegment";
        problems.add(Rule.RECURSIVE_STRUCT.at(anchor, type.getSimpleName(), way, cure));
    }

    /** Whether something around the struct is not public, of one in another package. */
    private boolean isHidden(TypeElement type, Anchor anchor) {
        Elements elements = place.elements();
        Optional<Element> hidden = elements.getPackageOf(type).equals(elements.getPackageOf(place.contract()))
                ? Optional.empty()
                : new Surroundings(type, elements)
                        .types()
                        .filter(e -> !e.getModifiers().contains(Modifier.PUBLIC))
                        .findFirst();
        hidden.ifPresent(e -> problems.add(
                Rule.HIDDEN_STRUCT.at(anchor, e.getSimpleName(), "not public", "what is generated", "make it public")));
        return hidden.isPresent();
    }

    /** Whether the struct was compiled before, and without the processor. */
    private boolean isClassMissing(TypeElement type, Anchor anchor) {
        ClassName companion = Struct.nameFor(ClassName.get(type));
        boolean isMissing =
                !place.isInSource(type) && !new Surroundings(type, place.elements()).sees(companion.canonicalName());
        if (isMissing) {
            problems.add(Rule.STRUCT_CLASS_MISSING.at(
                    anchor, type.getSimpleName(), companion.simpleName(), type.getSimpleName()));
        }
        return isMissing;
    }
}
