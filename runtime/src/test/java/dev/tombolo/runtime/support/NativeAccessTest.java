package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.AsksForSymbols;
import dev.tombolo.child.CallsAbs;
import dev.tombolo.fixture.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NativeAccessTest {

    @Test
    @Tag("Y5")
    void asksOnTheClassPathForTheUnnamedModule() {
        assertThat(ChildJvm.onClassPath("--illegal-native-access=deny").lines(CallsAbs.class))
                .hasSize(2)
                .allMatch(line -> line.endsWith("start java with --enable-native-access=ALL-UNNAMED"));
    }

    @Test
    @Tag("Y5")
    void asksOnTheModulePathForItsModule() {
        assertThat(ChildJvm.onModulePath("--illegal-native-access=deny").lines(CallsAbs.class))
                .hasSize(2)
                .allMatch(line -> line.endsWith("start java with --enable-native-access=dev.tombolo.runtime"));
    }

    @Test
    @Tag("Y5")
    void isAskedForByEveryQuestionThatNeedsIt() {
        assertThat(ChildJvm.onClassPath("--illegal-native-access=deny").lines(AsksForSymbols.class))
                .hasSize(6)
                .allMatch(line -> line.endsWith("start java with --enable-native-access=ALL-UNNAMED"));
    }

    @Test
    @Tag("Y5")
    void isSatisfiedByWhatItAsksFor() {
        assertThat(ChildJvm.onClassPath("--illegal-native-access=deny", "--enable-native-access=ALL-UNNAMED")
                        .lines(CallsAbs.class))
                .containsExactly("7", "7");
        assertThat(ChildJvm.onModulePath("--illegal-native-access=deny", "--enable-native-access=dev.tombolo.runtime")
                        .lines(CallsAbs.class))
                .containsExactly("7", "7");
    }
}
