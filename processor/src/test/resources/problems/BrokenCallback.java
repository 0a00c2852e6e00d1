package app;

import dev.tombolo.annotations.*;

@NativeLib("c")
public interface LibC {
    @Callback
    interface Done {
        void done(StringBuilder text);
        //        ^ error: [UnsupportedType] StringBuilder has no C type: use String.
    }

    @Attach
    Done last(Done done);
//  ^ error: [BrokenCallback] there is a mistake in the callback Done: correct it where it is declared.
    //        ^ error: [BrokenCallback] there is a mistake in the callback Done: correct it where it is declared.
}
