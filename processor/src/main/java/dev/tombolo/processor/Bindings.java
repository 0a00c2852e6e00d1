package dev.tombolo.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Callback;
import dev.tombolo.processor.model.Companion;
import dev.tombolo.processor.model.HandleClass;
import dev.tombolo.processor.model.Struct;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.Reader;
import dev.tombolo.processor.write.BindingWriter;
import dev.tombolo.processor.write.CallbackWriter;
import dev.tombolo.processor.write.CompanionWriter;
import dev.tombolo.processor.write.HandleClassWriter;
import dev.tombolo.processor.write.StructWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is written in one round: each contract, enum, struct and callback is read, its problems are reported, and without any it is written. */
final class Bindings {
    private final ProcessingEnvironment environment;

    Bindings(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Whether the contract of that name was dealt with; false where it names a type that does not exist yet. */
    boolean bind(String name) {
        return deal(name, Reader::isComplete, Reader::contract, this::write);
    }

    /** Whether the enum of that name was dealt with; false where its values are made of what does not exist yet. */
    boolean accompany(String name) {
        return deal(name, Reader::isCompleteEnum, Reader::nativeEnum, this::write);
    }

    /** Whether the handle of that name was dealt with; false where it is made of what does not exist yet. */
    boolean handle(String name) {
        return deal(name, Reader::isCompleteHandle, Reader::handle, this::write);
    }

    /** Whether the callback of that name was dealt with; false where it is made of what does not exist yet. */
    boolean callback(String name) {
        return deal(name, Reader::isCompleteCallback, Reader::callback, this::write);
    }

    /** Whether the struct of that name was dealt with; false where its fields are made of what does not exist yet. */
    boolean layOut(String name) {
        return deal(name, Reader::isCompleteStruct, Reader::struct, this::write);
    }

    /** Writes what was read of a type, and adds the problem where its name is taken. */
    private interface Writing<T> {
        void write(T read, TypeElement type, Problems problems);
    }

    private <T> boolean deal(
            String name,
            Predicate<TypeElement> isComplete,
            BiFunction<Reader, TypeElement, Optional<T>> reading,
            Writing<T> writing) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !isComplete.test(type)) {
            return false;
        }
        Problems problems = new Problems();
        reading.apply(reader(problems), type).ifPresent(read -> writing.write(read, type, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Reports what says where fields lie on a type that has none. */
    void checkLayout(Element type) {
        report(reader -> reader.layout((TypeElement) type));
    }

    /** Reports that annotation on what is no constant of a native enum. */
    void checkConstant(Element element, TypeElement annotation) {
        report(reader -> reader.constant(element, annotation.getQualifiedName().toString()));
    }

    /** Reports an {@code @Attach} that binds nothing. */
    void checkAttached(Element element) {
        report(reader -> reader.attachment(element));
    }

    /** Reports a {@code @Variable} that binds nothing. */
    void checkVariable(Element element) {
        report(reader -> reader.variable(element));
    }

    /** Reports what is wrong with typedefs that are there to be imported. */
    void checkTypedefs(Element owner) {
        report(reader -> reader.typedefs((TypeElement) owner));
    }

    /** Whether the converter of that name, which may be for other compilations to use, was dealt with. */
    boolean checkConverter(String name) {
        return check(name, Reader::converter);
    }

    /** Whether the converters that the type of that name has were dealt with. */
    boolean checkConversion(String name) {
        return check(name, Reader::conversion);
    }

    private boolean check(String name, BiConsumer<Reader, TypeElement> reading) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !Reader.isCompleteType(type)) {
            return false;
        }
        Problems problems = new Problems();
        reading.accept(reader(problems), type);
        problems.printTo(environment.getMessager());
        return true;
    }

    private void report(Consumer<Reader> reading) {
        Problems problems = new Problems();
        reading.accept(reader(problems));
        problems.printTo(environment.getMessager());
    }

    private Reader reader(Problems problems) {
        return new Reader(environment, problems);
    }

    private void write(Binding binding, TypeElement contract, Problems problems) {
        write(
                BindingWriter.write(binding, contract),
                () -> problems.add(Rule.BINDING_NAME_TAKEN.at(
                        new Anchor.AtElement(contract),
                        contract.getSimpleName(),
                        binding.name().simpleName(),
                        exists(binding.name()) ? "there is a class" : "another interface has a binding")));
    }

    private void write(Companion companion, TypeElement type, Problems problems) {
        write(
                CompanionWriter.write(companion, type),
                () -> problems.add(Rule.COMPANION_NAME_TAKEN.at(
                        new Anchor.AtElement(type),
                        type.getSimpleName(),
                        companion.name().simpleName(),
                        exists(companion.name()) ? "there is a class" : "another enum has one")));
    }

    private void write(HandleClass handle, TypeElement type, Problems problems) {
        write(
                HandleClassWriter.write(handle, type),
                () -> problems.add(Rule.HANDLE_NAME_TAKEN.at(
                        new Anchor.AtElement(type),
                        type.getSimpleName(),
                        handle.name().simpleName(),
                        exists(handle.name()) ? "there is a class" : "another handle has one")));
    }

    private void write(Callback callback, TypeElement type, Problems problems) {
        write(
                CallbackWriter.write(callback, type),
                () -> problems.add(Rule.CALLBACK_NAME_TAKEN.at(
                        new Anchor.AtElement(type),
                        type.getSimpleName(),
                        callback.name().simpleName(),
                        exists(callback.name()) ? "there is a class" : "another callback has one")));
    }

    private void write(Struct struct, TypeElement type, Problems problems) {
        write(
                StructWriter.write(struct, type),
                () -> problems.add(Rule.STRUCT_NAME_TAKEN.at(
                        new Anchor.AtElement(type),
                        type.getSimpleName(),
                        struct.name().simpleName(),
                        exists(struct.name()) ? "there is a class" : "another struct has one")));
    }

    private void write(JavaFile file, Runnable nameIsTaken) {
        try {
            file.writeTo(environment.getFiler());
        } catch (FilerException e) {
            nameIsTaken.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists(ClassName name) {
        return environment.getElementUtils().getTypeElement(name.canonicalName()) != null;
    }
}
