package dev.tombolo.benchmarks.startup;

import java.nio.file.Path;
import java.util.List;

/** What a JVM may know of a program from a run before. */
enum Cache {
    /** Nothing: there is the JDK's own archive of some of its classes, as always. */
    NONE("cold", "", "", "", ""),
    /** Its classes. */
    APP_CDS("AppCDS", ".jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", "-Xshare:on"),
    /** Its classes, loaded and linked, and what its methods did. */
    AOT_CACHE("AOT cache", ".aot", "-XX:AOTCacheOutput=", "-XX:AOTCache=", "-XX:AOTMode=on");

    private final String title;
    private final String ending;
    private final String making;
    private final String using;
    private final String insisting;

    Cache(String title, String ending, String making, String using, String insisting) {
        this.title = title;
        this.ending = ending;
        this.making = making;
        this.using = using;
        this.insisting = insisting;
    }

    /** The options of the run before. */
    List<String> made(Path file) {
        return List.of(making + file);
    }

    /** The options of a run that is measured. */
    List<String> used(Path file) {
        return this == NONE ? List.of() : List.of(using + file);
    }

    /** The options of a run that fails where the file is of no use. */
    List<String> insisted(Path file) {
        return List.of(using + file, insisting);
    }

    /** Of the file. */
    String ending() {
        return ending;
    }

    @Override
    public String toString() {
        return title;
    }
}
