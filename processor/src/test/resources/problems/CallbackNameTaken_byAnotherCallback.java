package app;

import dev.tombolo.annotations.*;

// still binds: app/Library_DoneCallback
public interface Library {
    @Callback
    interface Done {
        void done();
    }
}

@Callback
interface Library_Done {
//^1 error: [CallbackNameTaken] the function pointers of Library_Done would be made by a class Library_DoneCallback, and another callback has one of that name: rename one of them.
    void done();
}
