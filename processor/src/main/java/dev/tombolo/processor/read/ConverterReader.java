package dev.tombolo.processor.read;

import dev.tombolo.annotations.Converter;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the shape of a {@code @Converter}: its class, its methods, and whether they go together. */
final class ConverterReader {
    static final Set<String> METHODS = Set.of("toNative", "fromNative", "release");

    private final TypeElement type;
    private final Types types;
    private final Place place;
    private final Problems problems;
    private final ConverterMethods methods;

    ConverterReader(TypeElement type, Types types, Place place, Problems problems) {
        this.type = type;
        this.types = types;
        this.place = place;
        this.problems = problems;
        this.methods = new ConverterMethods(type, place, problems);
    }

    /** The converter, or nothing when there is a problem with its shape. */
    Optional<ConverterClass> read() {
        checkClass();
        Optional<ExecutableElement> toNative = method(Direction.TO_NATIVE.method());
        Optional<ExecutableElement> fromNative = method(Direction.FROM_NATIVE.method());
        Optional<ExecutableElement> release = method("release");
        if (toNative.isEmpty() && fromNative.isEmpty()) {
            problems.add(Rule.NO_CONVERSION.at(place.at(type), type.getSimpleName()));
        }
        toNative.ifPresent(methods::checkToNative);
        fromNative.ifPresent(methods::checkFromNative);
        release.ifPresent(methods::checkRelease);
        if (problems.allowWriting()) {
            toNative.ifPresent(in -> fromNative.ifPresent(out -> checkMirror(in, out)));
            release.ifPresent(r -> checkReleased(r, toNative));
        }
        return problems.allowWriting()
                ? Optional.of(new ConverterClass(type, toNative, fromNative, release))
                : Optional.empty();
    }

    private void checkClass() {
        fault().ifPresent(fault -> problems.add(
                Rule.CONVERTER_CLASS.at(place.at(type), type.getSimpleName(), fault.what(), fault.cure())));
    }

    /** What is wrong with a declaration, and what to do. */
    private record Fault(String what, String cure) {}

    private Optional<Fault> fault() {
        if (type.getKind().isInterface()) {
            return Optional.of(new Fault(Words.kindOf(type.getKind()), "declare it as a final class"));
        }
        Optional<Element> hidden = around().filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
        if (hidden.isPresent()) {
            return Optional.of(
                    hidden.get().equals(type)
                            ? new Fault("private", "remove private")
                            : new Fault(
                                    "inside " + hidden.get().getSimpleName() + ", which is private", "move it out"));
        }
        if (!type.getModifiers().contains(Modifier.FINAL)) {
            return Optional.of(new Fault("not final", "declare it final"));
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(new Fault("an inner class", "declare it static"));
        }
        return type.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault("generic", "remove its type parameters, and convert one type"));
    }

    private Stream<Element> around() {
        return Stream.<Element>iterate(
                type, e -> e.getKind().isClass() || e.getKind().isInterface(), Element::getEnclosingElement);
    }

    /** The method of that name; of several, the first. */
    private Optional<ExecutableElement> method(String name) {
        List<ExecutableElement> all = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(name))
                .toList();
        if (all.size() > 1) {
            problems.add(Rule.CONVERTER_OVERLOADED.at(place.at(all.get(1)), type.getSimpleName(), all.size(), name));
        }
        return all.stream().findFirst();
    }

    private void checkMirror(ExecutableElement toNative, ExecutableElement fromNative) {
        TypeMirror java = toNative.getParameters().getFirst().asType();
        TypeMirror made = toNative.getReturnType();
        TypeMirror taken = fromNative.getParameters().getFirst().asType();
        TypeMirror back = fromNative.getReturnType();
        if (!isSame(java, back) || !isSame(made, taken)) {
            problems.add(Rule.CONVERTER_DIRECTIONS.at(
                    place.at(fromNative),
                    type.getSimpleName(),
                    Words.wholeTypeName(java),
                    Words.wholeTypeName(made),
                    Words.wholeTypeName(taken),
                    Words.wholeTypeName(back)));
        }
    }

    private void checkReleased(ExecutableElement release, Optional<ExecutableElement> toNative) {
        TypeMirror taken = release.getParameters().getFirst().asType();
        if (toNative.isEmpty()) {
            problems.add(Rule.CONVERTER_RELEASE.at(
                    place.at(release), type.getSimpleName(), "there is no toNative: remove it"));
        } else if (!isSame(taken, toNative.get().getReturnType())) {
            String made = Words.wholeTypeName(toNative.get().getReturnType());
            problems.add(Rule.CONVERTER_RELEASE.at(
                    place.atType(release.getParameters().getFirst()),
                    type.getSimpleName(),
                    "toNative makes %s and not %s: let it take %s".formatted(made, Words.wholeTypeName(taken), made)));
        }
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other);
    }

    /** Whether a class says that it is a converter. */
    static boolean isConverter(TypeElement type) {
        return Use.of(Converter.class, type).isPresent();
    }
}
