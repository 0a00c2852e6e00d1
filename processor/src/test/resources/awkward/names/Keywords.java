package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** Names that C allows and Java does not, and the other way round. */
@NativeLib("c")
public interface Keywords {
    @Attach("new")
    int new_(int class_);

    @Attach("default")
    int default_();

    @Attach("goto")
    long $(long $);

    @Attach("a$b")
    String a$b(String $a, String a$);

    @Attach("_")
    void __(int _x, int __);

    @Attach
    int größe(String länge);

    @Attach("record")
    int record(int record, int var, int yield, int sealed, int permits, int when);

    @Attach
    int L(int T, int S, int N);
}
