package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("m")
public interface LibM extends Signed, Unsigned {
//     ^ error: [ClashingMethods] LibM inherits f from Signed and from Unsigned with different annotations: declare it in LibM too, to say which holds.
    @Attach
    double cos(double x);
}

interface Signed {
    @Attach
    int f(int n);

    @Attach
    int same(int n);
}

interface Unsigned {
    @Attach
    @CType("unsigned int")
    int f(@CType("unsigned int") int n);

    @Attach
    int same(int n);
}
