package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A library that a jar brings along.
 *
 * @param fileName what it is called, such as {@code libz.so}
 * @param url where the class loader found it
 */
record BundledLibrary(String fileName, URL url) {

    /** The names under which a library may be bundled: as the platform spells it, and as it is. */
    static List<String> fileNames(String name) {
        String mapped = System.mapLibraryName(name);
        return mapped.equals(name) ? List.of(name) : List.of(mapped, name);
    }

    /** The resource that holds a library for this platform. */
    static String resource(String fileName) {
        return String.join("/", "META-INF/native", Platform.host().folder(), fileName);
    }

    /** The library of that file name which the contract's class loader sees, if it sees one. */
    static @Nullable BundledLibrary find(Class<?> contract, String fileName) {
        ClassLoader own = contract.getClassLoader();
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        URL url = loader.getResource(resource(fileName));
        return url == null ? null : new BundledLibrary(fileName, url);
    }

    /** The checksum of its bytes. */
    String checksum() throws IOException {
        try (InputStream content = content()) {
            return Checksum.of(content);
        }
    }

    /** Its bytes. Past the cache of open jars, which would keep the jar from being replaced on Windows. */
    InputStream content() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
