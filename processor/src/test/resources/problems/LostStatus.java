package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;

@NativeLib("c")
public interface LibC {
    @Attach
    @OutResult
//  ^ error: [LostStatus] C says whether parse has a result, and nobody would hear it: add throws, and @FailsWhen.
    int parse(String text);
}
