package shadows;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** Not the collection. */
@Attach
@NativeLib("c")
public interface Set {

    /**
     * Takes flags.
     *
     * @param set of a collection's
     * @return of the runtime's
     */
    dev.tombolo.runtime.Flags<Flags> flags(java.util.Set<Flags> set);

    /**
     * Returns one.
     *
     * @param flagsEnum named like what is generated
     * @return one
     */
    Flags flagsEnum(Flags flagsEnum);
}
