package nested;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Attached as a whole, critical, with a prefix. */
@NativeLib(value = "z", symbolPrefix = "crc")
@Attach(critical = true)
interface Attached {
    @CType("unsigned long")
    long combine(@CType("unsigned long") long a, @CType("unsigned long") long b, @CType("off_t") long length);

    @Attach({"32_z", "32"})
    @CType("unsigned long")
    long crc(@CType("unsigned long") long crc, @CType("const unsigned char *") long address, @CType("size_t") long n);

    /** Stays the user's. */
    default long own() {
        return 0;
    }
}
