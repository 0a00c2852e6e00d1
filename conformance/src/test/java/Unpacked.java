import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

/** A contract in no package. */
@NativeLib
@SuppressWarnings("tombolo:UnnamedPackage")
public interface Unpacked {
    /** The length of {@code s} in bytes. */
    @Attach
    @SizeT
    long strlen(String s);

    /** A contract in a contract in no package. */
    @NativeLib("m")
    interface Inner {
        @Attach
        double pow(double base, double exponent);
    }
}
