package dev.tombolo.samples;

import dev.tombolo.samples.libc.Linking;
import dev.tombolo.samples.libc.LinkingBinding;
import dev.tombolo.samples.libc.Planet;
import dev.tombolo.samples.libc.PlanetStruct;
import dev.tombolo.samples.libc.Sorting;
import dev.tombolo.samples.libc.SortingBinding;
import dev.tombolo.samples.libc.Walking;
import dev.tombolo.samples.libc.Walking.Kind;
import dev.tombolo.samples.libc.Walking.Next;
import dev.tombolo.samples.libc.WalkingBinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What the C library answers where it calls Java, or Java calls functions that are known at run time. */
final class CallbackRows {
    private static final long BYTES_OF_PLANET = PlanetStruct.LAYOUT.byteSize();

    private final Sorting sorting = new SortingBinding();
    private final Walking walking = new WalkingBinding();
    private final Linking linking = new LinkingBinding();

    List<Row> all() {
        return List.of(
                new Row("qsort({3, 1, 2}, ...)", sorted(3, 1, 2)),
                new Row("bsearch(&radius, planets, ...)", planetOf(6052)),
                new Row("nftw(java.home, ...)", files(Path.of(System.getProperty("java.home")))),
                new Row("nftw(java.home, ...), and an exception", thrownInTheMiddle()),
                new Row("dlsym(libm, \"cbrt\")(27)", computed("libm.so.6", "cbrt", 27)),
                new Row("dlsym(libm, \"nothing\")", computed("libm.so.6", "nothing", 0)));
    }

    private String sorted(int... numbers) {
        sorting.qsort(numbers, numbers.length, Integer.BYTES, Integer::compare);
        return Arrays.toString(numbers);
    }

    private String planetOf(double radius) {
        Planet[] planets = {new Planet("Mars", 3390), new Planet("Venus", 6052), new Planet("Earth", 6371)};
        Comparator<Planet> byRadius = Comparator.comparingDouble(Planet::radius);
        return String.valueOf(
                sorting.bsearch(new Planet("", radius), planets, planets.length, BYTES_OF_PLANET, byRadius::compare));
    }

    private String files(Path folder) {
        AtomicInteger count = new AtomicInteger();
        return walked(folder, (_, _, kind, _) -> {
                    count.addAndGet(kind == Kind.FILE ? 1 : 0);
                    return Next.GO_ON;
                })
                + ", " + count + " files";
    }

    private String thrownInTheMiddle() {
        return walked(Path.of(System.getProperty("java.home")), (path, _, _, place) -> {
            if (place.level() == 1) {
                throw new IOException("seen enough at " + path.getFileName());
            }
            return Next.GO_ON;
        });
    }

    private String walked(Path folder, Walking.Visit visit) {
        try {
            return walking.nftw(folder, visit, 16, Set.of()).toString();
        } catch (IOException e) {
            return "failed: " + e.getMessage();
        }
    }

    private String computed(String file, String function, double x) {
        try (Linking.Library library = linking.open(file)) {
            return Double.toString(linking.call(linking.function(library, function), x));
        } catch (UnsatisfiedLinkError missing) {
            return "failed: " + missing.getMessage();
        }
    }
}
