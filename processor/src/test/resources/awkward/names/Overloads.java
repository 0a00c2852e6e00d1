package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Methods of one name, and methods of one symbol, and names that differ in case alone. */
@NativeLib("c")
public interface Overloads {
    @Attach
    int abs(int n);

    @Attach("labs")
    @CType("long")
    long abs(@CType("long") long n);

    @Attach({"llabs", "labs"})
    long abs(long n, int unused);

    @Attach("fabs")
    double abs(double x);

    @Attach("abs")
    int absolute(int n);

    @Attach
    int ABS(int n);

    @Attach
    int Abs(int n);

    @Attach
    int abs2(int n);

    @Attach
    int abs_2(int n);

    @Attach
    int abs_(int n);
}
