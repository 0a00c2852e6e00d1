package dev.tombolo.processor.read;

import dev.tombolo.annotations.NativeLib;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.HandleClass;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what a user declared, and collects the problems with it. */
public final class Reader {
    private final ProcessingEnvironment environment;
    private final Problems problems;

    public Reader(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** Whether all that the contract names exists by now: another processor may write it in a later round. */
    public static boolean isComplete(TypeElement contract) {
        return Completeness.of(contract);
    }

    /** Whether all that a converter, or a type with converters, names exists by now. */
    public static boolean isCompleteType(TypeElement type) {
        return Completeness.ofConversion(type);
    }

    /** The binding of a {@code @NativeLib} interface, or nothing when there is a problem with it. */
    public Optional<Binding> contract(TypeElement contract) {
        return new ContractReader(contract, environment, problems).read();
    }

    /** Whether all that the enum's values are made of exists by now. */
    public static boolean isCompleteEnum(TypeElement type) {
        return Completeness.ofEnum(type);
    }

    /** The companion of a {@code @NativeEnum}, or nothing when there is a problem with the enum. */
    public Optional<Companion> nativeEnum(TypeElement type) {
        return new EnumReader(type, Place.of(type, environment), problems).read();
    }

    /** Whether all that a handle is made of exists by now. */
    public static boolean isCompleteHandle(TypeElement type) {
        return Completeness.ofHandle(type);
    }

    /** The class of a {@code @Handle} interface; nothing for a record, or when there is a problem with the handle. */
    public Optional<HandleClass> handle(TypeElement type) {
        return new HandleReader(type, Place.of(type, environment), problems).read();
    }

    /** Whether all that a callback's method is made of exists by now. */
    public static boolean isCompleteCallback(TypeElement type) {
        return Completeness.ofCallback(type);
    }

    /** A {@code @Callback}, or nothing when there is a problem with it. */
    public Optional<Callback> callback(TypeElement type) {
        return new CallbackReader(type, Place.of(type, environment), problems).read();
    }

    /** Whether all that a struct's fields are made of exists by now. */
    public static boolean isCompleteStruct(TypeElement type) {
        return Completeness.ofStruct(type);
    }

    /** The layout of a {@code @Struct} or {@code @Union}, or nothing when there is a problem with it. */
    public Optional<Struct> struct(TypeElement type) {
        return new StructReader(type, Place.of(type, environment), problems, List.of()).read();
    }

    /** What a type says of the places of its fields, which it may not have; those of a struct are read with it. */
    public void layout(TypeElement type) {
        if (StructKinds.annotation(type).isEmpty()) {
            new LayoutReader(Place.of(type, environment), problems).refuse();
        }
    }

    /** What annotations say of an enum's constant, which the element may not be; those that are one are read with it. */
    public void constant(Element element, String annotation) {
        ConstantAnnotations.check(element, annotation, Place.of(Owner.of(element), environment), problems);
    }

    /** An {@code @Attach}, which may bind nothing where it stands; those of a contract's methods are read with it. */
    public void attachment(Element element) {
        boolean isReadElsewhere =
                element.getKind() == ElementKind.METHOD && Owner.of(element).getAnnotation(NativeLib.class) != null;
        if (!isReadElsewhere) {
            AttachmentReader.check(element, problems);
        }
    }

    /** A {@code @Variable}, which may bind nothing where it stands; those of a contract's methods are read with it. */
    public void variable(Element element) {
        if (element instanceof ExecutableElement method && Owner.of(method).getAnnotation(NativeLib.class) == null) {
            VariableReader.checkOutside(method, Place.of(Owner.of(method), environment), problems);
        }
    }

    /** The typedefs of a type that is there to be imported; a contract's own are read with it. */
    public void typedefs(TypeElement owner) {
        if (owner.getAnnotation(NativeLib.class) == null) {
            Place place = Place.of(owner, environment);
            new TypedefReader(place, problems).read(owner);
            TypedefReader.conversions(owner)
                    .forEach(new ConversionProblems(place, problems, converters(place))::report);
        }
    }

    /** A {@code @Converter}: its shape, and whether what it converts to crosses. */
    public void converter(TypeElement type) {
        Place place = Place.of(type, environment);
        Converters converters = converters(place);
        new ConverterReader(type, environment.getTypeUtils(), place, problems)
                .read()
                .ifPresent(converter -> new ConversionProblems(place, problems, converters)
                        .report(
                                converter,
                                new CrossingReader(place, problems, converters, new NativeEnums(place, problems))));
    }

    /** The converters of a type; those of parameters and results are read with the contract. */
    public void conversion(TypeElement type) {
        Place place = Place.of(type, environment);
        Conversion.ofType(type).ifPresent(new ConversionProblems(place, problems, converters(place))::report);
    }

    private Converters converters(Place place) {
        TypedefReader typedefs = new TypedefReader(place, new Problems());
        return new Converters(environment.getTypeUtils(), place, typedefs::readSilently);
    }
}
