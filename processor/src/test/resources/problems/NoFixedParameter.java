package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Variadic;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@Variadic int first);
    //      ^ error: [NoFixedParameter] C's ... stands behind other parameters, and sum has none before it: declare the parameters that C does, or remove @Variadic.

    @Attach
    int sum(@Variadic int first, int second);
    //      ^ error: [NoFixedParameter] C's ... stands behind other parameters, and sum has none before it: declare the parameters that C does.

    @Attach
    int sum(Object... values);
    //                ^ error: [NoFixedParameter] C's ... stands behind other parameters, and sum has none before it: declare the parameters that C does.

    @Attach
    @Variadic
//  ^ error: [NoFixedParameter] C's ... stands behind other parameters, and sum has none before it: declare the parameters that C does, or remove @Variadic.
    int sum();
}
