package dev.tombolo.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.child.CallsAbs;
import dev.tombolo.child.CallsAbsBlocking;
import dev.tombolo.child.CallsStrlen;
import dev.tombolo.fixture.ChildJvm;
import dev.tombolo.fixture.DynamicCalls;
import dev.tombolo.runtime.system.BlockingCallEvent;
import dev.tombolo.runtime.system.CErrno;
import dev.tombolo.runtime.system.CThread;
import dev.tombolo.runtime.system.CallPool;
import dev.tombolo.runtime.system.CallThreads;
import dev.tombolo.runtime.system.LastErrno;
import dev.tombolo.runtime.system.Platform;
import dev.tombolo.runtime.system.Signals;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
                StructType.class,
                StructBuilder.class,
                StructMembers.class,
                StructLayouts.class,
                PassedStruct.class,
                PlacedMember.class,
                Placement.class,
                UnixPlacement.class,
                MicrosoftPlacement.class,
                HomogeneousFloats.class,
                HeapAllocator.class,
                Words.class,
                BitField.class,
                C.class,
                Platform.class,
                Abi.class,
                Downcall.class,
                Calls.class,
                Memory.class,
                NativeAccess.class,
                Scratch.class,
                Utf8.class,
                PlainText.class,
                TextEncoding.class,
                SingleByte.class,
                Utf16.class,
                Utf32.class,
                Strings.class,
                CString.class,
                Segments.class,
                CallState.class,
                VariadicFunction.class,
                VariadicShape.class,
                VariadicKind.class,
                VariadicArguments.class,
                Cleared.class,
                LastErrno.class,
                CErrno.class,
                BlockingFunction.class,
                BlockingCall.class,
                BlockingCallEvent.class,
                ThreadInC.class,
                Waiting.class,
                CalledBackWait.class,
                Interruption.class,
                CallThreads.class,
                CallPool.class,
                Waiting.class,
                Stretch.class,
                SignalledStretch.class,
                CancelledStretch.class,
                CThread.class,
                Signals.class
            })
    void bootstrapsNoLambdaConcatenationOrPatternSwitch(Class<?> type) {
        assertThat(DynamicCalls.in(type, ASIDE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {CallsAbs.class, CallsAbsBlocking.class, CallsStrlen.class})
    void loadsNothingOfTheKindUpToTheFirstCall(Class<?> main) {
        List<String> loaded = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Xlog:class+load")
                .lines(main);

        assertThat(loaded)
                .anyMatch(line -> line.contains(Downcall.class.getName()))
                .noneMatch(line -> line.contains("java.lang.invoke.StringConcatFactory"))
                .noneMatch(line -> line.contains("dev.tombolo") && line.contains("$$"));
    }

    /** What else a function that may wait calls, is of a shape that it may have itself. */
    @Test
    void linksNoSecondShapeForACallThatMayWait() {
        List<String> loaded = ChildJvm.onClassPath("--enable-native-access=ALL-UNNAMED", "-Xlog:class+load")
                .lines(CallsAbsBlocking.class);

        assertThat(loaded)
                .contains("7")
                .filteredOn(line -> line.contains("DowncallStub/"))
                .hasSize(1);
    }
}
