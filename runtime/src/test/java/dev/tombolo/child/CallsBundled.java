package dev.tombolo.child;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/** Waits for the file that {@code -Dgo} names, then calls {@code answer} of a bundled library, and prints both. */
public final class CallsBundled {

    private CallsBundled() {}

    public static void main(String[] args) throws Throwable {
        Path go = Path.of(System.getProperty("go"));
        while (!Files.exists(go)) {
            Thread.onSpinWait();
        }
        NativeLibrary library = NativeLibrary.of(CallsBundled.class, "tombolo-bundled");
        MethodHandle answer = Downcall.of(C.INT).link(library, "answer");
        System.out.println((int) (long) answer.invokeExact());
        System.out.println(library);
    }
}
