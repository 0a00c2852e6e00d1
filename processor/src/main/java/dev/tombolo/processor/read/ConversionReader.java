package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.processor.model.CType;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Crossing;
import dev.tombolo.processor.model.Crossing.Nulls;
import dev.tombolo.processor.model.JavaType;
import dev.tombolo.processor.model.Value;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.Converters.Faulty;
import dev.tombolo.processor.read.Converters.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Decides how the values of one method cross, and through which converters. */
final class ConversionReader {
    private final Place place;
    private final Problems problems;
    private final Converters converters;
    private final CrossingReader crossings;
    private final boolean isCritical;
    private final List<ExecutableElement> called = new ArrayList<>();

    ConversionReader(Place place, Problems problems, Converters converters, NativeEnums enums, boolean isCritical) {
        this(place, problems, converters, new CrossingReader(place, problems, converters, enums), isCritical);
    }

    /** For what is no function's. */
    ConversionReader(Place place, Problems problems, Converters converters, CrossingReader crossings) {
        this(place, problems, converters, crossings, false);
    }

    private ConversionReader(
            Place place, Problems problems, Converters converters, CrossingReader crossings, boolean isCritical) {
        this.place = place;
        this.isCritical = isCritical;
        this.problems = problems;
        this.converters = converters;
        this.crossings = crossings;
    }

    /** What the parameter is, or nothing when there is a problem with it. */
    Optional<Value> parameter(VariableElement parameter) {
        if (VariadicReader.takesAny(parameter)) {
            return Optional.of(new VariadicReader(place, problems).values(parameter));
        }
        Slot slot = Slot.of(parameter);
        crossings.refuseOfFields(slot);
        crossings.refuseReference(slot);
        PointerReader pointers = new PointerReader(place, problems, this, crossings, isCritical);
        if (pointers.reads(slot)) {
            return pointers.read(slot);
        }
        crossings.refuseOnValue(slot);
        return value(slot, Direction.TO_NATIVE);
    }

    /** What a parameter is, where another one needs to know; problems with it are reported at itself. */
    Optional<Value> known(VariableElement parameter) {
        Problems silent = new Problems();
        return new ConversionReader(place, silent, converters, new NativeEnums(place, silent), isCritical)
                .parameter(parameter);
    }

    /** What stands behind a pointer, whose C type says what that is, if it does. */
    Optional<Value> part(Slot slot, Direction direction, Optional<CType> pointee) {
        return value(slot, direction, pointee);
    }

    /** Whether a converter takes it as it is. */
    boolean isConverted(Slot slot) {
        return Conversion.of(slot, converters.scopeOf(slot)).isPresent();
    }

    /** Whether its C type points to what is const. */
    boolean pointsToConst(Slot slot) {
        CTypeReader scope = converters.scopeOf(slot);
        return slot.cTypes().stream()
                .anyMatch(use -> scope.pointsToConst(Slot.cTypeOf(use).string("value")));
    }

    /** Whether a C type is {@code const} itself, where the slot stands. */
    boolean isConst(Slot slot, CType type) {
        return converters.scopeOf(slot).isConst(type.spelling());
    }

    /** What the result is, or nothing when there is a problem with it. */
    Optional<Value> result(ExecutableElement method) {
        Slot slot = Slot.ofResult(method);
        crossings.refuseOfFields(slot);
        if (slot.kind() instanceof JavaKind.Nothing && slot.convert().isPresent()) {
            problems.add(Rule.CONVERT_ON_VOID.at(place.at(slot.convert().get()), method.getSimpleName()));
            return Optional.empty();
        }
        crossings.refuseReference(slot);
        if (slot.kind() instanceof JavaKind.Array && !isConverted(slot)) {
            return new PointerReader(place, problems, this, crossings, isCritical).result(slot);
        }
        crossings.refuseTerminated(slot);
        return value(slot, Direction.FROM_NATIVE);
    }

