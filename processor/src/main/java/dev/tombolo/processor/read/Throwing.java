package dev.tombolo.processor.read;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the types in a {@code throws} are to Java. */
record Throwing(Elements elements, Types types) {

    /** Whether callers have to deal with it; not so for type variables and for what does not exist. */
    boolean isChecked(TypeMirror thrown) {
        return thrown.getKind() == TypeKind.DECLARED && !isUnchecked(thrown);
    }

    boolean isUnchecked(TypeMirror thrown) {
        return isA(thrown, "java.lang.RuntimeException") || isA(thrown, "java.lang.Error");
    }

    /** Whether it is what an interrupted call throws, and no class of the user's that extends it. */
    boolean isInterruption(TypeMirror thrown) {
        return thrown instanceof DeclaredType declared
                && declared.asElement().toString().equals("java.lang.InterruptedException");
    }

    private boolean isA(TypeMirror thrown, String type) {
        return types.isSubtype(thrown, elements.getTypeElement(type).asType());
    }
}
