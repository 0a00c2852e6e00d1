package dev.tombolo.processor;

import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.Reader;
import dev.tombolo.processor.write.BindingWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The bindings of one round: each contract is read, its problems are reported, and without any it is written. */
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

    /** Reports an {@code @Attach} that binds nothing. */
    void checkAttached(Element element) {
        Problems problems = new Problems();
        reader(problems).attachment(element);
        problems.printTo(environment.getMessager());
    }

    /** Reports what is wrong with typedefs that are there to be imported. */
    void checkTypedefs(Element owner) {
        Problems problems = new Problems();
        reader(problems).typedefs((TypeElement) owner);
        problems.printTo(environment.getMessager());
    }

    private Reader reader(Problems problems) {
        return new Reader(environment, problems);
    }

    private boolean exists(Binding binding) {
        return environment.getElementUtils().getTypeElement(binding.name().canonicalName()) != null;
    }

    private void write(Binding binding, TypeElement contract, Problems problems) {
        try {
            BindingWriter.write(binding, contract).writeTo(environment.getFiler());
        } catch (FilerException e) {
            problems.add(Rule.BINDING_NAME_TAKEN.at(
                    new Anchor.AtElement(contract),
                    contract.getSimpleName(),
                    binding.name().simpleName(),
                    exists(binding) ? "there is a class" : "another interface has a binding"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
