package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.callbacks.Functions.Applier;
import dev.tombolo.conformance.callbacks.Functions.Operations;
import dev.tombolo.conformance.callbacks.Functions.Table;
import dev.tombolo.conformance.callbacks.Functions.Unary;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions whose address C gave: returned, lent to callbacks, in structs and in variables. */
@Tag("B6")
final class FunctionsTest {

    static List<Functions> calls() {
        return Functions.all();
    }

    private static Unary twice(Functions calls) {
        return Objects.requireNonNull(calls.function("twice"));
    }

    private static MemorySegment address(Functions calls, String name) {
        return Objects.requireNonNull(calls.addressOf(name));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areCallable(Functions calls) throws ErrnoException {
        assertThat(twice(calls).of(21)).isEqualTo(42);
        assertThat(calls.functionOrFail("negated").of(21)).isEqualTo(-21);
        assertThat(calls.versioner().of()).isEqualTo("1.2.3 ü");
        assertThat(Functions_UnaryCallback.at(address(calls, "twice")).of(4)).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areNullWhereTheAddressIs(Functions calls) {
        assertThat(calls.function("none")).isNull();
        assertThat(Functions_UnaryCallback.at(MemorySegment.NULL)).isNull();
        assertThatExceptionOfType(ErrnoException.class).isThrownBy(() -> calls.functionOrFail("none"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areTheSamePointerOnTheirWayBack(Functions calls) {
        assertThat(calls.isTwice(twice(calls))).isTrue();
        assertThat(calls.isTwice(calls.function("negated"))).isFalse();
        assertThat(calls.isTwice(null)).isFalse();
        assertThat(twice(calls)).isEqualTo(calls.function("twice")).hasSameHashCodeAs(calls.function("twice"));
        assertThat(twice(calls)).isNotEqualTo(calls.function("negated"));
        assertThat(twice(calls)).asString().startsWith("Functions_UnaryCallback[0x");
        try (CallbackHandle<Unary> held = Functions_UnaryCallback.retain(twice(calls))) {
            assertThat(held.segment().address())
                    .isEqualTo(address(calls, "twice").address());
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("B7")
    void takeCallbacks(Functions calls) {
        Applier twiceOver = calls.applier();

        assertThat(twiceOver.of(x -> x + 5, 1)).isEqualTo(11);
        assertThat(twiceOver.of(twice(calls), 3)).isEqualTo(12);
        assertThat(twiceOver.of(x -> twiceOver.of(y -> y * 3, x), 1)).isEqualTo(81);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("B2")
    @SuppressWarnings("NullAway") // what is not null is null here
    void throwWhatTheirCallbacksThrow(Functions calls) {
        ArithmeticException thrown = new ArithmeticException();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> calls.applier()
                        .of(
                                _ -> {
                                    throw thrown;
                                },
                                1))
                .isSameAs(thrown);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.applier().of(null, 1))
                .withMessage("of: f is null; annotate it @Nullable to pass NULL");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areGivenToCallbacks(Functions calls) {
        assertThat(calls.handOver((f, x) -> f.of(x), 1)).isEqualTo(42);
        assertThat(calls.handOver((f, x) -> f.of(f.of(x)), 2)).isEqualTo(21);
        assertThat(calls.handOver((f, _) -> calls.isTwice(f) ? 1 : 0, 1)).isEqualTo(1);
        assertThat(calls.handOverOrNone((f, _) -> f == null ? 77 : 0, 0)).isEqualTo(77);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.handOver((f, x) -> f.of(x), 0))
                .withMessage("Applier: C gave NULL for f; annotate it @Nullable to get null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void ofJavaComeBackFromC(Functions calls) {
        AtomicReference<Unary> lent = new AtomicReference<>();
        try (CallbackHandle<Unary> increased = Functions_UnaryCallback.retain(x -> x + 1)) {
            Unary chosen = Objects.requireNonNull(calls.chosen(_ -> increased, 1));
            lent.set(chosen);
            assertThat(chosen.of(41)).isEqualTo(42);
            assertThat(calls.chosen(_ -> null, 1)).isNull();
        }

        assertThatIllegalStateException().isThrownBy(() -> lent.get().of(1)).withMessageContaining("Unary");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areNoClosedOnes(Functions calls) {
        CallbackHandle<Unary> closed = Functions_UnaryCallback.retain(x -> x + 1);
        closed.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> calls.chosen(_ -> closed, 1))
                .withMessage("Chooser: its result is closed");
        assertThatIllegalStateException().isThrownBy(() -> calls.hook(closed)).withMessage("hook: hook is closed");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("A7")
    void areCalledByTheirAddress(Functions calls) throws ErrnoException {
        assertThat(calls.call(address(calls, "twice"), 21)).isEqualTo(42);
        assertThat(calls.call(address(calls, "negated"), 21)).isEqualTo(-21);
        assertThat(calls.callAndCapture(address(calls, "failing"), 34)).isEqualTo(-1);
        assertThat(Errno.last()).isEqualTo(34);
        assertThat(calls.callOrFail(address(calls, "twice"), 21)).isEqualTo(42);
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.callOrFail(address(calls, "failing"), 34))
                .withMessageStartingWith("callOrFail: ERANGE");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("A7")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNotCalledAtNull(Functions calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.call(MemorySegment.NULL, 1))
                .withMessage("call: function is NULL: there is no function to call");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.call(null, 1))
                .withMessageStartingWith("call: function is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.call(MemorySegment.ofArray(new int[1]), 1))
                .withMessageContaining("heap");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void standInStructsThatCFills(Functions calls) {
        Operations filled = calls.filled();
        assertThat(filled.first().of(5)).isEqualTo(-5);
        assertThat(Objects.requireNonNull(filled.second()).of(5)).isEqualTo(10);
        assertThat(filled.apply().of(filled.first(), 5)).isEqualTo(5);
        assertThat(filled).isEqualTo(calls.filled());
        try (Arena arena = Arena.ofConfined()) {
            Table table = Functions_TableStruct.allocate(arena);
            calls.fill(table);
            assertThat(table.first().of(5)).isEqualTo(10);
            assertThat(table.second()).isNull();
            assertThat(table.apply().of(x -> x * 3, 2)).isEqualTo(18);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void ofJavaStandInRecordsForTheCall(Functions calls) {
        Operations operations = new Operations(x -> x + 1, x -> x * 10, (f, x) -> f.of(x) - 1);

        assertThat(calls.run(operations, 3)).isEqualTo(34);
        assertThat(calls.runValue(operations, 3)).isEqualTo(34);
        assertThat(calls.runApplied(operations, 3)).isEqualTo(3);
        assertThat(calls.run(new Operations(calls.filled().first(), null, operations.apply()), 3))
                .isEqualTo(-3);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> calls.run(new Operations(x -> Math.floorMod(1, x - x), null, operations.apply()), 3));
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    @Tag("B4")
    void ofJavaStandInViewsForAnArena(Functions calls) {
        try (Arena memory = Arena.ofConfined()) {
            Table table = Functions_TableStruct.allocate(memory);
            calls.fill(table);
            try (Arena arena = Arena.ofConfined()) {
                table.first(x -> x + 1, arena);
                table.second(twice(calls), arena);
                assertThat(calls.runTable(table, 3)).isEqualTo(10);
                assertThat(table.first().of(3)).isEqualTo(4);
                table.second(null, arena);
                assertThat(calls.runTable(table, 3)).isEqualTo(4);
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> calls.runTable(table, 3))
                    .withMessageStartingWith("Unary: ");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    @Tag("B4")
    void ofJavaStandInMemoryForAnArena(Functions calls) {
        Operations operations = new Operations(x -> x + 1, x -> x * 10, (f, x) -> f.of(x) - 1);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Functions_OperationsStruct.LAYOUT);
            Functions_OperationsStruct.write(memory, operations, arena);
            assertThat(calls.runTable(Functions_TableStruct.of(memory), 3)).isEqualTo(34);
            assertThat(Functions_OperationsStruct.read(memory).first().of(3)).isEqualTo(4);

            StructArray<Operations> array = Functions_OperationsStruct.array(arena, 2);
            array.set(1, operations);
            assertThat(array.get(1).apply().of(x -> x * 2, 3)).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("G1")
    void standInVariables(Functions calls) {
        assertThat(calls.fixed().of(4)).isEqualTo(8);
        assertThat(calls.hook()).isNull();
        try (CallbackHandle<Unary> hook = Functions_UnaryCallback.retain(x -> x + 100)) {
            calls.hook(hook);
            assertThat(calls.runHook(1)).isEqualTo(101);
            assertThat(Objects.requireNonNull(calls.hook()).of(2)).isEqualTo(102);
        } finally {
            calls.hook(null);
        }
        assertThat(calls.runHook(1)).isEqualTo(-1);
        assertThat(calls.table().first().of(4)).isEqualTo(8);
        assertThat(calls.table().apply().of(x -> x - 1, 4)).isEqualTo(2);
    }
}
