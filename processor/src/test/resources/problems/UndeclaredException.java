package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;

@NativeLib("c")
public interface LibC {
    @Attach
    @Convert(Uris.class)
    URI getenv(@Convert(Numbers.class) String name, @Convert(Numbers.class) String other);
    //  ^ error: [UndeclaredException] Numbers.release throws IOException, and getenv does not declare it: add it to throws.
    //  ^ error: [UndeclaredException] Numbers.toNative throws ParseException, and getenv does not declare it: add it to throws.
    //  ^ error: [UndeclaredException] Uris.fromNative throws URISyntaxException, and getenv does not declare it: add it to throws.

    @Attach
    int partly(@Convert(Numbers.class) String name) throws ParseException;
    //  ^ error: [UndeclaredException] Numbers.release throws IOException, and partly does not declare it: add it to throws.

    @Attach("partly")
    int declared(@Convert(Numbers.class) String name) throws ParseException, IOException;

    @Attach("partly")
    @Convert(Uris.class)
    URI widely(String name) throws Exception;
}

@Converter
final class Numbers {
    static int toNative(String value) throws ParseException {
        return 0;
    }

    static void release(int value) throws IOException, IllegalStateException {}
}

@Converter
final class Uris {
    static URI fromNative(String value) throws URISyntaxException {
        return new URI(value);
    }
}
