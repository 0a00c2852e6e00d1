package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Ref;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    void rename(Ref<@Convert(Name.class) CharSequence> name);
    //          ^ error: [OneWayValue] what name holds is not converted the same way in both directions: add @In or @Out.

    @Converter
    final class Name {
        public static @Nullable String toNative(CharSequence value) {
            return value.toString();
        }

        public static CharSequence fromNative(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
