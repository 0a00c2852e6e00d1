package dev.tombolo.runtime;

/**
 * One place where a library was looked for in vain.
 *
 * @param place where
 * @param cause why it was not opened there
 */
record Attempt(String place, String cause) {

    @Override
    public String toString() {
        return place + ": " + cause;
    }
}
