package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Borrowed;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Handle;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.runtime.Ref;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    void rename(Ref<@Convert(Name.class) CharSequence> name);
    //          ^ error: [OneWayValue] what name holds is not converted the same way in both directions: add @In or @Out.

    @Attach
    void reopen(Ref<Stream> stream, @Out Ref<Stream> other, @Borrowed Ref<Stream> borrowed, Ref<@Borrowed Stream> kept);
    //          ^ error: [OneWayValue] what stream holds is not converted the same way in both directions: add @In or @Out.

    @Attach
    int close(@CountedBy("n") Stream[] streams, int n);
    //                        ^ error: [OneWayValue] what streams holds is not converted the same way in both directions: add @In or @Out.

    @Handle(close = "fclose")
    interface Stream extends AutoCloseable {
        @Override
        void close();
    }

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
// still binds: app/LibC_StreamHandle
