package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
@Attach({"abs", "labs"})
//       ^ error: [SharedSymbol] @Attach on an interface holds for all of its methods, so it cannot name the symbol of one: put @Attach("abs") on that method.
public interface LibC {
    int abs(int n);
}
