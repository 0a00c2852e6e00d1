package dev.tombolo.benchmarks.startup;

import dev.tombolo.benchmarks.CFixtures;
import dev.tombolo.benchmarks.Jdk;
import dev.tombolo.benchmarks.startup.programs.Functions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Makes what is measured: the library, the programs in one jar, and what JVMs know of them from a run before. */
final class Workshop {

    private static final Path FOLDER = Path.of("target/startup");
    private static final Path SOURCES = FOLDER.resolve("sources");
    private static final Path CLASSES = FOLDER.resolve("classes");
    private static final Path LOG = FOLDER.resolve("log.txt");
    private static final List<Integer> DECLARED = List.of(1, 100, 1000);

    private Workshop() {}

    /** The library that all programs call but the one of JNI, which has the same function in another. */
    static Path library() {
        return FOLDER.resolve(System.mapLibraryName("functions")).toAbsolutePath();
    }

    private static Path programs() {
        return FOLDER.resolve("programs.jar");
    }

    /** What is started: a jar that names the class and the class path, and grants native access. */
    static Path jar(Program program) {
        return FOLDER.resolve(program.file(".jar"));
    }

    /** Builds the library and the programs. */
    static void build() throws IOException, InterruptedException {
        Files.createDirectories(SOURCES);
        Path functions = Files.writeString(SOURCES.resolve("functions.c"), GeneratedFunctions.inC(1000));
        Jdk.run(
                LOG,
                List.of(
                        "cc",
                        "-O2",
                        "-fPIC",
                        "-shared",
                        "-o",
                        library().toString(),
                        functions.toString(),
                        CFixtures.source("probes").toString(),
                        CFixtures.source("callbacks").toString()));
        Path compiled = Jdk.originOf(Functions.class);
        copyClasses(compiled);
        List<Path> classPath = new ArrayList<>(Jdk.libraries());
        classPath.add(compiled);
        Jdk.run(LOG, Jdk.javac(sources(), CLASSES, classPath, true));
        Jdk.run(
                LOG,
                List.of(Jdk.tool("jar"), "--create", "--file", programs().toString(), "-C", CLASSES.toString(), "."));
        for (Program program : Program.values()) {
            writeJar(program);
        }
    }

    /** The grant stands in the manifest, since the option for it takes away from what the JDK has prepared for a start. */
    private static void writeJar(Program program) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.main());
        manifest.getMainAttributes().put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath(program));
        new JarOutputStream(Files.newOutputStream(jar(program)), manifest).close();
    }

    /** Copied beside the jar: what is named otherwise than by a relative path, no archive of classes takes in. */
    private static String classPath(Program program) throws IOException {
        StringJoiner names = new StringJoiner(" ");
        names.add(programs().getFileName().toString());
        for (Path jar : program.libraries()) {
            Path name = jar.getFileName();
            Files.copy(jar, FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            names.add(name.toString());
        }
        return names.toString();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int count : DECLARED) {
            sources.add(source("Functions" + count, GeneratedFunctions.contract(count)));
            sources.add(source("CallsOneOf" + count, GeneratedFunctions.callingOne(count)));
        }
        int called = GeneratedFunctions.CALLED + 1;
        sources.add(source("Functions" + called, GeneratedFunctions.contract(called)));
        sources.add(source("CallsAll", GeneratedFunctions.callingAll()));
        sources.add(source("CallsAllByHand", GeneratedFunctions.callingAllByHand()));
        return sources;
    }

    private static Path source(String type, String text) throws IOException {
        return Files.writeString(SOURCES.resolve(type + ".java"), text);
    }

    private static void copyClasses(Path compiled) throws IOException {
        Path inside = Path.of(Functions.class.getPackageName().replace('.', '/'));
        Path target = Files.createDirectories(CLASSES.resolve(inside));
        try (Stream<Path> files = Files.list(compiled.resolve(inside))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Runs a program so that the next run finds what this one leaves, and once more to see that it does. */
    static void train(Program program, Cache cache) throws IOException, InterruptedException {
        if (cache != Cache.NONE) {
            Path file = file(program, cache);
            Files.deleteIfExists(file);
            Jdk.run(LOG, Launch.command(program, cache.made(file)));
            Jdk.run(LOG, Launch.command(program, cache.insisted(file)));
        }
    }

    /** The options that have a program use what a run before has left. */
    static List<String> options(Program program, Cache cache) {
        return cache.used(file(program, cache));
    }

    private static Path file(Program program, Cache cache) {
        return FOLDER.resolve(program.file(cache.ending()));
    }
}
