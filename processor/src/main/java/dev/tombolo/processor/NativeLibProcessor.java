package dev.tombolo.processor;

import com.google.auto.service.AutoService;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes a binding class for each {@code @NativeLib} interface, a companion for each {@code @NativeEnum}, and the classes of
 * each {@code @Handle}, {@code @Struct} and {@code @Callback}.
 *
 * <p>This class and the problems are compiled for Java 17, so that an older compiler loads them and can be told what is
 * missing; {@link Bindings}, which does the work, is loaded only where the compiler is new enough.
 */
@AutoService(Processor.class)
public final class NativeLibProcessor extends AbstractProcessor {
    private static final int NEEDED = 25;
    private static final String ANNOTATIONS = "dev.tombolo.annotations.";

    private static final List<String> OF_STRUCTS = List.of("Packed", "Layout", "Layout.List");

    private static final List<String> OF_CONSTANTS = List.of("EnumValue", "EnumDefault", "EnumCanonical");

    private final Set<String> deferredContracts = new LinkedHashSet<>();
    private final Set<String> deferredEnums = new LinkedHashSet<>();
    private final Set<String> deferredHandles = new LinkedHashSet<>();
    private final Set<String> deferredCallbacks = new LinkedHashSet<>();
    private final Set<String> deferredStructs = new LinkedHashSet<>();
    private final Set<String> deferredConverters = new LinkedHashSet<>();
    private final Set<String> deferredConversions = new LinkedHashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                ANNOTATIONS + "NativeLib",
                ANNOTATIONS + "Attach",
                ANNOTATIONS + "Variable",
                ANNOTATIONS + "Converter",
                ANNOTATIONS + "Convert",
                ANNOTATIONS + "Typedef",
                ANNOTATIONS + "Typedef.List",
                ANNOTATIONS + "NativeEnum",
                ANNOTATIONS + "Handle",
                ANNOTATIONS + "Callback",
                ANNOTATIONS + "Struct",
                ANNOTATIONS + "Union",
                ANNOTATIONS + "Packed",
                ANNOTATIONS + "Layout",
                ANNOTATIONS + "Layout.List",
                ANNOTATIONS + "EnumValue",
                ANNOTATIONS + "EnumDefault",
                ANNOTATIONS + "EnumCanonical");
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
            annotated("NativeEnum", annotations, round).forEach(this::reportTooOld);
            annotated("Handle", annotations, round).forEach(this::reportTooOld);
            annotated("Callback", annotations, round).forEach(this::reportTooOld);
            structs(annotations, round).forEach(this::reportTooOld);
        } else {
            bind(annotations, round);
        }
        return false;
    }

    private int sourceLevel() {
        return Integer.parseInt(processingEnv.getSourceVersion().name().replace("RELEASE_", ""));
    }

    private void reportTooOld(Element type) {
        Problems problems = new Problems();
        problems.add(Rule.JAVA_TOO_OLD.at(new Anchor.AtElement(type), sourceLevel()));
        problems.printTo(processingEnv.getMessager());
    }

    private void bind(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Bindings bindings = new Bindings(processingEnv);
        inTurn(deferredContracts, annotated("NativeLib", annotations, round), bindings::bind);
        inTurn(deferredEnums, annotated("NativeEnum", annotations, round), bindings::accompany);
        inTurn(deferredHandles, annotated("Handle", annotations, round), bindings::handle);
        inTurn(deferredCallbacks, annotated("Callback", annotations, round), bindings::callback);
        inTurn(deferredStructs, structs(annotations, round), bindings::layOut);
        inTurn(deferredConverters, annotated("Converter", annotations, round), bindings::checkConverter);
        inTurn(deferredConversions, typesIn(annotated("Convert", annotations, round)), bindings::checkConversion);
        annotated("Attach", annotations, round).forEach(bindings::checkAttached);
        annotated("Variable", annotations, round).forEach(bindings::checkVariable);
        annotated("Typedef", annotations, round).forEach(bindings::checkTypedefs);
        annotated("Typedef.List", annotations, round).forEach(bindings::checkTypedefs);
        Set<Element> laidOut = new LinkedHashSet<>();
        OF_STRUCTS.forEach(name -> laidOut.addAll(annotated(name, annotations, round)));
        laidOut.forEach(bindings::checkLayout);
        annotations.stream()
                .filter(a -> OF_CONSTANTS.contains(a.getSimpleName().toString()))
                .forEach(a -> round.getElementsAnnotatedWith(a).forEach(e -> bindings.checkConstant(e, a)));
    }

    /** Deals with the types that were put off and those of this round; what cannot be dealt with is put off. */
    private static void inTurn(Set<String> deferred, Set<? extends Element> types, Predicate<String> deal) {
        Set<String> names = new LinkedHashSet<>(deferred);
        types.forEach(e -> names.add(((TypeElement) e).getQualifiedName().toString()));
        deferred.clear();
        names.stream().filter(deal.negate()).forEach(deferred::add);
    }

    /** What stands on methods and parameters is read with its contract. */
    private static Set<TypeElement> typesIn(Set<? extends Element> elements) {
        Set<TypeElement> types = new LinkedHashSet<>();
        elements.forEach(e -> {
            if (e instanceof TypeElement type) {
                types.add(type);
            }
        });
        return types;
    }

    private static Set<Element> structs(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> structs = new LinkedHashSet<>(annotated("Struct", annotations, round));
        structs.addAll(annotated("Union", annotations, round));
        return structs;
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
