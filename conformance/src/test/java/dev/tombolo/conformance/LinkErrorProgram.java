package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Prints what C says of a library that is not there: text that ends with the thread's next use of {@code dlsym}. */
final class LinkErrorProgram {
    static final String MISSING = "/no/such/folder/and/so/no/such/library.so";

    @NativeLib("dl")
    interface Linking {
        @Attach
        @Nullable
        MemorySegment dlopen(String file, int mode);

        @Attach
        @Nullable
        String dlerror();
    }

    private LinkErrorProgram() {}

    public static void main(String... arguments) {
        Linking linking = new LinkErrorProgram_LinkingBinding();
        linking.dlerror(); // linked now
        for (int i = 0; i < 2; i++) {
            linking.dlopen(MISSING, 2);
            System.out.println(linking.dlerror());
        }
    }
}
