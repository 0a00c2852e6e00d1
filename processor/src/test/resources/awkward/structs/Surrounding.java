package structs;

import dev.tombolo.annotations.Struct;

/** Outside. */
class Surrounding {
    /** Between. */
    static class Between {
        /** Inside. */
        @Struct
        interface Deep {
            /** @return a field */
            int number();
        }
    }
}
