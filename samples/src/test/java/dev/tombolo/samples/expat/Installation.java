package dev.tombolo.samples.expat;

/** Whether this machine has Expat, without which its tests are skipped. */
final class Installation {
    private Installation() {}

    static boolean isThere() {
        try {
            return ExpatBinding.missingSymbols().isEmpty();
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }
}