    /** The {@code @Owned} of a result, if it can have one. */
    Optional<Use> owned(ExecutableElement method) {
        return converters.of(Slot.ofResult(method), Direction.FROM_NATIVE) instanceof Found(ConverterChain chain)
                ? crossings.owned(chain)
                : Optional.empty();
    }

    /** The methods of converters that the binding will call, of the parameters and results read so far. */
    List<ExecutableElement> called() {
        return List.copyOf(called);
    }

    /** What the field of a struct is, on that way, or nothing when there is a problem with it. */
    Optional<Value> field(Slot slot, Direction direction) {
        return value(slot, direction);
    }

    private Optional<Value> value(Slot slot, Direction direction) {
        return value(slot, direction, Optional.empty());
    }

    private Optional<Value> value(Slot slot, Direction direction, Optional<CType> pointee) {
        return switch (converters.of(slot, direction)) {
            case Found(ConverterChain chain) -> value(chain, direction, pointee);
            case Faulty(Conversion conversion, ConverterFault fault) -> {
                new ConversionProblems(place, problems, converters).report(slot, conversion, fault);
                yield Optional.empty();
            }
        };
    }

    private Optional<Value> value(ConverterChain chain, Direction direction, Optional<CType> pointee) {
        if (chain.converts() && !crossings.crosses(chain.innermost(), direction)) {
            problems.add(ConverterFault.broken(0, chain.converters().getLast().type())
                    .at(place.atType(chain.outermost().element())));
            return Optional.empty();
        }
        checkVisible(chain, direction);
        chain.called(direction).forEach(called::add);
        return crossings.read(chain, direction, pointee).map(value -> converted(value, chain, direction));
    }

    private void checkVisible(ConverterChain chain, Direction direction) {
        Visibility visibility = new Visibility(place);
        chain.called(direction)
                .flatMap(method -> visibility.hidden(method).stream())
                .limit(1)
                .forEach(hidden -> problems.add(Rule.HIDDEN_CONVERTER.at(
                        place.atType(chain.outermost().element()),
                        place.contract().getSimpleName(),
                        hidden.name(),
                        hidden.reason())));
    }

    /** The converters put around what crosses, the innermost first. */
    private static Value converted(Value innermost, ConverterChain chain, Direction direction) {
        Value value = new Value(javaType(chain, chain.converters().size()), innermost.cType(), innermost.crossing());
        for (int i = chain.converters().size() - 1; i >= 0; i--) {
            Converter converter = converter(chain.converters().get(i));
            value = new Value(
                    javaType(chain, i),
                    value.cType(),
                    new Crossing.Converted(converter, nulls(chain, direction, i), value));
        }
        return value;
    }

    private static Converter converter(ConverterClass converter) {
        return new Converter(
                ClassName.get(converter.type()),
                converter.allocates(),
                converter.release().isPresent());
    }

    private static JavaType javaType(ConverterChain chain, int index) {
        Slot slot = chain.slots().get(index);
        return index == 0 ? slot.javaType() : JavaType.of(TypeName.get(slot.type()));
    }

    /** A null of the caller's meets the outermost converter first, one of C's the innermost. Between them it passes. */
    private static Nulls nulls(ConverterChain chain, Direction direction, int index) {
        return switch (direction) {
            case TO_NATIVE -> index == 0 ? nullsOfParameter(chain.outermost()) : Nulls.PASSED;
            case FROM_NATIVE -> index == chain.converters().size() - 1 ? nullsOfC(chain) : Nulls.PASSED;
        };
    }

    private static Nulls nullsOfParameter(Slot slot) {
        return slot.type().getKind().isPrimitive() || slot.nullable().isPresent() ? Nulls.PASSED : Nulls.REFUSED;
    }

    private static Nulls nullsOfC(ConverterChain chain) {
        return switch (chain.innermost().kind()) {
            case JavaKind.Text _, JavaKind.Segment _, JavaKind.Handle _
            when chain.innermost().nullable().isEmpty() ->
                chain.outermost().nullable().isPresent() && !chain.outermost().isPart()
                        ? Nulls.RETURNED
                        : Nulls.REFUSED;
            default -> Nulls.PASSED;
        };
    }
}
