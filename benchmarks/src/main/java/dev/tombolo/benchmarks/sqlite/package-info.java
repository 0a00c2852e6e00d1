/** What rows of SQLite cost: a thousand that are inserted in one transaction, and read back. */
@NullMarked
package dev.tombolo.benchmarks.sqlite;

import org.jspecify.annotations.NullMarked;
