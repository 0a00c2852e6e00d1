package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.fixture.CCompiler;
import dev.tombolo.runtime.system.Platform;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structs of platforms that this machine is not, beside what clang says of them. */
class StructsElsewhereTest {
    private static final List<RandomStruct> STRUCTS = RandomStruct.some(1000, 4);

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, x86_64-unknown-linux-gnu",
        "linux-aarch64, aarch64-unknown-linux-gnu",
        "windows-x86_64, x86_64-pc-windows-msvc",
        "macos-aarch64, arm64-apple-macos11"
    })
    @Tag("R1")
    @Tag("R4")
    void lieWhereClangPutsThem(String platform, String target) {
        String said = CCompiler.named("clang").recordLayouts(source(), target);
        for (RandomStruct struct : STRUCTS) {
            assertThat(found(struct.type(Platform.named(platform))))
                    .as("%s%n%s, in bits", struct.definition(), platform)
                    .isEqualTo(said(said, struct.spelled()));
        }
    }

    /** clang describes what it needs the size of. */
    private static String source() {
        return RandomStruct.PROLOGUE
                + STRUCTS.stream()
                        .map(struct -> struct.definition() + "int size_" + struct.tag() + "[sizeof(" + struct.spelled()
                                + ")];\n")
                        .collect(Collectors.joining());
    }

    private static String found(StructType type) {
        return "Size:" + type.bytes() * 8 + " Alignment:" + type.alignment() * 8
                + type.members().placed().stream()
                        .map(placed -> String.valueOf(placed.bit()))
                        .collect(Collectors.joining(", ", " FieldOffsets: [", "]"));
    }

    private static String said(String all, String spelled) {
        String of = all.substring(all.indexOf("Type: " + spelled + "\n"));
        return of.lines()
                .takeWhile(line -> !line.startsWith("***"))
                .map(String::strip)
                .filter(line -> line.startsWith("Size:")
                        || line.startsWith("Alignment:")
                        || line.startsWith("FieldOffsets:"))
                .map(line -> line.replace(">", ""))
                .collect(Collectors.joining(" "));
    }
}
