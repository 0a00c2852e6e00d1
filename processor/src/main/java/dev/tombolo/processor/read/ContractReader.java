package dev.tombolo.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.processor.model.Binding;
import dev.tombolo.processor.model.Blocking;
import dev.tombolo.processor.model.Blocking.Cancel;
import dev.tombolo.processor.model.Converter;
import dev.tombolo.processor.model.Function;
import dev.tombolo.processor.model.Variable;
import dev.tombolo.processor.problem.Anchor;
import dev.tombolo.processor.problem.Problems;
import dev.tombolo.processor.problem.Rule;
import dev.tombolo.processor.read.FunctionsReader.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a {@code @NativeLib} interface. */
final class ContractReader {
    private static final Pattern OF_JAVA_LANG = Pattern.compile("\\bjava\\.lang\\.(\\p{Lu}\\w*)");

    private final TypeElement contract;
    private final Elements elements;
    private final Types types;
    private final Place place;
    private final Surroundings surroundings;
    private final Problems problems;

    ContractReader(TypeElement contract, ProcessingEnvironment environment, Problems problems) {
        this.contract = contract;
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.place = Place.of(contract, environment);
        this.surroundings = new Surroundings(contract, elements);
        this.problems = problems;
    }

    /** The class that will bind that contract: {@code LibCBinding}, {@code Posix_LibCBinding}. */
    private static ClassName bindingOf(TypeElement contract) {
        ClassName name = ClassName.get(contract);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Binding");
    }

    /** The contract's binding, or nothing when there is a problem with it. */
    Optional<Binding> read() {
        if (!checkKind()) {
            return Optional.empty();
        }
        checkSurroundings();
        ElementFilter.methodsIn(contract.getEnclosedElements()).stream()
                .filter(method -> Use.of(Attach.class, method).isPresent())
                .forEach(method -> AttachmentReader.check(method, problems));
        ElementFilter.methodsIn(contract.getEnclosedElements())
                .forEach(method -> VariableReader.checkBody(method, place, problems));
        Members members = new Members(contract, elements);
        checkParents();
        List<String> library = library();
        List<ExecutableElement> methods = members.toBind();
        if (methods.isEmpty()) {
            problems.add(Rule.NOTHING_TO_BIND.at(here(), contract.getSimpleName()));
        }
        CalledBack calledBack = CalledBack.of(methods);
        Read read = new FunctionsReader(place, elements, types, calledBack, problems).read(methods);
        return problems.allowWriting()
                ? Optional.of(new Binding(
                        ClassName.get(contract),
                        bindingOf(contract),
                        surroundings.isPublic(),
                        library,
                        read.functions(),
                        read.variables(),
                        calledBack.isAnytime(),
                        methodsWithoutParameters(),
                        foreignNames(read),
                        surroundings.seesGenerated(),
                        silenced(methods, read)))
                : Optional.empty();
    }

    private boolean checkKind() {
        if (contract.getKind() == ElementKind.INTERFACE) {
            return true;
        }
        problems.add(Rule.NOT_AN_INTERFACE.at(here(), contract.getSimpleName(), Words.kindOf(contract.getKind())));
        return false;
    }

    private void checkSurroundings() {
        if (!surroundings.seesRuntime()) {
            problems.add(Rule.RUNTIME_NOT_VISIBLE.at(
                    here(), contract.getSimpleName(), "its binding", surroundings.cureForRuntime()));
        }
        surroundings
                .types()
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .forEach(hidden -> problems.add(Rule.PRIVATE_INTERFACE.at(
                        here(), hidden.getSimpleName(), Owner.around(hidden).getSimpleName())));
        if (contract.getModifiers().contains(Modifier.SEALED)) {
            problems.add(Rule.SEALED_INTERFACE.at(here(), contract.getSimpleName()));
        }
        if (elements.getPackageOf(contract).isUnnamed()) {
            problems.add(Rule.UNNAMED_PACKAGE.at(here(), contract.getSimpleName()));
        }
        Use.of(Attach.class, contract).ifPresent(this::checkHoldsForAll);
    }

    private void checkHoldsForAll(Use attach) {
        attach.list("value").stream()
                .limit(1)
                .forEach(
                        symbol -> problems.add(Rule.SHARED_SYMBOL.at(place.at(attach, "value", 0), symbol.getValue())));
    }

    private void checkParents() {
        contract.getTypeParameters().stream()
                .limit(1)
                .forEach(t -> problems.add(Rule.GENERIC_INTERFACE.at(place.at(t), contract.getSimpleName())));
        GenericParents.check(place, problems);
    }

