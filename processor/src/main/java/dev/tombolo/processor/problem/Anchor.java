package dev.tombolo.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** The place in the user's source that a {@link Problem} points at. */
public sealed interface Anchor {

    /** The element that the problem is with, or that holds what it is with. */
    Element element();

    /** Prints a message of this kind, with the caret here. */
    void print(Messager messager, Kind kind, String message);

    /** The name of an element. */
    record AtElement(Element element) implements Anchor {
        @Override
        public void print(Messager messager, Kind kind, String message) {
            messager.printMessage(kind, message, element);
        }
    }

    /** An annotation on an element. */
    record AtAnnotation(Element element, AnnotationMirror annotation) implements Anchor {
        @Override
        public void print(Messager messager, Kind kind, String message) {
            messager.printMessage(kind, message, element, annotation);
        }
    }

    /** A value of an annotation on an element. */
    record AtValue(Element element, AnnotationMirror annotation, AnnotationValue value) implements Anchor {
        @Override
        public void print(Messager messager, Kind kind, String message) {
            messager.printMessage(kind, message, element, annotation, value);
        }
    }

    /** Any other part of an element's declaration: javac alone knows these. */
    record AtTree(Element element, Tree tree, CompilationUnitTree file, Trees trees) implements Anchor {
        @Override
        public void print(Messager messager, Kind kind, String message) {
            trees.printMessage(kind, message, tree, file);
        }
    }
}
