package failures;

/** Exceptions of every shape. */
public final class Errors {
    private Errors() {}

    /** Abstract, and made nevertheless. */
    public abstract static class Told extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Told(int errno) {
            super("" + errno);
        }

        static Told of(int errno) {
            return new Of(errno);
        }
    }

    private static final class Of extends Told {
        private static final long serialVersionUID = 1L;

        Of(int errno) {
            super(errno);
        }
    }
}
