package dev.tombolo.runtime.support;

/** What a struct or union consists of. */
sealed interface Member {

    /** As C spells it; empty for what has no name. */
    String name();

    /** How many bytes it takes; those of its type if it is a bit-field. */
    long bytes();

    /** What C aligns it to where nothing is packed, in bytes. */
    long alignment();

    /** A member of one value, which may be a struct. */
    record Field(String name, NativeType type) implements Member {
        @Override
        public long bytes() {
            return type.inMemory().byteSize();
        }

        @Override
        public long alignment() {
            return type.inMemory().byteAlignment();
        }
    }

    /** A member of several values of one type. */
    record Array(String name, NativeType element, long length) implements Member {
        @Override
        public long bytes() {
            return element.inMemory().byteSize() * length;
        }

        @Override
        public long alignment() {
            return element.inMemory().byteAlignment();
        }
    }

    /** A bit-field. One of width 0 has no name, and ends the unit that those before it share. */
    record Bits(String name, IntegerType type, int width) implements Member {
        @Override
        public long bytes() {
            return type.inMemory().byteSize();
        }

        @Override
        public long alignment() {
            return type.inMemory().byteAlignment();
        }
    }

    /** Bytes that C reserves. */
    record Reserved(long bytes) implements Member {
        @Override
        public String name() {
            return "";
        }

        @Override
        public long alignment() {
            return 1;
        }
    }
}
