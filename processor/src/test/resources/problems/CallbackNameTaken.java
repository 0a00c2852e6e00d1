package app;

import dev.tombolo.annotations.*;

@Callback
public interface Done {
//     ^ error: [CallbackNameTaken] the function pointers of Done would be made by a class DoneCallback, and there is a class of that name: rename one of them.
    void done();
}

final class DoneCallback {
    private DoneCallback() {}
}
