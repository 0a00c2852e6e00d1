/** SQLite: databases in files, with owned handles, errors as exceptions, and blobs both ways. */
@NullMarked
package dev.tombolo.samples.sqlite3;

import org.jspecify.annotations.NullMarked;
