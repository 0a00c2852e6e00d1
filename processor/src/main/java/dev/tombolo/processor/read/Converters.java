package dev.tombolo.processor.read;

import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the converters through which slots cross. What is wrong inside a converter is reported where that stands. */
final class Converters {
    private final Types types;
    private final Place place;
    private final Function<TypeElement, CTypeReader> scopes;
    private final Map<TypeElement, Optional<ConverterClass>> known = new LinkedHashMap<>();

    /** The scopes are of the typedefs that a class or interface sees. */
    Converters(Types types, Place place, Function<TypeElement, CTypeReader> scopes) {
        this.types = types;
        this.place = place;
        this.scopes = scopes;
    }

    /** What following converters gives: all of them to the end, or why there is no way. */
    sealed interface Way {}

    /** A way to what crosses. */
    record Found(ConverterChain chain) implements Way {}

    /** The conversion that starts the way, and what is wrong with it. */
    record Faulty(Conversion conversion, ConverterFault fault) implements Way {}

    /** The way of a slot to what crosses. */
    Way of(Slot slot, Direction direction) {
        return onwards(ConverterChain.of(slot), direction);
    }

    /** The way on of what a converter makes or takes. */
    Way from(ConverterClass converter, Direction direction) {
        return onwards(ConverterChain.of(converter, direction), direction);
    }

    CTypeReader scopeOf(Slot slot) {
        return scopes.apply(Owner.of(slot.element()));
    }

    /** What is wrong with a conversion that stands on a type or typedef, if it can serve neither direction. */
    Optional<ConverterFault> faultOf(Conversion conversion) {
        Slot slot = new Slot(conversion.use().element(), converted(conversion));
        return fault(conversion, slot, Direction.TO_NATIVE)
                .filter(_ -> fault(conversion, slot, Direction.FROM_NATIVE).isPresent());
    }

    /** The type that holds a conversion; for a typedef or a generic type, the one that the first converter expects. */
    private TypeMirror converted(Conversion conversion) {
        TypeElement holder = (TypeElement) conversion.use().element();
        boolean isPlain = conversion.origin() == Conversion.Origin.TYPE
                && holder.getTypeParameters().isEmpty();
        return isPlain
                ? holder.asType()
                : conversion.named().stream()
                        .limit(1)
                        .flatMap(named -> converter(named).stream())
                        .map(ConverterClass::javaType)
                        .findFirst()
                        .orElse(holder.asType());
    }

    private Optional<ConverterFault> fault(Conversion conversion, Slot slot, Direction direction) {
        return along(conversion, ConverterChain.of(slot), direction) instanceof Faulty faulty
                ? Optional.of(faulty.fault())
                : Optional.empty();
    }

    private Way onwards(ConverterChain chain, Direction direction) {
        return Conversion.of(chain.innermost(), scopeOf(chain.innermost()))
                .map(conversion -> along(conversion, chain, direction))
                .orElseGet(() -> new Found(chain));
    }

    private Way along(Conversion conversion, ConverterChain before, Direction direction) {
        List<Object> named = conversion.named();
        if (named.isEmpty()) {
            return new Faulty(
                    conversion,
                    ConverterFault.of(
                            Rule.EMPTY_CONVERT, -1, conversion.origin().what()));
        }
        ConverterChain chain = before;
        for (int i = 0; i < named.size(); i++) {
            Optional<ConverterFault> fault = fault(named.get(i), i, chain, direction);
            if (fault.isPresent()) {
                return new Faulty(conversion, fault.get());
            }
            chain = chain.then(converter(named.get(i)).orElseThrow(), direction);
        }
        return throughTypes(conversion, chain, direction);
    }

    /** On from the last converter that is named; a mistake there is the last one's, unless it comes back before that. */
    private Way throughTypes(Conversion conversion, ConverterChain chain, Direction direction) {
        int last = conversion.named().size() - 1;
        return switch (onwards(chain, direction)) {
            case Found found -> found;
            case Faulty(Conversion _, ConverterFault fault)
            when fault.leadsBackInto(chain.converters().size() - 1) -> new Faulty(conversion, fault.movedTo(last));
            case Faulty _ ->
                new Faulty(
                        conversion,
                        ConverterFault.broken(last, chain.converters().getLast().type()));
        };
    }

    private Optional<ConverterFault> fault(Object named, int index, ConverterChain chain, Direction direction) {
        if (!(named instanceof DeclaredType declared) || !ConverterReader.isConverter(element(declared))) {
            return Optional.of(ConverterFault.of(Rule.NOT_A_CONVERTER, index, Words.valueName(named)));
        }
        return converter(named)
                .map(converter -> fault(converter, index, chain, direction))
                .orElseGet(() -> Optional.of(ConverterFault.broken(index, element(declared))));
    }

    private Optional<ConverterFault> fault(
            ConverterClass converter, int index, ConverterChain chain, Direction direction) {
        int loop = chain.indexOf(converter);
        if (loop >= 0) {
            return Optional.of(ConverterFault.circle(
                    index,
                    loop,
                    chain.converters().subList(loop, chain.converters().size())));
        }
        if (!converter.offers(direction)) {
            return Optional.of(ConverterFault.of(
                    Rule.MISSING_DIRECTION, index, converter.name(), direction.method(), chain.describe(direction)));
        }
        return fits(chain.innermost().type(), converter, direction)
                ? Optional.empty()
                : Optional.of(mismatch(converter, index, chain, direction));
    }

    private static ConverterFault mismatch(
            ConverterClass converter, int index, ConverterChain chain, Direction direction) {
        TypeMirror type = chain.innermost().type();
        String converted = Words.wholeTypeName(converter.javaType());
        return ConverterFault.of(
                Rule.CONVERTER_MISMATCH,
                index,
                converter.name(),
                converted,
                chain.describe(direction),
                Words.wholeTypeName(type),
                type.getKind() == TypeKind.VOID
                        ? "return " + converted
                        : "name a converter of " + Words.wholeTypeName(type));
    }

    private boolean fits(TypeMirror type, ConverterClass converter, Direction direction) {
        return switch (direction) {
            case TO_NATIVE -> isAssignable(type, converter.javaType());
            case FROM_NATIVE -> isAssignable(converter.javaType(), type);
        };
    }

    /** As Java assigns without boxing, which would cost an object a call, and without unchecked warnings. */
    private boolean isAssignable(TypeMirror from, TypeMirror to) {
        if (from.getKind().isPrimitive() && to.getKind().isPrimitive()) {
            return types.isAssignable(from, to);
        }
        return isReference(from) && isReference(to) && types.isSubtype(from, to);
    }

    private static boolean isReference(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
    }

    private Optional<ConverterClass> converter(Object named) {
        if (!(named instanceof DeclaredType declared) || !ConverterReader.isConverter(element(declared))) {
            return Optional.empty();
        }
        return known.computeIfAbsent(
                element(declared), type -> new ConverterReader(type, types, place, new Problems()).read());
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }
}
