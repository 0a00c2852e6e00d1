package dev.tombolo.samples.llvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tombolo.runtime.Ref;
import dev.tombolo.samples.llvm.Llvm.VerifierAction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Functions that are compiled in memory, from the textual form of LLVM's intermediate representation. */
public final class Program implements AutoCloseable {
    private final Llvm llvm;
    private final Jit jit;
    private final Arena arena = Arena.ofShared();
    private final List<String> reports = new CopyOnWriteArrayList<>();

    private Program(Llvm llvm, Jit jit) {
        this.llvm = llvm;
        this.jit = jit;
        llvm.setReporter(llvm.sessionOf(jit), (_, error) -> reports.add(llvm.getErrorMessage(error)), null, arena);
    }

    /** Reads, verifies and improves functions; they are compiled when they are asked for. */
    public static Program of(String text) throws LlvmException {
        Llvm llvm = new LlvmBinding();
        llvm.initializeTarget();
        try (ThreadSafeContext context = llvm.createContext();
                Module module = parsed(llvm, text, context)) {
            verify(llvm, module);
            improve(llvm, module);
            Program program = new Program(llvm, llvm.createJit(null));
            program.add(llvm.createThreadSafeModule(module, context));
            return program;
        }
    }

    private static Module parsed(Llvm llvm, String text, ThreadSafeContext context) throws LlvmException {
        byte[] bytes = text.getBytes(UTF_8);
        MemoryBuffer buffer = llvm.createMemoryBuffer(bytes, bytes.length, "text");
        Ref<Module> module = Ref.empty();
        Ref<Message> message = Ref.empty();
        if (llvm.parseIRInContext(llvm.contextOf(context), buffer, module, message)) {
            throw failure(llvm, message);
        }
        return Objects.requireNonNull(module.get());
    }

    private static void verify(Llvm llvm, Module module) throws LlvmException {
        Ref<Message> message = Ref.empty();
        if (llvm.verifyModule(module, VerifierAction.NOTHING, message)) {
            throw failure(llvm, message);
        }
        Objects.requireNonNull(message.get()).close(); // an empty one
    }

    private static LlvmException failure(Llvm llvm, Ref<Message> said) {
        try (Message message = Objects.requireNonNull(said.get())) {
            return new LlvmException(llvm.textOf(message).strip());
        }
    }

    private static void improve(Llvm llvm, Module module) throws LlvmException {
        try (PassOptions options = llvm.createPassOptions()) {
            llvm.runPasses(module, "default<O2>", null, options);
        }
    }

    private void add(ThreadSafeModule module) throws LlvmException {
        try {
            llvm.addModule(jit, llvm.mainDylib(jit), module);
        } catch (LlvmException e) {
            close();
            throw e;
        }
    }

    /** The address of a function, which can be called until this is closed. */
    public MemorySegment function(String name) throws LlvmException {
        try {
            return MemorySegment.ofAddress(llvm.lookup(jit, name));
        } catch (LlvmException e) {
            reports.forEach(report -> e.addSuppressed(new LlvmException(report)));
            reports.clear();
            throw e;
        }
    }

    /** Gives back the code. Whoever calls it afterwards ends the JVM. */
    @Override
    public void close() {
        jit.close();
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
