package dev.tombolo.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A run of Eclipse's compiler, as its command line does it. */
final class Ecj {
    /** Eclipse's own choice of warnings, without the one for {@code @SuppressWarnings} that only others understand. */
    private static final List<String> STRICT = List.of("-warn:-warningToken", "-failOnWarning", "-proceedOnError");

    private Ecj() {}

    /** What it says, which is nothing when all is well. */
    static String compile(Path folder, List<String> options, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("--release", "25", "-parameters"));
        arguments.addAll(STRICT);
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(options);
        sources.forEach(s -> arguments.add(s.toString()));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        boolean succeeded = BatchCompiler.compile(arguments.toArray(new String[0]), printer, printer, null);
        printer.flush();
        return succeeded ? output.toString() : output + "\nfailed";
    }

    static List<String> processing(Path generated) {
        return List.of(
                "-processorpath",
                Places.path(Places.processor()),
                "-processor",
                NativeLibProcessor.class.getName(),
                "-s",
                generated.toString());
    }
}
