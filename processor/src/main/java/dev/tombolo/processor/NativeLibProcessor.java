package dev.tombolo.processor;

import com.google.auto.service.AutoService;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes a binding class for each {@code @NativeLib} interface.
 *
 * <p>This class and the problems are compiled for Java 17, so that an older compiler loads them and can be told what is
 * missing; {@link Bindings}, which does the work, is loaded only where the compiler is new enough.
 */
@AutoService(Processor.class)
public final class NativeLibProcessor extends AbstractProcessor {
    private static final int NEEDED = 25;
    private static final String ANNOTATIONS = "dev.tombolo.annotations.";

    private final Set<String> deferred = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                ANNOTATIONS + "NativeLib",
                ANNOTATIONS + "Attach",
                ANNOTATIONS + "Typedef",
                ANNOTATIONS + "Typedef.List");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing: others may look at the annotations too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (sourceLevel() < NEEDED) {
            annotated("NativeLib", annotations, round).forEach(this::reportTooOld);
        } else {
            bind(annotations, round);
        }
        return false;
    }

    private int sourceLevel() {
        return Integer.parseInt(processingEnv.getSourceVersion().name().replace("RELEASE_", ""));
    }

    private void reportTooOld(Element contract) {
        Problems problems = new Problems();
        problems.add(Rule.JAVA_TOO_OLD.at(new Anchor.AtElement(contract), sourceLevel()));
        problems.printTo(processingEnv.getMessager());
    }

    private void bind(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Bindings bindings = new Bindings(processingEnv);
        Set<String> contracts = new LinkedHashSet<>(deferred);
        annotated("NativeLib", annotations, round)
                .forEach(e -> contracts.add(((TypeElement) e).getQualifiedName().toString()));
        deferred.clear();
        for (String name : contracts) {
            if (!bindings.bind(name)) {
                deferred.add(name);
            }
        }
        annotated("Attach", annotations, round).forEach(bindings::checkAttached);
        annotated("Typedef", annotations, round).forEach(bindings::checkTypedefs);
        annotated("Typedef.List", annotations, round).forEach(bindings::checkTypedefs);
    }

    private static Set<? extends Element> annotated(
            String simpleName, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(a -> a.getQualifiedName().contentEquals(ANNOTATIONS + simpleName))
                .findFirst()
                .<Set<? extends Element>>map(round::getElementsAnnotatedWith)
                .orElse(Set.of());
    }
}
