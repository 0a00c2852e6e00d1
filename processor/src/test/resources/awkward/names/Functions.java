package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Functions named like the types and members of a binding. */
@NativeLib("c")
public interface Functions {
    @Attach
    int C(int a);

    @Attach
    int calls(int a);

    @Attach
    int Calls(String a);

    @Attach
    int string(String a);

    @Attach
    int String(String a);

    @Attach
    int downcall();

    @Attach
    int methodHandle(@CType("long") long a);

    @Attach
    String nativeLibrary(@CType("size_t") long a);

    @Attach
    int scratch(String a);

    @Attach
    int override();

    @Attach
    int generated();

    @Attach
    int list();

    @Attach
    int throwable();

    @Attach
    int functions(int a);

    @Attach
    int functionsBinding(int a);

    @Attach
    int LIBRARY();

    @Attach
    int HANDLE();

    @Attach
    int missingSymbols(int a);

    @Attach
    @Override
    int hashCode();

    @Attach
    int clone(int a);
}
