package dev.tombolo.runtime;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A private directory of extracted libraries, shared by all JVMs of a user. A file's name begins with the checksum of
 * its content; it appears complete by a rename and is never written to again, so that JVMs may race for it.
 */
record LibraryCache(Path directory) {

    /** The library's file, written if it is not there. One whose content is wrong gives way to a new file. */
    Path extract(BundledLibrary library, String checksum) throws IOException {
        PrivateFiles.createDirectory(directory);
        Path file = directory.resolve(checksum + "-" + library.fileName());
        if (!isIntact(file, checksum)) {
            write(library, checksum, file);
        }
        if (!Files.isExecutable(file)) {
            throw new IOException(directory + " is on a file system that executes nothing (mount option noexec)");
        }
        return file;
    }

    private static boolean isIntact(Path file, String checksum) throws IOException {
        if (!PrivateFiles.isPrivateFile(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return checksum.equals(Checksum.of(content));
        }
    }

    private void write(BundledLibrary library, String checksum, Path file) throws IOException {
        Path copy = PrivateFiles.createTemporaryFile(directory);
        try {
            String copied = copy(library, copy);
            if (!copied.equals(checksum)) {
                throw new IOException(library.url() + " changed while it was read");
            }
            Files.move(copy, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** On the disk before it gets its name: a crash of the machine must not leave a good name on half a file. */
    private static String copy(BundledLibrary library, Path copy) throws IOException {
        try (InputStream content = library.content();
                FileOutputStream file = new FileOutputStream(copy.toFile())) {
            String checksum = Checksum.ofCopied(content, file);
            file.getFD().sync();
            return checksum;
        }
    }
}
