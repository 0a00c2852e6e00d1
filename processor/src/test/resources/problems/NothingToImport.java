package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(uses = Others.class)
//              ^ error: [NothingToImport] Others has no @Typedef to import: give uses a class or interface that has one.
@Typedef(uses = int.class)
//              ^ error: [NothingToImport] int has no @Typedef to import: give uses a class or interface that has one.
@Typedef(uses = String[].class)
//              ^ error: [NothingToImport] String[] has no @Typedef to import: give uses a class or interface that has one.
public interface LibC {
    @Attach
    int abs(int n);
}

interface Others {}
