package dev.tombolo.samples.sqlite3;

/** Whether this machine has SQLite, without which its tests are skipped. */
final class Installation {
    private Installation() {}

    static boolean isThere() {
        try {
            return !new Sqlite3Binding().libversion().isEmpty();
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }
}
