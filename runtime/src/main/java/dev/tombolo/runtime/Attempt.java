package dev.tombolo.runtime;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One place where a library was looked for in vain. The causes are found out when the text is asked for: most attempts
 * precede one that succeeds, and nobody asks.
 */
sealed interface Attempt {

    /** Where the library was looked for, and why it was not opened. */
    String text();

    /** No resource of that file name. */
    record NotBundled(String fileName) implements Attempt {
        @Override
        public String text() {
            return BundledLibrary.resource(fileName) + ": no such resource in the contract's class loader";
        }
    }

    /** A resource that could not be read, or not be written to the directory. */
    record NotExtracted(BundledLibrary library, Path directory, IOException cause) implements Attempt {
        @Override
        public String text() {
            return library.url() + ", extracted to " + directory + ": " + reason();
        }

        /** The JDK's own exceptions of files say what happened by their name alone. */
        private String reason() {
            String message = String.valueOf(cause.getMessage());
            return cause.getClass() == IOException.class
                    ? message
                    : cause.getClass().getSimpleName() + ": " + message;
        }
    }

    /** A resource whose file the operating system did not open. */
    record NotLoadable(BundledLibrary library, Path file) implements Attempt {
        @Override
        public String text() {
            return library.url() + ", extracted as " + file + ": " + SystemLoader.fault(file.toString());
        }
    }

    /** A name that the operating system searched for. */
    record NotFound(String file) implements Attempt {
        @Override
        public String text() {
            return "the operating system's search for '" + file + "': " + SystemLoader.fault(file);
        }
    }

    /** A path that the operating system did not open. */
    record NotOpened(String path) implements Attempt {
        @Override
        public String text() {
            return path + ": " + SystemLoader.fault(path);
        }
    }
}
