package dev.tombolo.benchmarks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Flags;
import java.util.Set;

/** The functions of {@code probes.h}, bound as often as there are ways to mean them. */
@NativeLib({"target/native/libprobes.so", "target/native/libprobes.dylib"})
public interface Probes {

    @Attach
    int probe(int n) throws ErrnoException;

    @Attach(value = "probe", errno = ErrnoMode.CAPTURE)
    int probeCapturing(int n);

    @Attach(value = "probe", errno = ErrnoMode.CLEAR)
    int probeCleared(int n);

    @Attach
    int added(int n, @Variadic int whole, double part);

    @Attach
    int added(int n, Object... values);

    @Attach("probe_text")
    int probeText(String text) throws ErrnoException;

    @Attach
    String label(int length);

    @Attach("label_copy")
    @Owned("free")
    String labelCopy(int length);

    @Attach("same")
    int code(Status status);

    @Attach("same")
    Heading heading(int value);

    @Attach("same")
    Status status(int code);

    @Attach("same")
    int bits(Set<OpenFlag> flags);

    @Attach("same")
    Set<OpenFlag> set(int bits);

    @Attach("same")
    Flags<OpenFlag> flags(int bits);

    @Attach("same")
    @Convert(Tenths.class)
    double degrees(@Convert(Tenths.class) double degrees);

    @Attach("same")
    @Convert({Degrees.class, Tenths.class})
    Temperature temperature(@Convert({Degrees.class, Tenths.class}) Temperature temperature);
}
