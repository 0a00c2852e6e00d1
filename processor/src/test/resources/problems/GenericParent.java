package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC extends Comparable<LibC>, Plain {
//                            ^ error: [GenericParent] LibC inherits from the generic interface Comparable, and C has no type parameters: inherit from one without.
//                                              ^ error: [GenericParent] LibC inherits from the generic interface Generic, and C has no type parameters: inherit from one without.
    @Attach
    int abs(int n);
}

interface Plain extends Generic<String> {}

interface Generic<T> {
    @Attach
    int labs(int n);
}
