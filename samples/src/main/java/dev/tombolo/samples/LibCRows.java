package dev.tombolo.samples;

import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.samples.libc.Files;
import dev.tombolo.samples.libc.Files.Opening;
import dev.tombolo.samples.libc.FilesBinding;
import dev.tombolo.samples.libc.Formats;
import dev.tombolo.samples.libc.FormatsBinding;
import dev.tombolo.samples.libc.LibC;
import dev.tombolo.samples.libc.LibCBinding;
import dev.tombolo.samples.libc.LibM;
import dev.tombolo.samples.libc.LibMBinding;
import dev.tombolo.samples.libc.Posix;
import dev.tombolo.samples.libc.PosixBinding;
import dev.tombolo.samples.libc.SystemName;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the C library answers. */
final class LibCRows {
    private final LibC libc = new LibCBinding();
    private final Files files = new FilesBinding();
    private final Posix posix = new PosixBinding();
    private final LibM libm = new LibMBinding();
    private final Formats formats = new FormatsBinding();

    List<Row> all() {
        return List.of(
                new Row("strlen(\"tombolo\")", Long.toString(libc.strlen("tombolo"))),
                new Row(
                        "strlen(\"\\u00fc\\u6f22\\ud83d\\ude00\")",
                        Long.toString(libc.strlen("\u00fc\u6f22\ud83d\ude00"))),
                new Row("strlen(\"a\\0b\")", refusalOfNul()),
                new Row("abs(-42)", Integer.toString(libc.abs(-42))),
                new Row("labs(-2000000000)", Long.toString(libc.labs(-2_000_000_000L))),
                new Row("getenv(\"HOME\")", String.valueOf(libc.getenv("HOME"))),
                new Row("getenv(\"NOT_SET_BY_ANYONE\")", String.valueOf(libc.getenv("NOT_SET_BY_ANYONE"))),
                new Row("strtoul(\"18446744073709551615\", NULL, 10)", number("18446744073709551615", 10)),
                new Row("strtoul(\"ff\", NULL, 16)", number("ff", 16)),
                new Row("strtol(\"42\", NULL, 10)", bounded("42")),
                new Row("strtol(\"4242…\", NULL, 10)", bounded("42".repeat(10))),
                new Row("strerror(2)", libc.strerror(2)),
                new Row("open(\"/no/such/file\", O_RDONLY)", failure()),
                new Row("uname(&name)", posix().system()),
                new Row("clock_gettime(CLOCK_REALTIME, &now)", today()),
                new Row("stat(\"/tmp\", &file)", temporaryFolder()),
                new Row("environ", posix.environ().length + " variables"),
                new Row("snprintf(text, 32, \"%s has %d bits\", …)", formatted("%s has %d bits", "C's int", 32)),
                new Row("toupper('t')", Character.toString(libc.toupper('t'))),
                new Row("pow(2, 0.5)", Double.toString(libm.pow(2, 0.5))));
    }

    private SystemName posix() {
        try {
            return posix.uname();
        } catch (ErrnoException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String today() {
        try {
            return Instant.ofEpochSecond(posix.clock(Posix.Clock.REALTIME).seconds())
                    .toString();
        } catch (ErrnoException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String temporaryFolder() {
        try {
            return posix.stat(Path.of("/tmp")).mode().constants().size() + " permissions";
        } catch (ErrnoException failed) {
            return "failed: " + failed.getMessage();
        }
    }

    private String formatted(String format, Object... values) {
        byte[] text = new byte[32];
        int length = formats.snprintf(text, text.length, format, values);
        return new String(text, 0, Math.min(length, text.length - 1), StandardCharsets.UTF_8);
    }

    private String bounded(String digits) {
        long number = libc.strtol(digits, null, 10);
        return number + (Errno.last() == 0 ? "" : ", " + Errno.name(Errno.last()));
    }

    private String failure() {
        try {
            return "opened: " + files.open(Path.of("/no/such/file"), Set.of(Opening.READ_ONLY));
        } catch (ErrnoException failed) {
            return "failed: " + failed.getMessage();
        }
    }

    private String number(String digits, int base) {
        return Long.toUnsignedString(libc.strtoul(digits, null, base));
    }

    private String refusalOfNul() {
        try {
            return Long.toString(libc.strlen("a\0b"));
        } catch (IllegalArgumentException refused) {
            return "refused: " + refused.getMessage();
        }
    }
}
