package dev.tombolo.samples.llvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same functions, which a C compiler has put into a library. */
@NativeLib("tombolo-sample")
public interface AheadOfTime {

    @Attach
    int fibonacci(int n);

    @Attach
    long gcd(long a, long b);

    /** Compiles a source into a new file, and has the library be that file, if it is not loaded yet. */
    static Path compile(String source) throws IOException {
        Path library = Files.createTempFile("tombolo-sample", ".so");
        Process cc = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-x", "c", "-o", library.toString(), "-")
                .redirectErrorStream(true)
                .start();
        try (var in = cc.outputWriter(UTF_8)) {
            in.write(source);
        }
        String said = new String(cc.getInputStream().readAllBytes(), UTF_8);
        if (cc.onExit().join().exitValue() != 0) {
            throw new IOException("cc: " + said);
        }
        System.setProperty("tombolo.library.tombolo-sample", library.toString());
        return library;
    }
}
