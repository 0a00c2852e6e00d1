package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Downcall;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrnoTest {
    private static final String SOURCE = """
        #include <errno.h>

        int current(void) { return errno; }
        """;

    private static final String STRERROR = """
        #include <stdio.h>
        #include <string.h>

        int main(void) {
            for (int number = 1; number < 134; number++) {
                puts(strerror(number));
            }
        }
        """;

    /** Without those that stand for no number: {@code ELAST} and the like. */
    private static Map<String, Integer> namesInTheHeader() {
        Map<String, String> macros = CCompiler.named("gcc").macros("-includeerrno.h");
        return macros.keySet().stream()
                .filter(name -> name.matches("E[A-Z0-9]+"))
                .collect(Collectors.toMap(name -> name, name -> value(macros, name)));
    }

    private static int value(Map<String, String> macros, String name) {
        String value = macros.get(name);
        return macros.containsKey(value) ? value(macros, value) : Integer.parseInt(value);
    }

    @Test
    @Tag("N4")
    void hasTheNumbersOfTheHeader() {
        Map<String, Integer> header = namesInTheHeader();

        assertThat(header).containsEntry("ENOENT", 2).hasSizeGreaterThan(30);
        header.forEach((name, number) -> assertThat(Errno.number(name)).as(name).hasValue(number));
    }

    @Test
    @Tag("N4")
    void hasTheNamesOfTheHeader() {
        Map<String, Integer> header = namesInTheHeader();

        for (int number = 1; number < 200; number++) {
            String name = Errno.name(number);
            if (header.containsValue(number)) {
                assertThat(header).containsEntry(name, number);
            } else {
                assertThat(name).isEqualTo("errno " + number);
            }
        }
    }

    @Test
    void hasNoNumberForANameThatThePlatformLacks() {
        assertThat(Errno.number("ENOSUCHNAME")).isEmpty();
        assertThat(Errno.number("errno 2")).isEmpty();
        assertThat(Errno.number("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1234, Integer.MAX_VALUE})
    void namesAnyNumber(int number) {
        assertThat(Errno.name(number)).isEqualTo("errno " + number);
        assertThat(Errno.message(number)).isNotBlank();
    }

    @Test
    @Tag("N4")
    void saysWhatStrerrorSays() {
        List<String> texts = CCompiler.named("gcc").output(STRERROR).lines().toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(Errno.message(i + 1)).isEqualTo(texts.get(i));
        }
    }

    @Test
    void setsTheNumberThatCSees() throws Throwable {
        MethodHandle current = Downcall.of(C.INT)
                .critical()
                .link(
                        NativeLibrary.of(
                                ErrnoTest.class,
                                CCompiler.named("gcc").library(SOURCE).toString()),
                        "current");
        long warm = (long) current.invokeExact();

        Errno.set(77);
        long seen = (long) current.invokeExact();

        assertThat(C.INT.extended(seen)).isEqualTo(77).isNotEqualTo(warm);
        assertThat(Errno.last()).isEqualTo(77);
    }

    @Test
    @Tag("N2")
    void isZeroInAFreshThread() throws Exception {
        Errno.set(5);
        AtomicInteger platform = new AtomicInteger(-1);
        AtomicInteger virtual = new AtomicInteger(-1);

        Thread.ofPlatform().start(() -> platform.set(Errno.last())).join();
        Thread.ofVirtual().start(() -> virtual.set(Errno.last())).join();

        assertThat(platform).hasValue(0);
        assertThat(virtual).hasValue(0);
        assertThat(Errno.last()).isEqualTo(5);
    }

    /** Many more threads than carriers, each of which waits for all the others: they cannot but change places. */
    @Test
    @Tag("N2")
    void staysWithAVirtualThreadWhereverItRuns() throws Exception {
        int threads = 200;
        CountDownLatch everybody = new CountDownLatch(threads);
        List<Future<Integer>> results = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < threads; i++) {
                int own = i + 1;
                results.add(executor.submit(() -> {
                    Errno.set(own);
                    everybody.countDown();
                    everybody.await();
                    for (int pause = 0; pause < 5; pause++) {
                        Thread.sleep(1);
                    }
                    return Errno.last();
                }));
            }
        }

        for (int i = 0; i < threads; i++) {
            assertThat(results.get(i).get()).isEqualTo(i + 1);
        }
    }
}
