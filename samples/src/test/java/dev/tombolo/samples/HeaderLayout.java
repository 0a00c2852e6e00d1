package dev.tombolo.samples;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A struct as the C compiler of this machine finds it in a header: to be copied into the tests of whoever declares structs.
 *
 * @param header as it is included: {@code time.h}
 * @param spelled as C spells it: {@code struct timespec}
 * @param names of the fields that C calls otherwise, by how Java calls them
 */
public record HeaderLayout(String header, String spelled, Map<String, String> names) {

    /** Copies the names. */
    public HeaderLayout {
        names = Map.copyOf(names);
    }

    /** Where all fields have C's names. */
    public HeaderLayout(String header, String spelled) {
        this(header, spelled, Map.of());
    }

    /** A sentence for each field that lies elsewhere in C, and for the size if that differs; none if all is right. */
    public List<String> differencesFrom(GroupLayout layout) throws IOException, InterruptedException {
        List<String> subjects = new ArrayList<>();
        List<String> here = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        layout.memberLayouts().stream()
                .flatMap(member -> member.name().stream())
                .forEach(field -> {
                    String name = names.getOrDefault(field, field);
                    subjects.add(name);
                    here.add("lies at " + layout.byteOffset(PathElement.groupElement(field)));
                    asked.add("\"lies at %%zu\\n\", offsetof(%s, %s)".formatted(spelled, name));
                });
        subjects.add("it");
        here.add("has " + layout.byteSize() + " bytes");
        asked.add("\"has %%zu bytes\\n\", sizeof(%s)".formatted(spelled));
        List<String> inC = answers(asked);
        return IntStream.range(0, here.size())
                .filter(i -> !inC.get(i).equals(here.get(i)))
                .mapToObj(i -> "%s: %s %s in the header, and %s here"
                        .formatted(spelled, subjects.get(i), inC.get(i), here.get(i)))
                .toList();
    }

    /** What the C compiler makes of arguments for {@code printf}, a line each. */
    private List<String> answers(List<String> asked) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("header");
        Path source = folder.resolve("asks.c");
        Path program = folder.resolve("asks");
        try {
            Files.writeString(source, """
                #include <stddef.h>
                #include <stdio.h>
                #include <%s>
                int main(void) {
                    printf(%s);
                    return 0;
                }
                """.formatted(header, String.join(");\n    printf(", asked)));
            String messages = compiled(source, program);
            assumeTrue(!messages.contains("No such file"), () -> header + " is not installed: " + messages);
            return output(program.toString()).lines().toList();
        } finally {
            Files.deleteIfExists(program);
            Files.delete(source);
            Files.delete(folder);
        }
    }

    private static String compiled(Path source, Path program) throws InterruptedException {
        try {
            return output("cc", "-o", program.toString(), source.toString());
        } catch (IOException missing) {
            return abort("cc does not run: " + missing.getMessage());
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
