package conversions;

/** Hides the one of java.lang. */
public interface Number {}
