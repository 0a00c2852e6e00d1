package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC extends Parent {
    int abs(int n);
    //  ^ error: [UnboundMethod] abs has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.

    @Deprecated
    @CType("size_t")
    long strlen(String s);
    //   ^ error: [UnboundMethod] strlen has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.

    @Attach
    int toupper(int c);

    static int one() {
        return 1;
    }
}

interface Parent {
    int tolower(int c);
    //  ^ error: [UnboundMethod] Parent.tolower has no body and no @Attach: declare it in LibC too, with @Attach to bind it to a C function, or with a body.
}