    private List<String> library() {
        Use annotation = Use.of(NativeLib.class, contract).orElseThrow();
        List<String> candidates = new ArrayList<>();
        for (AnnotationValue value : annotation.list("value")) {
            String name = String.valueOf(value.getValue());
            if (name.isBlank() || name.indexOf(0) >= 0) {
                problems.add(
                        Rule.LIBRARY_NAME.at(place.at(annotation, "value", candidates.size()), Words.printable(name)));
            }
            candidates.add(name);
        }
        String prefix = annotation.string("symbolPrefix");
        if (!prefix.isEmpty() && !SymbolReader.isSymbol(prefix)) {
            problems.add(Rule.SYMBOL_NAME.at(
                    place.at(annotation, "symbolPrefix"),
                    Words.printable(prefix),
                    "what a symbol of C begins with: give the part that all functions' names share"));
        }
        return candidates;
    }

    private Set<String> methodsWithoutParameters() {
        return ElementFilter.methodsIn(elements.getAllMembers(contract)).stream()
                .filter(method -> method.getParameters().isEmpty())
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** Members of the contract that the binding inherits, and classes of its package that hide those of java.lang. */
    private Set<String> foreignNames(Read read) {
        Set<String> names = surroundings.namesThatHideJavaLang(typesOf(read).flatMap(ContractReader::namesOfJavaLang));
        List<? extends Element> members = elements.getAllMembers(contract);
        ElementFilter.fieldsIn(members).forEach(f -> names.add(f.getSimpleName().toString()));
        ElementFilter.typesIn(members).forEach(t -> names.add(t.getSimpleName().toString()));
        return names;
    }

    /** Those of the types that converters convert. */
    private static Stream<String> namesOfJavaLang(TypeName type) {
        return OF_JAVA_LANG.matcher(type.toString()).results().map(name -> name.group(1));
    }

    private static Stream<TypeName> typesOf(Read read) {
        return Stream.concat(
                read.functions().stream().flatMap(Function::types),
                read.variables().stream().flatMap(Variable::types));
    }

    private static Stream<Converter> convertersOf(Read read) {
        return Stream.concat(
                        read.functions().stream().map(Function::converters),
                        read.variables().stream().map(Variable::converters))
                .flatMap(List::stream);
    }

    private List<String> silenced(List<ExecutableElement> methods, Read read) {
        List<String> warnings = new ArrayList<>();
        if (touchesDeprecated(methods, read)) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (surroundings.isSeenByOtherModules() && surroundings.seesGenerated()) {
            warnings.add("exports");
        }
        return warnings;
    }

    private boolean touchesDeprecated(List<ExecutableElement> methods, Read read) {
        return surroundings.isDeprecated()
                || methods.stream().anyMatch(elements::isDeprecated)
                || cancels(read).anyMatch(elements::isDeprecated)
                || methods.stream().flatMap(ContractReader::enumsOf).anyMatch(this::isDeprecated)
                || named(read).anyMatch(elements::isDeprecated);
    }

    /** What ends waits, and may have a body. */
    private Stream<ExecutableElement> cancels(Read read) {
        List<String> names = read.functions().stream()
                .flatMap(f -> f.blocking().flatMap(Blocking::cancel).stream())
                .map(Cancel::method)
                .toList();
        return new Members(contract, elements)
                .declared().stream()
                        .filter(method -> names.contains(method.getSimpleName().toString()));
    }

    /** The classes that the binding names, and what converters have. */
    private Stream<Element> named(Read read) {
        Stream<Element> types = typesOf(read)
                .filter(ClassName.class::isInstance)
                .flatMap(type -> Stream.ofNullable(elements.getTypeElement(((ClassName) type).canonicalName())));
        Stream<Element> converters = convertersOf(read)
                .flatMap(c -> Stream.ofNullable(elements.getTypeElement(c.name().canonicalName())))
                .flatMap(type ->
                        Stream.concat(new Surroundings(type, elements).types(), type.getEnclosedElements().stream()));
        return Stream.concat(types, converters);
    }

    private static Stream<TypeElement> enumsOf(ExecutableElement method) {
        return Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(Element::asType))
                .flatMap(type -> JavaKind.of(type).nativeEnum().stream());
    }

    private boolean isDeprecated(TypeElement type) {
        return new Surroundings(type, elements).isDeprecated();
    }

    private Anchor here() {
        return place.at(contract);
    }
}
