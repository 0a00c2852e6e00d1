package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** What LLVM needs to know of a processor before it compiles for it; to be called in this order. */
interface Target {

    /** Its name. */
    @Attach("TargetInfo")
    void initializeInfo();

    /** Its instructions, and how they are chosen. */
    @Attach("Target")
    void initializeTarget();

    /** How they are encoded. */
    @Attach("TargetMC")
    void initializeCode();

    /** What writes them. */
    @Attach("AsmPrinter")
    void initializePrinter();

    /** The processor that the JVM runs on. */
    static Target ofThisMachine() {
        return System.getProperty("os.arch").equals("aarch64") ? new Target_Arm64Binding() : new Target_X86Binding();
    }

    /** Does all of it; a second time changes nothing. */
    default void initialize() {
        initializeInfo();
        initializeTarget();
        initializeCode();
        initializePrinter();
    }

    @NativeLib(
        value = {
            "LLVM", "libLLVM-14.so.1", "libLLVM-15.so.1", "libLLVM-16.so.1", "libLLVM-17.so.1",
            "libLLVM.so.18.1", "libLLVM.so.19.1", "libLLVM.so.20.1"
        },
            symbolPrefix = "LLVMInitializeX86")
    interface X86 extends Target {}

    @NativeLib(
        value = {
            "LLVM", "libLLVM-14.so.1", "libLLVM-15.so.1", "libLLVM-16.so.1", "libLLVM-17.so.1",
            "libLLVM.so.18.1", "libLLVM.so.19.1", "libLLVM.so.20.1"
        },
            symbolPrefix = "LLVMInitializeAArch64")
    interface Arm64 extends Target {}
}
