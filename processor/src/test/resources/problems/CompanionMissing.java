package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import earlier.Mode;
import java.util.Set;

// seeing: what was compiled earlier
@NativeLib("c")
public interface LibC {
    @Attach
    Mode open(Mode a, Set<Mode> b);
//  ^ error: [CompanionMissing] the values of Mode should be in a class ModeEnum, which is not there: compile Mode with tombolo-processor on the processor path.
    //        ^ error: [CompanionMissing] the values of Mode should be in a class ModeEnum, which is not there: compile Mode with tombolo-processor on the processor path.
    //                ^ error: [CompanionMissing] the values of Mode should be in a class ModeEnum, which is not there: compile Mode with tombolo-processor on the processor path.
}
