package dev.tombolo.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.DynamicCalls;
import dev.tombolo.runtime.system.Platform;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every program passes on the way to its first symbol. */
class OpeningTest {

    /** Each is called in failure, or not at all. */
    private static final Set<String> ASIDE = Set.of(
            "toString",
            "hashCode",
            "equals",
            "put",
            "misled",
            "require",
            "requireVariable",
            "fault",
            "withoutName",
            "wanted",
            "unknown");

    @ParameterizedTest
    @ValueSource(
            classes = {
                NativeLibrary.class,
                LibraryNames.class,
                LibrarySearch.class,
                BundledLibrary.class,
                SuppliedLookups.class,
                Platform.class,
                SystemLibraries.class,
                SystemLoader.class,
                LookupChain.class,
                OpenLibrary.class
            })
    void bootstrapsNoLambdaConcatenationOrPatternSwitch(Class<?> type) {
        assertThat(DynamicCalls.in(type, ASIDE)).isEmpty();
    }
}
