package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int tolower(int c);

    @Attach
//  ^ error: [AttachedBody] abs has a body, and @Attach binds methods without one: remove @Attach, or the body and default; or say optional = true if the body is for a library without the symbol.
    default int abs(int n) {
        return n;
    }

    @Attach("labs")
//  ^ error: [AttachedBody] labs has a body, and @Attach binds methods without one: remove @Attach, or the body and static.
    static long labs(long n) {
        return n;
    }

    @Attach
//  ^ error: [AttachedBody] toupper has a body, and @Attach binds methods without one: remove @Attach, or the body and private.
    private int toupper(int c) {
        return c;
    }
}
