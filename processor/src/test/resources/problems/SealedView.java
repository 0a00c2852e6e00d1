package app;

import dev.tombolo.annotations.*;

@Struct
sealed interface Point permits Impossible {
//     ^ error: [SealedView] Point is sealed, so the class that shows the memory could not implement it: remove sealed and permits.
    int x();
}

final class Impossible implements Point {
    @Override
    public int x() {
        return 0;
    }
}
