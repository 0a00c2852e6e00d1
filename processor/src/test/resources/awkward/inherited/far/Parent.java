package inherited.far;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;

/** Functions that several libraries have; not a library itself. */
public interface Parent extends Grandparent {
    @Attach
    @CType("size_t")
    long strlen(String s);

    @Override
    @Attach("labs")
    @CType("long")
    long absolute(@CType("long") long n);

    /** A type of the parent's package. */
    final class Text {
        private Text() {}
    }
}
