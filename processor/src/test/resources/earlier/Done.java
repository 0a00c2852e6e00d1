package earlier;

import dev.tombolo.annotations.Callback;

@Callback
public interface Done {
    void done();
}
