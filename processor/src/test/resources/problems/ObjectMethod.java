package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib(value = "sqlite3", symbolPrefix = "sqlite3_")
public interface Sqlite {
    @Attach
    void finalize();
    //   ^ error: [ObjectMethod] finalize() is a method of java.lang.Object, and the binding's would replace it: give it another name, and @Attach("finalize").

    @Attach
    int clone();
    //  ^ error: [ObjectMethod] clone() is a method of java.lang.Object, and the binding's would replace it: give it another name, and @Attach("clone").

    @Attach("finalize")
    int finalize(long statement);
}
