package dev.tombolo.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.Waiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockingCallEventTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOfCallsThatLast() throws IOException, InterruptedException {
        List<RecordedEvent> events = recorded(() -> {
            sleep(20_000);
            sleep(1);
            onVirtual(() -> sleep(30_000));
        });

        assertThat(events).hasSize(2);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getClass("contract").getName()).isEqualTo(Waiter.class.getName());
            assertThat(event.getString("function")).isEqualTo("usleep");
            assertThat(event.getStackTrace().getFrames())
                    .anyMatch(frame -> frame.getMethod().getName().equals("usleep"));
        });
        RecordedEvent inPlace = events.getFirst();
        assertThat(inPlace.getBoolean("handedOver")).isFalse();
        assertThat(inPlace.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
        RecordedEvent elsewhere = events.getLast();
        assertThat(elsewhere.getBoolean("handedOver")).isTrue();
        assertThat(elsewhere.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(30));
        assertThat(elsewhere.getThread().isVirtual()).isTrue();
    }

    private List<RecordedEvent> recorded(Runnable calls) throws IOException {
        Path file = folder.resolve("calls.jfr");
        try (Recording recording = new Recording()) {
            recording.start();
            calls.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("dev.tombolo.BlockingCall"))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
    }

    private static void sleep(int micros) {
        try {
            Waiter.usleep(micros);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void onVirtual(Runnable calls) {
        try {
            Thread.ofVirtual().start(calls).join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
