package dev.tombolo.processor;

import dev.tombolo.annotations.NativeLib;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.AttachmentReader;
import dev.tombolo.processor.read.Completeness;
import dev.tombolo.processor.read.ContractReader;
import dev.tombolo.processor.read.TypedefReader;
import dev.tombolo.processor.write.BindingWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The bindings of one round: each contract is read, its problems are reported, and without any it is written. */
final class Bindings {
    private final ProcessingEnvironment environment;
    private final Elements elements;

    Bindings(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /** Whether the contract of that name was dealt with; false where it names a type that does not exist yet. */
    boolean bind(String name) {
        TypeElement contract = elements.getTypeElement(name);
        if (contract == null || !Completeness.of(contract)) {
            return false;
        }
        reportingTo(problems -> new ContractReader(contract, environment, problems)
                .read()
                .ifPresent(binding -> write(binding, contract, problems)));
        return true;
    }

    /** Reports an {@code @Attach} that binds nothing. */
    void checkAttached(Element element) {
        reportingTo(problems -> AttachmentReader.check(element, problems));
    }

    /** Reports what is wrong with typedefs that are there to be imported; a contract's own are read with it. */
    void checkTypedefs(Element owner) {
        if (owner.getAnnotation(NativeLib.class) == null) {
            reportingTo(problems -> TypedefReader.check((TypeElement) owner, environment, problems));
        }
    }

    private void reportingTo(Consumer<Problems> reading) {
        Problems problems = new Problems();
        reading.accept(problems);
        problems.printTo(environment.getMessager());
    }

    private void write(Binding binding, TypeElement contract, Problems problems) {
        try {
            BindingWriter.write(binding, contract).writeTo(environment.getFiler());
        } catch (FilerException e) {
            problems.add(Rule.BINDING_NAME_TAKEN.at(
                    new Anchor.AtElement(contract),
                    contract.getSimpleName(),
                    binding.name().simpleName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
