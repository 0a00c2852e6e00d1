package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Attach;

/** What LLVM has to know of a processor before it compiles for it. A library that somebody has built for one has no others. */
interface Targets {

    @Attach(value = "InitializeX86TargetInfo", optional = true)
    void initializeX86Info();

    @Attach(value = "InitializeX86Target", optional = true)
    void initializeX86Target();

    @Attach(value = "InitializeX86TargetMC", optional = true)
    void initializeX86Code();

    @Attach(value = "InitializeX86AsmPrinter", optional = true)
    void initializeX86Printer();

    @Attach(value = "InitializeAArch64TargetInfo", optional = true)
    void initializeArm64Info();

    @Attach(value = "InitializeAArch64Target", optional = true)
    void initializeArm64Target();

    @Attach(value = "InitializeAArch64TargetMC", optional = true)
    void initializeArm64Code();

    @Attach(value = "InitializeAArch64AsmPrinter", optional = true)
    void initializeArm64Printer();

    /** Makes known the processor that the JVM runs on; a second time changes nothing. */
    default void initializeTarget() {
        if (System.getProperty("os.arch").equals("aarch64")) {
            initializeArm64Info();
            initializeArm64Target();
            initializeArm64Code();
            initializeArm64Printer();
        } else {
            initializeX86Info();
            initializeX86Target();
            initializeX86Code();
            initializeX86Printer();
        }
    }
}
