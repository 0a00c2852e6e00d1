package enums;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import enums.far.Distant;
import java.util.Set;

/** Enums with names and constants like what is generated. */
@Attach
@NativeLib("c")
public interface Modes {

    /** Constants like our fields and parameters, and with bodies. */
    @NativeEnum
    enum Mode {
        /** Like the companion's field. */
        VALUES,
        /** Like the table. */
        BY_VALUE,
        /** Like a parameter. */
        value,
        /** Like another. */
        function {
            @Override
            int twice() {
                return 2;
            }
        },
        /** With an escape that Java would read. */
        \u0041;

        int twice() {
            return 1;
        }
    }

    /** Like the runtime's class, and with holes. */
    @NativeEnum(type = "uint64_t")
    enum Flags {
        /** All bits. */
        @EnumValue(-1)
        ALL,
        /** Without a bit. */
        @EnumValue(0)
        @EnumDefault
        NONE
    }

    /** Like another of the runtime's classes. */
    @NativeEnum(type = "char")
    enum EnumValues {
        /** Only one. */
        @EnumValue('a')
        ONLY
    }

    /**
     * Takes a mode.
     *
     * @param Mode named like its type
     * @return another one
     */
    Mode mode(Mode Mode);

    /**
     * Takes sets.
     *
     * @param Modes_ModeEnum named like a class that is generated
     * @param nativeModes named like our local
     * @param VALUES named like a field
     * @return what is set
     */
    Set<Mode> Modes_ModeEnum(Set<Mode> Modes_ModeEnum, Set<Flags> nativeModes, @CType("short") Set<EnumValues> VALUES);

    /**
     * Takes flags.
     *
     * @param flags of the runtime's class
     * @return flags of the runtime's class
     */
    dev.tombolo.runtime.Flags<Flags> flags(dev.tombolo.runtime.Flags<Mode> flags);

    /**
     * Takes what is far.
     *
     * @param distant of another package
     * @return how far
     */
    Distant distant(Distant distant);
}
