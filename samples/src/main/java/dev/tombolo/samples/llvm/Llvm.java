package dev.tombolo.samples.llvm;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Consumed;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Retained;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Some of LLVM-C, the part of LLVM for other languages than C++, as versions 14 to 20 have it.
 *
 * <p>An {@code LLVMErrorRef} is a pointer that stands for success where it is {@code NULL}. Else it has a message, which
 * becomes that of an {@link LlvmException}.
 */
@NativeLib(
        value = {
            "LLVM",
            "libLLVM-14.so.1",
            "libLLVM-15.so.1",
            "libLLVM-16.so.1",
            "libLLVM-17.so.1",
            "libLLVM.so.18.1",
            "libLLVM.so.19.1",
            "libLLVM.so.20.1"
        },
        symbolPrefix = "LLVM")
@Typedef(name = "LLVMBool", type = "int")
@Typedef(name = "LLVMErrorRef", type = "uintptr_t")
public interface Llvm extends Targets {

    /** What modules share: {@code LLVMContextRef}. */
    @Handle
    record Context(MemorySegment address) {}

    /** What looks up symbols for compiled code: {@code LLVMOrcExecutionSessionRef}. */
    @Handle
    record Session(MemorySegment address) {}

    /** A place for compiled code within a {@link Jit}: {@code LLVMOrcJITDylibRef}. */
    @Handle
    record Dylib(MemorySegment address) {}

    /** A copy of bytes, under a name that messages call it by. */
    @Attach("CreateMemoryBufferWithMemoryRangeCopy")
    MemoryBuffer createMemoryBuffer(
            @CountedBy("length") @CType("const char *") byte[] content, @SizeT long length, String name);

    /**
     * Reads a module from text or bitcode. Is 0 for success; else there is no module but a message.
     *
     * @param content which is given back in any case
     */
    @Attach("ParseIRInContext")
    @CType("LLVMBool")
    boolean parseIRInContext(
            Context context,
            @Consumed MemoryBuffer content,
            @Out @CType("LLVMModuleRef *") Ref<Module> module,
            @Out @CType("char **") Ref<Message> message);

    /** Whether something is wrong with a module; there is a message in any case. */
    @Attach("VerifyModule")
    @CType("LLVMBool")
    boolean verifyModule(Module module, VerifierAction action, @Out @CType("char **") Ref<Message> message);

    /** What a message says: a copy of it, of which this is a copy. */
    @Attach("CreateMessage")
    @Owned("DisposeMessage")
    String textOf(Message message);

    /** How modules are improved. */
    @Attach("CreatePassBuilderOptions")
    PassOptions createPassOptions();

    /**
     * Improves a module.
     *
     * @param passes as the tool {@code opt} takes them: {@code default<O2>}
     * @param machine null for one like any other
     */
    @Attach("RunPasses")
    @FailsWhen(Failure.NON_ZERO)
    @CType("LLVMErrorRef")
    long runPasses(Module module, String passes, @Nullable MemorySegment machine, PassOptions options)
            throws LlvmException;

    /** Makes a context with a lock. */
    @Attach("OrcCreateNewThreadSafeContext")
    ThreadSafeContext createContext();

    /** The context without its lock. */
    @Attach("OrcThreadSafeContextGetContext")
    Context contextOf(ThreadSafeContext context);

    /** Puts a module of that context together with it. */
    @Attach("OrcCreateNewThreadSafeModule")
    ThreadSafeModule createThreadSafeModule(@Consumed Module module, ThreadSafeContext context);

    /**
     * Makes a compiler for this machine, of which LLVM {@linkplain #initializeTarget has to know}.
     *
     * @param builder null for one like any other
     */
    @Attach("OrcCreateLLJIT")
    @OutResult(position = 0, status = "LLVMErrorRef")
    @FailsWhen(Failure.NON_ZERO)
    Jit createJit(@Nullable MemorySegment builder) throws LlvmException;

    /** Where code goes unless something else is said. */
    @Attach("OrcLLJITGetMainJITDylib")
    Dylib mainDylib(Jit jit);

    /** What the compiler works for. */
    @Attach("OrcLLJITGetExecutionSession")
    Session sessionOf(Jit jit);

    /** Gives the compiler a module, to be compiled when it is needed. */
    @Attach("OrcLLJITAddLLVMIRModule")
    @FailsWhen(Failure.NON_ZERO)
    @CType("LLVMErrorRef")
    long addModule(Jit jit, Dylib dylib, @Consumed ThreadSafeModule module) throws LlvmException;

    /** The address of a function, which is compiled first if it is not yet. */
    @Attach("OrcLLJITLookup")
    @OutResult(position = 1, status = "LLVMErrorRef")
    @FailsWhen(Failure.NON_ZERO)
    @CType("uint64_t")
    long lookup(Jit jit, String name) throws LlvmException;

    /** What is told of errors that no call returns. */
    @Callback
    @Typedef(uses = Llvm.class)
    interface Reporter {

        /** Gets an error, which it gives back. */
        void report(@Nullable MemorySegment data, @CType("LLVMErrorRef") long error);
    }

    /** Sets what is told of errors, and what it is told besides. */
    @Attach("OrcExecutionSessionSetErrorReporter")
    void setReporter(Session session, @Retained Reporter reporter, @Nullable MemorySegment data, Arena lifetime);

    /** What an error says; it is given back. */
    @Attach("GetErrorMessage")
    @Owned("DisposeErrorMessage")
    @CType("char *")
    String getErrorMessage(@CType("LLVMErrorRef") long error);

    /** What the verifier does besides. */
    @NativeEnum
    enum VerifierAction {
        ABORT_PROCESS,
        PRINT_MESSAGE,
        NOTHING
    }
}
