/**
 * SQLite: databases in files, with owned handles, errors as exceptions, blobs both ways, and
 * functions of SQL that are written in Java.
 */
@NullMarked
package dev.tombolo.samples.sqlite3;

import org.jspecify.annotations.NullMarked;
