package structs;

/** What several structs begin with. */
interface Common {
    /** @return a field */
    long common();

    /** @param common a field */
    void common(long common);
}
