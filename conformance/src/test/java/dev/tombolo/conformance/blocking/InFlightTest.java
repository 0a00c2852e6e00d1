package dev.tombolo.conformance.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.CCompiler;
import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import dev.tombolo.runtime.BlockingPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on while C waits. */
@Timeout(120)
final class InFlightTest {
    private final Waits c = Waits.all().getFirst();

    private static ChildJvm child() {
        return ChildJvm.withNativeAccess()
                .with(Fixture.of("blocking")
                        .by(CCompiler.GCC)
                        .named("blocking-gcc")
                        .option());
    }

    @Test
    @Tag("X8")
    void theJvmEndsWithoutWaitingForThem() {
        assertThat(child().run(InFlightProgram.class).succeeded()).isEqualTo("ends\nhook 4\n");
    }

    @ParameterizedTest
    @Tag("B2")
    @Tag("X6")
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:+TieredCompilation"})
    void aRecursionThroughThemEndsWithAStackOverflowError(String compiler) {
        assertThat(child().with(compiler, "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=target/hs_err_%p.log")
                        .run(RecursingProgram.class)
                        .succeeded())
                .isEqualTo("PLATFORM 42\nVIRTUAL_IN_PLACE 42\nVIRTUAL_HANDED_OVER 42\n");
    }

    @Test
    @Tag("X1")
    void garbageIsCollectedAndOtherThreadsRun() throws InterruptedException {
        List<Thread> waiting = new ArrayList<>();
        for (Way way : Way.values()) {
            Thread thread = way.unstarted(() -> c.waitFor(60_000));
            thread.start();
            waiting.add(thread);
        }
        Thread.sleep(100);
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            System.gc();
            Thread.ofPlatform().start(() -> {}).join();
            Thread.ofVirtual().start(() -> {}).join();
        }

        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(40));
        assertThat(waiting).allMatch(Thread::isAlive);
        for (Thread thread : waiting) {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    @Tag("X2")
    void aThousandVirtualThreadsWaitTogetherOnTwoCarriers() {
        String took = child().with(
                        "-Djdk.virtualThreadScheduler.parallelism=2", "-Djdk.virtualThreadScheduler.maxPoolSize=2")
                .run(SleepersProgram.class)
                .succeeded();

        assertThat(Long.parseLong(took.strip())).isBetween(1_000L, 20_000L);
    }

    @Test
    @Tag("X8")
    void theThreadsEndWhenTheyHaveNothingToDo() throws InterruptedException {
        BlockingPolicy.pool()
                .named("short-lived-")
                .idle(Duration.ofMillis(50))
                .build()
                .useFor(Waits.OfGcc.class);
        Thread thread = Thread.ofVirtual().start(() -> c.waitFor(1));
        thread.join();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!named("short-lived-").isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }

        assertThat(named("short-lived-")).isEmpty();
        BlockingPolicy.sharedPool().useFor(Waits.OfGcc.class);
    }

    private static Set<String> named(String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toSet());
    }
}
