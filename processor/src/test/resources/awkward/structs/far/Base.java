package structs.far;

import dev.tombolo.annotations.Struct;

/** What other packages have inside. */
public interface Base {
    /** Structs around which something stands. */
    interface Inner {
        /**
         * A point.
         *
         * @param x across
         * @param y up
         */
        @Struct
        record Point(int x, int y) {}
    }

    /** A view that others inherit from. */
    @Struct
    interface Shape {
        /**
         * The first field.
         *
         * @return its value
         */
        int kind();

        /**
         * Sets the first field.
         *
         * @param kind its value
         */
        void kind(int kind);
    }
}
