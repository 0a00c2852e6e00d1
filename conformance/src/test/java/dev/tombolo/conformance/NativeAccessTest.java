package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.UserModule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said where native access is not granted, and that the flag it names is enough. */
final class NativeAccessTest {
    private static final UserModule MODULE = UserModule.named("dev.tombolo.user");

    @BeforeAll
    static void compile() {
        MODULE.compile();
    }

    @Test
    @Tag("Y5")
    void onTheClassPathTheFlagIsThatOfUnnamedModules() {
        String answers =
                ChildJvm.withoutNativeAccess().run(NativeAccessProgram.class).succeeded();
        namesTheFlag(answers, "--enable-native-access=ALL-UNNAMED");
    }

    @Test
    @Tag("Y5")
    void onTheClassPathThatFlagIsEnough() {
        String answers = ChildJvm.withoutNativeAccess()
                .with("--enable-native-access=ALL-UNNAMED")
                .run(NativeAccessProgram.class)
                .succeeded();
        assertThat(answers.lines().distinct())
                .containsExactly(
                        "abs = 1",
                        "strlen = 3",
                        "criticalStrlen = 3",
                        "strerror = true",
                        "rawStrerror = true",
                        "strtoul = 12");
    }

    @Test
    @Tag("Y5")
    void onTheModulePathTheFlagIsThatOfTheRuntime() {
        String answers = MODULE.run(ChildJvm.withoutNativeAccess()).succeeded();
        namesTheFlag(answers, "--enable-native-access=dev.tombolo.runtime");
    }

    @Test
    @Tag("Y5")
    void onTheModulePathThatFlagIsEnough() {
        String answers = MODULE.run(ChildJvm.withoutNativeAccess().with("--enable-native-access=dev.tombolo.runtime"))
                .succeeded();
        assertThat(answers.lines()).containsExactly("strlen = 3", "abs = 1", "strlen = 3", "abs = 1");
    }

    /** Every call failed with the error that names the flag, and said the same the second time. */
    private static void namesTheFlag(String answers, String flag) {
        List<String> lines = answers.lines().toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).contains("NativeLinkError", flag));
        assertThat(lines.subList(0, lines.size() / 2)).isEqualTo(lines.subList(lines.size() / 2, lines.size()));
    }
}
