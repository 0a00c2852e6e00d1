package dev.tombolo.samples.llvm;

/** Whether this machine has LLVM, without which its tests are skipped. */
final class Installation {
    private Installation() {}

    static boolean isThere() {
        try {
            return LlvmBinding.missingSymbols().isEmpty();
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }
}
