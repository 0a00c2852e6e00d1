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
import java.util.function.BiConsumer;
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
        TypeElement contract = environment.getElementUtils().getTypeElement(name);
        if (contract == null || !Reader.isComplete(contract)) {
            return false;
        }
        Problems problems = new Problems();
        reader(problems).contract(contract).ifPresent(binding -> write(binding, contract, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Whether the enum of that name was dealt with; false where its values are made of what does not exist yet. */
    boolean accompany(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !Reader.isCompleteEnum(type)) {
            return false;
        }
        Problems problems = new Problems();
        reader(problems).nativeEnum(type).ifPresent(companion -> write(companion, type, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Whether the handle of that name was dealt with; false where it is made of what does not exist yet. */
    boolean handle(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !Reader.isCompleteHandle(type)) {
            return false;
        }
        Problems problems = new Problems();
        reader(problems).handle(type).ifPresent(handle -> write(handle, type, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Whether the callback of that name was dealt with; false where it is made of what does not exist yet. */
    boolean callback(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !Reader.isCompleteCallback(type)) {
            return false;
        }
        Problems problems = new Problems();
        reader(problems).callback(type).ifPresent(callback -> write(callback, type, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Whether the struct of that name was dealt with; false where its fields are made of what does not exist yet. */
    boolean layOut(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || !Reader.isCompleteStruct(type)) {
            return false;
        }
        Problems problems = new Problems();
        reader(problems).struct(type).ifPresent(struct -> write(struct, type, problems));
        problems.printTo(environment.getMessager());
        return true;
    }

    /** Reports what says where fields lie on a type that has none. */
    void checkLayout(Element type) {
        Problems problems = new Problems();
        reader(problems).layout((TypeElement) type);
        problems.printTo(environment.getMessager());
    }

    /** Reports that annotation on what is no constant of a native enum. */
    void checkConstant(Element element, TypeElement annotation) {
        Problems problems = new Problems();
        reader(problems).constant(element, annotation.getQualifiedName().toString());
        problems.printTo(environment.getMessager());
    }

    /** Reports an {@code @Attach} that binds nothing. */
    void checkAttached(Element element) {
        Problems problems = new Problems();
        reader(problems).attachment(element);
        problems.printTo(environment.getMessager());
    }

    /** Reports a {@code @Variable} that binds nothing. */
    void checkVariable(Element element) {
        Problems problems = new Problems();
        reader(problems).variable(element);
        problems.printTo(environment.getMessager());
    }

    /** Reports what is wrong with typedefs that are there to be imported. */
    void checkTypedefs(Element owner) {
        Problems problems = new Problems();
        reader(problems).typedefs((TypeElement) owner);
        problems.printTo(environment.getMessager());
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
