package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** More parameters than anyone has. */
@NativeLib("c")
public interface Many {
    @Attach
    int many(
            String a0,
            int a1,
            @CType("long") long a2,
            double a3,
            boolean a4,
            byte a5,
            short a6,
            char a7,
            float a8,
            String b0,
            int b1,
            @CType("long") long b2,
            double b3,
            boolean b4,
            byte b5,
            short b6,
            char b7,
            float b8);
}
