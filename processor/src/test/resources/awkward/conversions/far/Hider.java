package conversions.far;

/** What a contract inherits types from. */
public interface Hider {
    /** Hides another one. */
    interface Path {}
}
