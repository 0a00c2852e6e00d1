package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Typedef;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
@Typedef(name = "decimal", type = "int", convert = Decimal.class)
@Typedef(name = "number", type = "decimal")
public interface Conversions {
    @Attach
    @Convert(Squared.class)
    int negate(@Convert(Squared.class) int n);

    @Attach("negate")
    @Convert({Decimal.class, Squared.class})
    String stacked(@Convert({Decimal.class, Squared.class}) String text);

    @Attach("negate")
    @CType("decimal")
    String typedefs(@CType("number") String text);

    @Attach(blocking = false)
    @Convert(Seconds.class)
    Duration sleep(@Convert(Seconds.class) Duration seconds);

    @Attach
    int access(@Convert(Paths.class) Path path, int mode);

    @Attach("access")
    int accessOf(@Convert(Paths.class) @Encoding(Encoding.LATIN_1) @Nullable Path path, int mode);

    @Attach
    @Owned("free")
    @Convert(Paths.class)
    Path realpath(@Convert(Paths.class) Path path, @CType("char *") long resolved);

    @Attach
    @Convert(Paths.class)
    @Nullable
    Path ttyname(int fd);

    @Attach
    Point midpoint(Point a, @Nullable Point b);

    @Attach(blocking = false)
    int read(@Convert(Counted.class) FileInputStream from, @Convert(Counted.class) FileInputStream to)
            throws IOException;

    @Attach
    @Convert(Levels.class)
    String level(@Convert(Levels.class) String level);
}
