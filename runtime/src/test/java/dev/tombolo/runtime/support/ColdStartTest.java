package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.CallsAbs;
import dev.tombolo.child.CallsStrlen;
import dev.tombolo.fixture.ChildJvm;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every program passes on the way to its first call. */
class ColdStartTest {

    /** Each is called in failure, or not at all. */
    private static final Set<String> ASIDE =
            Set.of("toString", "hashCode", "equals", "outOfRange", "unknown", "forcesExact");

    @ParameterizedTest
    @ValueSource(
            classes = {
                NativeType.class,
                IntegerType.class,
                FloatType.class,
                PointerType.class,
                C.class,
                Platform.class,
                Abi.class,
                Downcall.class,
                Calls.class
            })
    void bootstrapsNoLambdaConcatenationOrPatternSwitch(Class<?> type) throws IOException {
        assertThat(dynamicallyInvoked(type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {CallsAbs.class, CallsStrlen.class})
    void loadsNothingOfTheKindUpToTheFirstCall(Class<?> main) {
        List<String> loaded = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Xlog:class+load")
                .lines(main);

        assertThat(loaded)
                .anyMatch(line -> line.contains(Downcall.class.getName()))
                .noneMatch(line -> line.contains("java.lang.invoke.StringConcatFactory"))
                .noneMatch(line -> line.contains("dev.tombolo") && line.contains("$$"));
    }

    private static Stream<String> dynamicallyInvoked(Class<?> type) throws IOException {
        return classFile(type).methods().stream()
                .filter(method -> !ASIDE.contains(method.methodName().stringValue()))
                .filter(method ->
                        method.code().stream().flatMap(CodeModel::elementStream).anyMatch(ColdStartTest::isDynamic))
                .map(method -> method.methodName().stringValue());
    }

    private static boolean isDynamic(CodeElement element) {
        return element instanceof InvokeDynamicInstruction;
    }

    private static ClassModel classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return ClassFile.of().parse(in.readAllBytes());
        }
    }
}
