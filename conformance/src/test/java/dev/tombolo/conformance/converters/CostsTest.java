package dev.tombolo.conformance.converters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.conformance.fixture.ChildJvm;
import dev.tombolo.conformance.fixture.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What converters cost. */
@Tag("D11")
final class CostsTest {

    /** A heap of 96 MB that is never collected: less than 20 bytes for each of the calls. */
    @Test
    void isNoObject() {
        ChildJvm jvm = ChildJvm.withNativeAccess()
                .with(
                        Fixture.of("converters").option(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xms96m",
                        "-Xmx96m",
                        "-Xbatch");

        assertThat(jvm.run(Costs.class).succeeded()).endsWith("done\n");
    }

    @Test
    void isACallOfTheConverterAndNoOther() throws IOException {
        assertThat(invoked("negate"))
                .containsExactly("Squared.toNative", "MethodHandle.invokeExact", "Squared.fromNative", "Calls.rethrow");
    }

    private static List<String> invoked(String method) throws IOException {
        try (InputStream code = CostsTest.class.getResourceAsStream("Costs_PrimitivesBinding.class")) {
            MethodModel model = ClassFile.of().parse(code.readAllBytes()).methods().stream()
                    .filter(m -> m.methodName().equalsString(method))
                    .findFirst()
                    .orElseThrow();
            return model.code().orElseThrow().elementList().stream()
                    .filter(InvokeInstruction.class::isInstance)
                    .map(InvokeInstruction.class::cast)
                    .map(i -> simpleName(i.owner().asInternalName()) + "." + i.name())
                    .toList();
        }
    }

    private static String simpleName(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }
}
