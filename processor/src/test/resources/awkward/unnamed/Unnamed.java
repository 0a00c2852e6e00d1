import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** In the unnamed package. */
@NativeLib("c")
@SuppressWarnings("tombolo:UnnamedPackage")
public interface Unnamed {
    @Attach
    @CType("size_t")
    long strlen(String s);
}
