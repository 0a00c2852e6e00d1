package dev.tombolo.samples.sqlite3;

import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.samples.sqlite3.Sqlite3.Destructor;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Gives SQL functions that are written in Java. */
public final class Functions {
    private static final int UTF_8 = 1;

    private final Sqlite3 sqlite;

    public Functions(Sqlite3 sqlite) {
        this.sqlite = sqlite;
    }

    /** Makes a function of so many arguments, until the connection is closed or another of that name replaces it. */
    public void define(Database database, String name, int count, Function function) throws SqliteException {
        Retained retained = new Retained(failing(function));
        try {
            sqlite.createFunction(
                    database, name, count, UTF_8, null, retained.function, null, null, retained.destructor);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            retained.destroy(null); // C was not called
            throw refused;
        }
    }

    /** Tells SQLite of what a function throws, or it would take the next row. */
    private Function failing(Function function) {
        return (context, count, arguments) -> {
            try {
                function.call(context, count, arguments);
            } catch (Throwable thrown) {
                sqlite.resultError(context, "thrown in Java", -1);
                throw thrown;
            }
        };
    }

    /** What SQLite keeps of a function, until it says that it does not need it any more. */
    private static final class Retained implements Destructor {
        private final CallbackHandle<Function> function;
        private final CallbackHandle<Destructor> destructor = Sqlite3_DestructorCallback.retain(this);

        Retained(Function function) {
            this.function = FunctionCallback.retain(function);
        }

        @Override
        public void destroy(@Nullable MemorySegment data) {
            function.close();
            destructor.close();
        }
    }
}
