package dev.tombolo.processor.read;

import dev.tombolo.annotations.Attach;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What a contract asks its binding to implement: its own methods in their order, then those it inherits. */
final class Members {
    private final TypeElement contract;
    private final Elements elements;

    Members(TypeElement contract, Elements elements) {
        this.contract = contract;
        this.elements = elements;
    }

    /**
     * The methods without a body, its own and inherited, that none of its other methods overrides; and those of which the
     * body is for where the symbol is missing.
     */
    List<ExecutableElement> toBind() {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement type : interfaces()) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (isInherited(method) && methods.stream().noneMatch(m -> elements.overrides(m, method, contract))) {
                    methods.add(method);
                }
            }
        }
        methods.removeIf(m -> (!hasNoBody(m) && !hasBodyForMissingSymbol(m)) || isOnlyRepeated(m));
        return methods;
    }

    /** All methods that a class which implements the contract has, or must have. */
    List<ExecutableElement> inherited() {
        return declared().stream().filter(Members::isInherited).toList();
    }

    /** All methods that it and what it inherits from declare, those nearest first. */
    List<ExecutableElement> declared() {
        return interfaces().stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .toList();
    }

    private static boolean hasNoBody(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the method is bound although it has a body, which is called where the library lacks its symbol. */
    static boolean hasBodyForMissingSymbol(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.DEFAULT)
                && Use.of(Attach.class, method)
                        .filter(attach -> attach.flag("optional"))
                        .isPresent();
    }

    /** The contract and all it inherits from, nearest first. */
    Set<TypeElement> interfaces() {
        Set<TypeElement> found = new LinkedHashSet<>();
        List<TypeElement> toVisit = new ArrayList<>(List.of(contract));
        while (!toVisit.isEmpty()) {
            TypeElement type = toVisit.remove(0);
            if (found.add(type)) {
                type.getInterfaces().forEach(parent -> toVisit.add(element(parent)));
            }
        }
        return found;
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** {@code equals}, {@code hashCode} and {@code toString} may be declared again to say more; they are bound if they say so themselves. */
    private boolean isOnlyRepeated(ExecutableElement method) {
        return belongsToObject(method) && Use.of(Attach.class, method).isEmpty();
    }

    private boolean belongsToObject(ExecutableElement method) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(inObject -> inObject.getModifiers().contains(Modifier.PUBLIC)
                        && elements.overrides(method, inObject, contract));
    }
}
