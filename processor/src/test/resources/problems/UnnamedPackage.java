import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface UnnamedPackage {
//     ^ warning: [UnnamedPackage] UnnamedPackage is in the unnamed package, from which no named package can import it or its binding: move it to a package.
    @Attach
    int abs(int n);
}
