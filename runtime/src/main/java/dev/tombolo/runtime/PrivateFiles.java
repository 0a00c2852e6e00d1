package dev.tombolo.runtime;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import dev.tombolo.runtime.system.Platform;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Directories and files that no other user can change: code is loaded from them. On Windows the user's folders are
 * private by inheritance, and nothing is checked.
 */
final class PrivateFiles {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFiles() {}

    /** Makes the directory if it is not there, and refuses one that somebody else could change. */
    static void createDirectory(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(directory, ownerOnly());
        } catch (FileAlreadyExistsException there) {
            requirePrivate(directory);
        }
    }

    /** A new empty file beside the others. */
    static Path createTemporaryFile(Path directory) throws IOException {
        return Files.createTempFile(directory, "extracting-", ".tmp", ownerOnly());
    }

    /** Whether it is a plain file that no other user can change. */
    static boolean isPrivateFile(Path file) throws IOException {
        return Files.isRegularFile(file, NOFOLLOW_LINKS) && (Platform.host().isWindows() || isPrivate(file));
    }

    private static void requirePrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory, NOFOLLOW_LINKS)) {
            throw new IOException(directory + " is a symbolic link or a file: a directory is needed");
        }
        if (!Platform.host().isWindows() && !isPrivate(directory)) {
            throw new IOException(directory + " belongs to another user, or others may write to it:"
                    + " it must be this user's or root's, with permissions such as 0700");
        }
    }

    private static boolean isPrivate(Path path) throws IOException {
        Set<PosixFilePermission> permissions = Files.readAttributes(path, PosixFileAttributes.class, NOFOLLOW_LINKS)
                .permissions();
        return isTrusted((int) Files.getAttribute(path, "unix:uid", NOFOLLOW_LINKS))
                && !permissions.contains(GROUP_WRITE)
                && !permissions.contains(OTHERS_WRITE);
    }

    /** Root could change everything anyway, and may have filled the cache of an image that is read-only. */
    private static boolean isTrusted(int owner) {
        return owner == 0 || owner == Posix.effectiveUser();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return Platform.host().isWindows() ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OWNER_ONLY};
    }
}
