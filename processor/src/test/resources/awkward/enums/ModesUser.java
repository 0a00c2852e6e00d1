package enums;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import java.util.Set;

/** Uses the enums of another interface, in functions whose names are theirs. */
@Attach
@NativeLib("c")
public interface ModesUser {

    /**
     * Named like the interface around the enum.
     *
     * @param modes some
     * @return one
     */
    Modes.Mode modes(Set<Modes.Mode> modes);

    /**
     * Named like the companion.
     *
     * @param Modes_ModeEnum one
     * @return one
     */
    Modes.Mode modes_ModeEnum(Modes.Mode Modes_ModeEnum);
}
