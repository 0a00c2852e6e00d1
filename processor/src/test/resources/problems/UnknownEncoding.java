package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    @Encoding("utf8")
    //        ^ error: [UnknownEncoding] 'utf8' is no encoding that strings can cross in: did you mean UTF-8?
    String f(@Encoding("UTF-7") String a, @Encoding("") String b, @Encoding("latin1") String c, @Encoding("UTF16") String d);
    //                 ^ error: [UnknownEncoding] 'UTF-7' is no encoding that strings can cross in: did you mean UTF-8?
    //                                              ^ error: [UnknownEncoding] '' is no encoding that strings can cross in: use one of UTF-8, UTF-16, UTF-16LE, UTF-16BE, UTF-32, UTF-32LE, UTF-32BE, ISO-8859-1, US-ASCII, wchar_t.
    //                                                                      ^ error: [UnknownEncoding] 'latin1' is no encoding that strings can cross in: use one of UTF-8, UTF-16, UTF-16LE, UTF-16BE, UTF-32, UTF-32LE, UTF-32BE, ISO-8859-1, US-ASCII, wchar_t.
    //                                                                                                    ^ error: [UnknownEncoding] 'UTF16' is no encoding that strings can cross in: did you mean UTF-16?
}
