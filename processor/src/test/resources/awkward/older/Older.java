package older;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** Marked with an annotation of the user's own. */
@NativeLib("c")
public interface Older {
    @Attach
    @Nullable
    String setlocale(int category, @Nullable String locale);
}
