package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;

/** A function of SQL that is written in Java. */
@Callback
public interface Function {

    /** Computes a result, which is SQL's NULL if it leaves none. What it throws, the caller of the statement gets. */
    void call(Context context, int count, @CountedBy("count") @CType("sqlite3_value **") Value[] arguments)
            throws SqliteException;
}
