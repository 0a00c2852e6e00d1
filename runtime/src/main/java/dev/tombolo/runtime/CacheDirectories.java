package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where extracted libraries may lie. */
final class CacheDirectories {
    /** The system property that names the only directory to use. */
    static final String PROPERTY = "tombolo.cache";

    private CacheDirectories() {}

    /** The directories to try in turn: the one that is set; else the user's own, then one beside temporary files. */
    static List<Path> all() {
        String chosen = System.getProperty(PROPERTY);
        if (chosen != null && !chosen.isBlank()) {
            return List.of(Path.of(chosen).toAbsolutePath());
        }
        List<Path> directories = new ArrayList<>();
        Path caches = userCaches();
        if (caches != null) {
            directories.add(caches.resolve("tombolo"));
        }
        directories.add(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().resolve(temporaryName()));
        return directories;
    }

    /** The place that the system's conventions give to what can be made again; none for a user without a home. */
    private static @Nullable Path userCaches() {
        String set = System.getenv(Platform.host().isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (set != null && Path.of(set).isAbsolute()) {
            return Path.of(set);
        }
        Path home = Path.of(System.getProperty("user.home"));
        return home.isAbsolute() && Files.isDirectory(home) ? home.resolve(cachesInHome()) : null;
    }

    private static String cachesInHome() {
        if (Platform.host().isMac()) {
            return "Library/Caches";
        }
        return Platform.host().isWindows() ? "AppData/Local" : ".cache";
    }

    /** One per user, for the directory of temporary files is everybody's; on Windows it is the user's already. */
    private static String temporaryName() {
        return Platform.host().isWindows() ? "tombolo" : "tombolo-" + Integer.toUnsignedString(Posix.effectiveUser());
    }
}
