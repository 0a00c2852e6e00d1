package dev.tombolo.processor.read;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.tombolo.processor.problem.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The user's source as javac parsed it, for the parts of a declaration that are no elements. */
final class Sources {
    private final Trees trees;

    /** Of what was asked for and what stands beside it: javac would walk through the file for each. */
    private final Map<Element, TreePath> paths = new HashMap<>();

    private final Set<Element> walked = new HashSet<>();

    private Sources(Trees trees) {
        this.trees = trees;
    }

    /** Nothing where the compiler is not javac. */
    static Optional<Sources> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new Sources(Trees.instance(environment)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The type of a parameter, or of a method's result. */
    Optional<Anchor> type(Element element) {
        return path(element).flatMap(path -> switch (path.getLeaf()) {
            case VariableTree parameter -> at(element, path, parameter.getType());
            case MethodTree method -> at(element, path, method.getReturnType());
            default -> Optional.empty();
        });
    }

    /** The clause of a method's {@code throws} at that index. */
    Optional<Anchor> thrown(Element method, int index) {
        return path(method)
                .flatMap(path -> path.getLeaf() instanceof MethodTree tree
                        ? at(method, path, tree.getThrows().get(index))
                        : Optional.empty());
    }

    /** The clause of a type's {@code extends} at that index. */
    Optional<Anchor> parent(TypeElement type, int index) {
        return path(type)
                .flatMap(path -> path.getLeaf() instanceof ClassTree tree
                        ? at(type, path, tree.getImplementsClause().get(index))
                        : Optional.empty());
    }

    /** An annotation, wherever it stands in the declaration. */
    Optional<Anchor> annotation(Use use) {
        return path(use.element()).flatMap(path -> tree(use, path).flatMap(tree -> at(use.element(), path, tree)));
    }

    /** A value of an annotation; {@code index} counts in an array. */
    Optional<Anchor> value(Use use, String name, int index) {
        return path(use.element())
                .flatMap(path -> tree(use, path)
                        .flatMap(tree -> value(tree, name))
                        .map(value -> element(value, index))
                        .flatMap(value -> at(use.element(), path, value)));
    }

    /** The documentation of an element; empty where it has none. */
    Optional<String> documentation(Element element) {
        return path(element).map(trees::getDocComment);
    }

    private Optional<TreePath> path(Element element) {
        Element declared = Place.declared(element);
        TypeElement owner = Owner.of(declared);
        if (walked.add(owner)) {
            walk(owner);
        }
        return Optional.ofNullable(paths.containsKey(declared) ? paths.get(declared) : trees.getPath(declared));
    }

    private void walk(TypeElement type) {
        @Nullable TreePath start = trees.getPath(type);
        if (start != null) {
            new Declarations().scan(start, null);
        }
    }

    /** Notes where everything is declared, down to the parameters of methods. */
    private final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            note();
            return scan(type.getMembers(), null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            note();
            return scan(method.getParameters(), null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            note();
            return null;
        }

        private void note() {
            @Nullable Element declared = trees.getElement(getCurrentPath());
            if (declared != null) {
                paths.put(declared, getCurrentPath());
            }
        }
    }

    private Optional<Anchor> at(Element element, TreePath path, @Nullable Tree tree) {
        return Optional.ofNullable(tree)
                .map(found -> new Anchor.AtTree(element, head(found), path.getCompilationUnit(), trees));
    }

    /** Where a type begins: javac would point into {@code List<String>}, {@code int[]} or {@code A.class}. */
    private static Tree head(Tree tree) {
        return switch (tree) {
            case ParameterizedTypeTree generic -> head(generic.getType());
            case ArrayTypeTree array -> head(array.getType());
            case MemberSelectTree select
            when select.getIdentifier().contentEquals("class") -> head(select.getExpression());
            case AnnotatedTypeTree annotated -> head(annotated.getUnderlyingType());
            default -> tree;
        };
    }

    /** The annotation's tree: of those of its name on the declaration, the one at its place among them. */
    private static Optional<AnnotationTree> tree(Use use, TreePath path) {
        List<AnnotationTree> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
                if (simpleName(annotation).equals(use.simpleName())) {
                    found.add(annotation);
                }
                return null; // what stands inside it is not on the declaration
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                return scan(type.getModifiers(), null);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                scan(method.getModifiers(), null);
                return scan(method.getReturnType(), null);
            }

            @Override
            public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
                return null;
            }
        }.scan(path.getLeaf(), null);
        return found.stream().skip(use.ordinal()).findFirst();
    }

    private static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<ExpressionTree> value(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .<ExpressionTree>mapMulti((argument, found) -> {
                    if (!(argument instanceof AssignmentTree assignment)) {
                        found.accept(argument);
                    } else if (assignment.getVariable().toString().equals(name)) {
                        found.accept(assignment.getExpression());
                    }
                })
                .findFirst();
    }

    private static ExpressionTree element(ExpressionTree value, int index) {
        return value instanceof NewArrayTree array && array.getInitializers().size() > index
                ? array.getInitializers().get(index)
                : value;
    }
}
