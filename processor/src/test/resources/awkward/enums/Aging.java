package enums;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import java.util.Set;

/** Deprecated enums and constants, at whose use the user took the warning. */
@NativeLib("c")
@SuppressWarnings("deprecation")
public interface Aging {

    /** With a constant that is not to be used any more. */
    @NativeEnum
    enum Level {
        /**
         * Not to be used any more.
         *
         * @deprecated for the sake of it
         */
        @Deprecated
        LOW,
        /** To be used. */
        HIGH
    }

    /**
     * Takes old ones.
     *
     * @param olds some
     * @return one
     */
    @Attach
    Old old(Set<Old> olds);

    /**
     * Takes a level.
     *
     * @param level a level
     */
    @Attach
    void level(Level level);
}
