package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problem;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

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
        refuseCType(chain, kind);
        boolean isPointer = isReference(chain) || (kind.isView() && !slot.isInStruct());
        return isPointer ? pointer(chain, kind, anchor, direction) : whole(chain, kind, anchor);
    }

    /** Its own annotation says what it is in C. */
    private void refuseCType(ConverterChain chain, JavaKind.Struct kind) {
        chain.slots().stream()
                .flatMap(slot -> slot.cTypes().stream())
                .forEach(use -> problems.add(Rule.TWO_C_TYPES.at(
                        place.at(use),
                        chain.outermost().name(),
                        StructKinds.annotation(kind.type()).orElseThrow().simpleName(),
                        use.simpleName())));
    }

    private static boolean isReference(ConverterChain chain) {
        return chain.slots().stream().anyMatch(slot -> slot.byReference().isPresent());
    }

    private Optional<Value> pointer(ConverterChain chain, JavaKind.Struct kind, Anchor anchor, Direction direction) {
        Slot slot = chain.innermost();
        String spelling = StructKinds.spelling(kind.type());
        CType type = new CType.PointerType(spelling + " *", spelling);
        boolean isNullable = slot.nullable().isPresent() || (chain.converts() && direction == Direction.FROM_NATIVE);
        boolean isInStruct = chain.outermost().isInStruct();
        if (kind.isView() && !isInStruct && model(kind, anchor).isEmpty()) {
            return Optional.empty();
        }
        if (kind.isView()) {
            ClassName companion = Struct.nameFor(ClassName.get(kind.type()));
            return Optional.of(new Value(slot.javaType(), type, new Crossing.View(companion, isNullable)));
        }
        if (isInStruct) {
            problems.add(Rule.POINTER_TO_COPY.at(
                    anchor,
                    chain.outermost().fieldName(),
                    kind.type().getSimpleName(),
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
            List<TypeElement> way = new ArrayList<>(around.subList(around.indexOf(kind.type()), around.size()));
            way.add(kind.type());
            reportRecursion(way, anchor);
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
        slot.nullable().ifPresent(use -> problems.add(nullable(chain, kind, use)));
        Optional<Struct> struct = model(kind, anchor);
        boolean isInMemory = chain.outermost().isInStruct() || chain.outermost().isPart();
        if (struct.isPresent() && !isInMemory) {
            new ContainedStructs(kind.type())
                    .packed()
                    .ifPresent(packed -> problems.add(Rule.PACKED_BY_VALUE.at(anchor, packed)));
        }
        return struct.map(
                s -> new Value(slot.javaType(), new CType.GroupType(StructKinds.spelling(kind.type())), whole(s)));
    }

    private Problem nullable(ConverterChain chain, JavaKind.Struct kind, Use use) {
        String cure = "remove @" + use.simpleName() + (chain.outermost().isInStruct() ? "" : ", or add @ByReference");
        return Rule.NULLABLE_STRUCT.at(place.at(use), kind.type().getSimpleName(), cure);
    }

    private static Crossing whole(Struct struct) {
        return new Crossing.Struct(
                struct.name(), struct.isView(), struct.isView() ? Crossing.Pointers.NONE : struct.pointers());
    }

    private Optional<Struct> model(JavaKind.Struct kind, Anchor anchor) {
        Optional<Struct> struct = StructReader.readSilently(kind.type(), place, around);
        Optional<List<TypeElement>> circle = around.stream()
                .limit(1)
                .flatMap(a -> new ContainedStructs(kind.type()).wayTo(a).stream())
                .findFirst();
        if (struct.isEmpty() && circle.isPresent()) {
            List<TypeElement> way = new ArrayList<>(List.of(around.getFirst()));
            way.addAll(circle.get());
            reportRecursion(way, anchor);
        } else if (struct.isEmpty()) {
            problems.add(Rule.BROKEN_STRUCT.at(anchor, kind.type().getSimpleName()));
        }
        return struct;
    }

    /** The first of the way has itself inside: {@code A -> B -> A}. */
    private void reportRecursion(List<TypeElement> way, Anchor anchor) {
        String names =
                way.stream().map(struct -> struct.getSimpleName().toString()).collect(Collectors.joining(" -> "));
        String cure = StructKinds.isView(way.getFirst()) ? "by @ByReference" : "as a MemorySegment";
        problems.add(Rule.RECURSIVE_STRUCT.at(anchor, way.getFirst().getSimpleName(), names, cure));
    }

    /** Whether something around the struct is not public, of one in another package. */
    private boolean isHidden(TypeElement type, Anchor anchor) {
        Optional<Element> hidden = new Generated(place).hidden(type);
        hidden.ifPresent(e -> problems.add(
                Rule.HIDDEN_STRUCT.at(anchor, e.getSimpleName(), "not public", "what is generated", "make it public")));
        return hidden.isPresent();
    }

    /** Whether the struct was compiled before, and without the processor. */
    private boolean isClassMissing(TypeElement type, Anchor anchor) {
        ClassName companion = Struct.nameFor(ClassName.get(type));
        boolean isMissing = new Generated(place).isMissing(type, companion);
        if (isMissing) {
            problems.add(Rule.STRUCT_CLASS_MISSING.at(
                    anchor, type.getSimpleName(), companion.simpleName(), type.getSimpleName()));
        }
        return isMissing;
    }
}
